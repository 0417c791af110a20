import type { Source } from "../../ledger/ledger.js";
import { a1 } from "../../values/address.js";
import { yuanOfFen, type Fen } from "../../values/fen.js";
import type { SheetInput } from "../built-sheet.js";
import { liveSum, type LiveSum } from "../live-sum.js";
import { otherDepartments, unknownNote, word } from "./labels.js";
import { insideCell, liveCell, nameCell, type LiveTabs, type Part, type PartCell, type PartLine } from "./part.js";

/** Dues owed and paid by department, those that owe most apart; `top` is the 0-based row of the first line. */
export function duesPart(input: SheetInput, top: number, tabs: LiveTabs): Part {
  const { books, language } = input;
  const { dues } = books.ledger;
  const say = (key: Parameters<typeof word>[0]) => word(key, language);
  const heading = say("duesPart");
  const head = [say("department"), say("due"), say("paid"), say("rate")];
  const departments = shownDepartments(input);
  if (books.reading.tabs.dues === undefined || departments.length === 0)
    return { heading, head, lines: [], chart: null, notes: [say("noDues")] };

  const closed = withoutRoom(tabs);
  const paidSum = ({ paid, sources }: Department): LiveSum =>
    sources === null ? notLive : liveSum(sources, paid, "account", closed);
  const lines = departments.map((one, index): PartLine => {
    const row = top + index;
    return [
      nameCell(one.name),
      liveCell(`${one.name} ${say("due")}`, one.due, notLive, language),
      liveCell(`${one.name} ${say("paid")}`, one.paid, paidSum(one), language),
      rateCell(row, one.due, one.paid, "percentItem"),
    ];
  });
  const sum = (column: number, key: "due" | "paid", expected: Fen) =>
    insideCell(
      `${heading} ${say(key)} ${say("total")}`,
      expected,
      `ROUND(SUM(${a1(top, column)}:${a1(top + lines.length - 1, column)}),2)`,
      "moneyTotal",
    );
  const total: PartLine = [
    { value: say("total"), role: "total" },
    sum(1, "due", dues.expected),
    sum(2, "paid", dues.paid),
    rateCell(top + lines.length, dues.expected, dues.paid, "percentTotal"),
  ];
  return {
    heading,
    head,
    lines: [...lines, total],
    chart: {
      kind: "bar",
      stacked: false,
      title: say("duesChart"),
      lines: lines.length,
      series: [
        { name: say("due"), column: 1 },
        { name: say("paid"), column: 2 },
      ],
    },
    notes: [say("dueNote"), ...unknownNote(dues.members.filter(({ dueKnown }) => !dueKnown).length, language)],
  };
}

/** Rows that are added below the register's last belong to nobody knows which department. */
function withoutRoom(tabs: LiveTabs): LiveTabs {
  return new Map([...tabs].map(([key, tab]) => [key, { ...tab, rangeLast: tab.index.last }]));
}

/** How many departments a page has room for. */
const most = 18;

const notLive: LiveSum = { live: false, why: { code: "no-conditions" } };

interface Department {
  readonly name: string;
  readonly due: Fen;
  readonly paid: Fen;
  /** The register's cells that add up to `paid`; null where it cannot be told whose they are. */
  readonly sources: readonly Source[] | null;
}

/** In the order of the roster; of more than there is room for, those that owe least together as the last. */
function shownDepartments(input: SheetInput): Department[] {
  const all = departmentsOf(input);
  if (all.length <= most) return all;
  const ranked = [...all].sort((one, other) => other.due - one.due);
  const rest = ranked.slice(most - 1);
  const name = otherDepartments(rest.length, input.language);
  const isTold = rest.every(({ sources }) => sources !== null);
  return [
    ...ranked.slice(0, most - 1),
    {
      name,
      due: rest.reduce((sum, { due }) => sum + due, 0),
      paid: rest.reduce((sum, { paid }) => sum + paid, 0),
      sources: isTold ? rest.flatMap(({ sources }) => sources ?? []) : null,
    },
  ];
}

function departmentsOf({ books, language }: SheetInput): Department[] {
  const { dues } = books.ledger;
  const register = books.reading.tabs.dues;
  const found = new Map<string, { name: string; due: Fen; paid: Fen; sources: Source[]; listed: Fen }>();
  const ofRow = new Map<number, { sources: Source[]; listed: Fen }>();
  for (const member of dues.members) {
    const name = member.department?.trim() ?? "";
    let line = found.get(name);
    if (line === undefined) {
      line = { name: name === "" ? word("noDepartment", language) : name, due: 0, paid: 0, sources: [], listed: 0 };
      found.set(name, line);
    }
    line.due += member.expected;
    line.paid += member.paid;
    if (register?.layout === "wide" && member.at.sheet === register.sheet) ofRow.set(member.at.row, line);
  }
  for (const source of dues.sources) {
    const line = ofRow.get(source.row);
    if (line === undefined) continue;
    line.sources.push(source);
    line.listed += source.fen;
  }
  return [...found.values()]
    .filter(({ due, paid }) => due !== 0 || paid !== 0)
    .map(({ name, due, paid, sources, listed }) => ({ name, due, paid, sources: listed === paid ? sources : null }));
}

function rateCell(row: number, due: Fen, paid: Fen, role: "percentItem" | "percentTotal"): PartCell {
  const [owed, got] = [a1(row, 1), a1(row, 2)];
  const value = due === 0 ? "" : yuanOfFen(paid) / yuanOfFen(due);
  return { value, formula: `IF(${owed}=0,"",${got}/${owed})`, role };
}
