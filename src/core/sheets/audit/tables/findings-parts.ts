import { jump } from "../../list/list-page.js";
import type { TreatedFinding } from "../../check-results/listed.js";
import type { PageCell } from "../../page.js";
import type { Severity } from "../../../values/finding.js";
import { severityNames } from "../../check-results/labels.js";
import { bookText, count, text } from "../cells.js";
import { words } from "./labels.js";
import { beginPart, emptyPart, type AddPart } from "./part.js";

/** The kinds of findings, the gravest first, with how many are open and accepted. */
export const addFindings: AddPart = (part) => {
  const { input, sheet } = part;
  const { findings, language, names } = input;
  if (findings.length === 0) {
    emptyPart(part, words.findings, words.noFindings);
    return [];
  }
  const kinds = new Map<string, TreatedFinding[]>();
  for (const finding of findings) {
    const key = `${order[finding.severity]}${finding.code}`;
    const same = kinds.get(key);
    if (same === undefined) kinds.set(key, [finding]);
    else same.push(finding);
  }
  const list = names.get("check-results");
  const heads = [words.number, words.finding, words.severity, words.open, words.accepted, words.first, words.all];
  beginPart(part, words.findings, heads);
  [...kinds]
    .sort(([a], [b]) => (a[0] ?? "").localeCompare(b[0] ?? ""))
    .forEach(([, all], index) => {
      const [first] = all;
      if (first === undefined) return;
      const accepted = all.filter((finding) => finding.accepted).length;
      sheet.add([
        count(index + 1),
        text(first.title),
        text(severityNames[first.severity][language], "listCenter"),
        count(all.length - accepted),
        count(accepted),
        linkTo(first),
        list === undefined ? text(null) : jump(list, "A1", list, "listLink"),
      ]);
    });
  return [];
};

/** The accepted findings one by one: where, by whom, when found and why. */
export const addWaivers: AddPart = (part) => {
  const { input, sheet } = part;
  const accepted = input.findings.filter((finding) => finding.accepted);
  if (accepted.length === 0) {
    emptyPart(part, words.waivers, words.noWaivers);
    return [];
  }
  const { severity, by, since, reason, first } = words;
  beginPart(part, words.waivers, [words.number, words.finding, severity, by, since, reason, first]);
  accepted.forEach((finding, index) => {
    const { title, treatment } = finding;
    sheet.add([
      count(index + 1),
      text(title),
      text(severityNames[finding.severity][input.language], "listCenter"),
      bookText(treatment.by),
      { value: treatment.since, role: "listDay" },
      bookText(treatment.reason),
      linkTo(finding),
    ]);
  });
  return [];
};

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function linkTo({ sheet, cell }: TreatedFinding): PageCell {
  if (sheet === null) return text(null);
  return jump(sheet, cell ?? "A1", cell === null ? sheet : `${sheet}!${cell}`, "listLink");
}
