import type { TreatedFinding } from "../../../core/sheets/check-results/listed.js";
import { button, element } from "../../element.js";
import type { Pane } from "../../pane.js";
import { correct, fixesBy, fixKey } from "../../doing/fixing.js";
import { decide } from "../../doing/listing.js";
import type { Shown } from "../findings.js";
import { drawAcceptForm } from "./accept-form.js";
import { drawFix } from "./fix-preview.js";

/** What there is to know of a finding, and what can be done with it. */
export function drawDetails(pane: Pane, finding: TreatedFinding, { checked }: Shown): HTMLElement {
  const { words, language } = pane;
  const { value, expected, why, source, code, treatment, accepted } = finding;
  const line = (label: string, text: string | null): HTMLElement | null =>
    text === null || text === "" ? null : element("div", {}, element("dt", { text: label }), element("dd", { text }));
  const link = element(
    "a",
    { attributes: { href: `rules/${language}.html#${code}`, target: "_blank", rel: "noopener" } },
    element("span", { text: words.rule }),
    element("span", { class: "unseen", text: words.newWindow }),
  );
  const fix = checked === null ? undefined : fixesBy(pane, checked.result).get(fixKey(finding));
  const facts = element(
    "dl",
    { class: "facts" },
    line(words.value, value),
    line(words.expected, expected),
    line(words.why, why),
    line(words.source, source),
    line(words.note, treatment.note),
    accepted ? line(words.accepted, words.acceptedAs(treatment.reason, treatment.by)) : null,
  );
  const fixing =
    fix === undefined
      ? null
      : element(
          "div",
          { class: "row" },
          drawFix(pane, fix, value),
          button("plain", words.fix, () => void correct(pane, [fix])),
        );
  const deciding = accepted
    ? button("quiet", words.takeBack, () => void decide(pane, [finding], null))
    : drawAcceptForm(pane, words.accept, [finding]);
  return element("div", { class: "details" }, facts, link, fixing, deciding);
}
