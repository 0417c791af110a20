import type { TreatedFinding } from "../../../core/sheets/check-results/listed.js";
import { button, element } from "../../element.js";
import type { Pane } from "../../pane.js";
import { decide } from "../../doing/listing.js";

/** A button that opens a form for reason and name; several findings are accepted only after asking once more. */
export function drawAcceptForm(pane: Pane, label: string, findings: readonly TreatedFinding[]): HTMLElement {
  const { words } = pane;
  const root = element("div", { class: "accept" });
  const opener = button("quiet", label, () => {
    root.replaceChildren(form);
    reason.input.focus();
  });
  const reason = drawField(words.reason, words.reasonMissing, "");
  const by = drawField(words.by, words.byMissing, pane.looking.by);
  const close = (): void => {
    root.replaceChildren(opener);
    opener.focus();
  };
  const ending = element("div", { class: "row" });
  const form = element(
    "form",
    { class: "card", attributes: { novalidate: "" } },
    reason.root,
    by.root,
    element("p", { class: "small", text: words.acceptHint }),
    ending,
  );
  const accept = (): void => {
    pane.looking.by = by.input.value.trim();
    void decide(pane, findings, { reason: reason.input.value.trim(), by: pane.looking.by });
  };
  const offer = (): void => {
    const submit = element("button", {
      class: "button primary",
      text: words.acceptNow,
      attributes: { type: "submit" },
    });
    ending.replaceChildren(submit, button("quiet", words.cancel, close));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    by.input.value = by.input.value.trim();
    const missing = [reason, by].filter((field) => !field.check());
    if (missing.length > 0) {
      missing[0]?.input.focus();
      return;
    }
    if (findings.length === 1) {
      accept();
      return;
    }
    const sure = button("primary", words.confirm, accept);
    const question = element("p", { role: "alert", text: words.confirmKind(findings.length) });
    ending.replaceChildren(question, sure, button("quiet", words.cancel, offer));
    sure.focus();
  });
  offer();
  root.append(opener);
  return root;
}

interface Field {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** Says what is missing; true when nothing is. */
  readonly check: () => boolean;
}

function drawField(label: string, missing: string, value: string): Field {
  const input = element("input", { class: "select", attributes: { type: "text", "aria-required": "true" } });
  input.value = value;
  const error = element("span", { class: "missing", role: "alert" });
  const named = element("label", { class: "field" }, element("span", { text: label }), input);
  return {
    root: element("div", {}, named, error),
    input,
    check: () => {
      const isThere = input.value.trim() !== "";
      input.setAttribute("aria-invalid", String(!isThere));
      error.textContent = isThere ? "" : missing;
      return isThere;
    },
  };
}
