import type { Counts, SaidFinding } from "../../app/said-finding.js";
import type { BookReading } from "../../core/reading/reading.js";
import type { Severity } from "../../core/values/finding.js";
import { button, element } from "../element.js";
import { icon } from "../icon.js";
import type { Pane } from "../pane.js";
import { drawPlaces } from "./places.js";

interface Checked {
  readonly reading: BookReading;
  readonly findings: readonly SaidFinding[];
  readonly counts: Counts;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The findings by severity with a filter, or, when there are none, what was gone through. */
export function drawFindings(pane: Pane, { reading, findings, counts }: Checked): HTMLElement {
  if (findings.length === 0) return drawAllClear(pane, reading);
  const found = severities.filter((severity) => counts[severity] > 0);
  const groups = new Map(found.map((severity) => [severity, drawGroup(pane, severity, findings)]));
  return element(
    "div",
    { class: "findings" },
    element("h2", { text: pane.words.findings }),
    drawFilter(pane, found, counts, groups),
    ...groups.values(),
  );
}

function drawAllClear({ words }: Pane, reading: BookReading): HTMLElement {
  const tabs = Object.values(reading.tabs);
  const rows = tabs.reduce((sum, tab) => sum + tab.rows.length, 0);
  return element(
    "div",
    { class: "card success" },
    element("h2", { class: "with-icon" }, icon("done"), element("span", { text: words.allClear })),
    element("p", { text: words.allClearText(rows, new Set(tabs.map((tab) => tab.sheet)).size) }),
  );
}

function drawGroup(pane: Pane, severity: Severity, findings: readonly SaidFinding[]): HTMLElement {
  const { words } = pane;
  const hints = { error: words.errorHint, warning: words.warningHint, info: words.infoHint };
  const own = findings.filter((finding) => finding.severity === severity);
  const heading = element(
    "h3",
    { class: "with-icon", id: `group-${severity}` },
    icon(severity),
    element("span", { text: words[severity] }),
    element("span", { class: "count", text: String(own.length) }),
  );
  return element(
    "section",
    { class: `group ${severity}`, attributes: { "aria-labelledby": `group-${severity}` } },
    heading,
    element("p", { class: "small", text: hints[severity] }),
    drawPlaces(pane, own),
  );
}

/** Toggle buttons that leave one severity or all; they hide groups and rebuild nothing, so the focus stays. */
function drawFilter(
  { words }: Pane,
  found: readonly Severity[],
  counts: Counts,
  groups: ReadonlyMap<Severity, HTMLElement>,
): HTMLElement | null {
  if (found.length < 2) return null;
  const total = found.reduce((sum, severity) => sum + counts[severity], 0);
  const choices: readonly (Severity | "all")[] = ["all", ...found];
  const buttons = choices.map((choice) => {
    const text = choice === "all" ? `${words.all} ${total}` : `${words[choice]} ${counts[choice]}`;
    return button("quiet", text, () => {
      choose(choice);
    });
  });
  const choose = (chosen: Severity | "all"): void => {
    for (const [severity, group] of groups) group.hidden = chosen !== "all" && chosen !== severity;
    buttons.forEach((one, index) => {
      one.setAttribute("aria-pressed", String(choices[index] === chosen));
    });
  };
  choose("all");
  return element("div", { class: "filter", role: "group", attributes: { "aria-label": words.filter } }, ...buttons);
}
