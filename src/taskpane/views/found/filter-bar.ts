import type { TreatedFinding } from "../../../core/sheets/check-results/listed.js";
import type { Severity } from "../../../core/values/finding.js";
import { button, element } from "../../element.js";
import { isNarrow, type Filter } from "../../found/filter.js";
import type { Pane } from "../../pane.js";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** So few findings are seen at a glance. */
const few = 5;

/** What the list is narrowed by: severity, words, sheet, kind, and whether accepted findings are shown. `changed` is called after each choice. */
export function drawFilter(pane: Pane, findings: readonly TreatedFinding[], changed: () => void): HTMLElement {
  const { looking } = pane;
  dropGone(pane, findings);
  const change = (part: Partial<Filter>): void => {
    looking.filter = { ...looking.filter, ...part };
    changed();
  };
  return element(
    "div",
    { class: "narrow" },
    drawSeverities(pane, findings, change),
    findings.length > few || isNarrow(looking.filter) ? drawSearch(pane, findings, change) : null,
    drawAccepted(pane, findings, change),
  );
}

type Change = (part: Partial<Filter>) => void;

/** A sheet or a kind that has no findings any more would hide everything. */
function dropGone({ looking }: Pane, findings: readonly TreatedFinding[]): void {
  const { filter } = looking;
  const has = (test: (finding: TreatedFinding) => boolean): boolean => findings.some(test);
  looking.filter = {
    ...filter,
    severity:
      filter.severity !== "all" && has(({ severity }) => severity === filter.severity) ? filter.severity : "all",
    sheet: has(({ sheet }) => sheet === filter.sheet) ? filter.sheet : null,
    code: has(({ code }) => code === filter.code) ? filter.code : null,
  };
}

/** Toggle buttons with the number of open findings. */
function drawSeverities(
  { words, looking }: Pane,
  findings: readonly TreatedFinding[],
  change: Change,
): HTMLElement | null {
  const counts = new Map<Severity, number>();
  for (const { severity, accepted } of findings) if (!accepted) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  const found = severities.filter((severity) => counts.has(severity));
  if (found.length === 0) return null;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const choices: readonly (Severity | "all")[] = ["all", ...found];
  const buttons = choices.map((choice) =>
    button("quiet", `${words[choice]} ${choice === "all" ? total : (counts.get(choice) ?? 0)}`, () => {
      change({ severity: choice });
      press();
    }),
  );
  const press = (): void => {
    buttons.forEach((one, index) => {
      one.setAttribute("aria-pressed", String(choices[index] === looking.filter.severity));
    });
  };
  press();
  return element("div", { class: "filter", role: "group", attributes: { "aria-label": words.filter } }, ...buttons);
}

function drawSearch({ words, looking }: Pane, findings: readonly TreatedFinding[], change: Change): HTMLElement {
  const search = element("input", {
    class: "select search",
    attributes: { type: "search", "aria-label": words.search, placeholder: words.searchHint, spellcheck: "false" },
  });
  search.value = looking.filter.text;
  // While an input method is composing, the text is not yet what is meant.
  search.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) change({ text: search.value });
  });
  search.addEventListener("compositionend", () => {
    change({ text: search.value });
  });
  const sheets = new Set<string>();
  const kinds = new Map<string, { title: string; count: number }>();
  for (const { sheet, code, title } of findings) {
    if (sheet !== null) sheets.add(sheet);
    const kind = kinds.get(code) ?? { title, count: 0 };
    kinds.set(code, kind);
    kind.count += 1;
  }
  const kindNames = [...kinds].map(([code, { title, count }]) => [code, words.kindCount(title, count)] as const);
  return element(
    "div",
    { class: "search-row" },
    search,
    choice(
      words.sheetFilter,
      words.everySheet,
      [...sheets].map((name) => [name, name] as const),
      looking.filter.sheet,
      (sheet) => {
        change({ sheet });
      },
    ),
    choice(words.kindFilter, words.everyKind, kindNames, looking.filter.code, (code) => {
      change({ code });
    }),
  );
}

function choice(
  label: string,
  every: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string | null,
  choose: (value: string | null) => void,
): HTMLElement | null {
  if (options.length < 2) return null;
  const none = element("option", { text: every, attributes: { value: "" } });
  const drawn = options.map(([value, text]) => {
    const option = element("option", { text, attributes: { value } });
    option.selected = value === chosen;
    return option;
  });
  const select = element("select", { class: "select", attributes: { "aria-label": label } }, none, ...drawn);
  select.addEventListener("change", () => {
    choose(select.value === "" ? null : select.value);
  });
  return select;
}

function drawAccepted(
  { words, looking }: Pane,
  findings: readonly TreatedFinding[],
  change: Change,
): HTMLElement | null {
  const accepted = findings.filter((finding) => finding.accepted).length;
  if (accepted === 0) return null;
  const box = element("input", { attributes: { type: "checkbox" } });
  box.checked = looking.filter.accepted;
  box.addEventListener("change", () => {
    change({ accepted: box.checked });
  });
  return element("label", { class: "choice" }, box, element("span", { text: words.showAccepted(accepted) }));
}
