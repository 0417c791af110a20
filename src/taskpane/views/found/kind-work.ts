import type { Fix } from "../../../core/fixes/fix.js";
import type { TreatedFinding } from "../../../core/sheets/check-results/listed.js";
import { button, element } from "../../element.js";
import type { Kind } from "../../found/arrange.js";
import type { Pane } from "../../pane.js";
import { correct, fixesBy, fixKey } from "../../doing/fixing.js";
import type { Shown } from "../findings.js";
import { drawAcceptForm } from "./accept-form.js";
import { drawFix } from "./fix-preview.js";

/** Fixes shown before they are made all at once. */
const previewed = 50;

/** What can be done with all findings of a kind at once: correcting those whose right value is certain, accepting. */
export function drawKindWork(pane: Pane, { part, findings }: Kind, { checked }: Shown): HTMLElement {
  const { words } = pane;
  const root = element("div", { class: "kind-work" });
  if (part === "accepted" || findings.length < 2) return root;
  const known = checked === null ? null : fixesBy(pane, checked.result);
  const fixes = findings.flatMap((finding) => {
    const fix = known?.get(fixKey(finding));
    return fix === undefined ? [] : [{ finding, fix }];
  });
  if (fixes.length > 1) root.append(drawFixes(pane, fixes));
  root.append(drawAcceptForm(pane, words.acceptKind(findings.length), findings));
  return root;
}

interface Fixed {
  readonly finding: TreatedFinding;
  readonly fix: Fix;
}

/** A button that opens the preview of all fixes, with the one that makes them. */
function drawFixes(pane: Pane, fixes: readonly Fixed[]): HTMLElement {
  const { words } = pane;
  const root = element("div", { class: "accept" });
  const opener = button("quiet", words.fixKind(fixes.length), () => {
    const lines = fixes
      .slice(0, previewed)
      .map(({ finding, fix }) =>
        element(
          "li",
          {},
          element("span", { class: "cell", text: finding.cell ?? "" }),
          drawFix(pane, fix, finding.value),
        ),
      );
    const rest = fixes.length - lines.length;
    const go = button("primary", words.fixAll(fixes.length), () => {
      void correct(
        pane,
        fixes.map(({ fix }) => fix),
      );
    });
    const cancel = button("quiet", words.cancel, () => {
      root.replaceChildren(opener);
      opener.focus();
    });
    root.replaceChildren(
      element(
        "div",
        { class: "card" },
        element("ul", { class: "fixes" }, ...lines),
        rest === 0 ? null : element("p", { class: "small", text: words.furtherFixes(rest) }),
        element("div", { class: "row" }, go, cancel),
      ),
    );
    go.focus();
  });
  root.append(opener);
  return root;
}
