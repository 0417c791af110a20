import type { MemberDues } from "../../ledger/ledger.js";
import type { Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { bookText, head, text } from "../audit/cells.js";
import { addKept } from "../audit/kept-lines.js";
import { notMadeOut } from "../audit/not-made-out.js";
import { addHead, addSignatures } from "../audit/page-head.js";
import { typedByKey, typedLines } from "../audit/typed-lines.js";
import type { BuiltSheet, Figure, NotBuilt, SheetInput } from "../built-sheet.js";
import { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { areasOf, type Area } from "./areas.js";
import { arrearsSentences as sentences, arrearsWords as words } from "./arrears-labels.js";
import { arrearsRow, at, heads, typedHeads, widths } from "./arrears-rows.js";
import { sentences as common, words as commonWords } from "./labels.js";
import { memberKeys, sameName, typedFor } from "./member-keys.js";
import { monthRanges, wholeMonth } from "./month-words.js";
import { noRegister } from "./no-register.js";
import { addSumRow, areaSum, sumKind, totalSum } from "./sum-row.js";

/** The 会费欠缴名单: by department who owes which months and how much, how far the matter has come, and room for what was done. */
export function duesArrears(input: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { books, language } = input;
  const { dues } = books.ledger;
  if (books.reading.tabs.dues === undefined || dues.members.length === 0) return noRegister;
  const earlier = typedLines(input.previous("dues-arrears"), typedHeads);
  if (earlier === null) return notMadeOut;
  const owing = dues.members.filter(({ arrears }) => arrears > 0);
  const typed = typedByKey(earlier, sameName);
  const keyOf = memberKeys();
  const keys = new Map(owing.map((member) => [member, keyOf(member)] as const));
  const written = typedFor([...keys.values()], typed);
  const sheet = new ListPage(widths);
  addHead(sheet, words.title, input, [4, 8]);
  sheet.line(common.settled[language](wholeMonth(dues.until, language)), "note");
  sheet.line(sentences.charter[language], "note");
  sheet.line(sentences.amount[language], "note");
  const headRow = sheet.add(
    heads.map((one) => head(one, language)),
    24,
  );
  const figures: Figure[] = [];
  const first = sheet.height;
  const rowOf = (member: MemberDues): PageCell[] => {
    const key = keys.get(member) ?? "";
    return arrearsRow(member, sheet.height, key, written.get(key) ?? [], books, language);
  };
  for (const area of areasOf(owing, language)) addArea(sheet, area, rowOf, figures, language);
  const expected = sumOf(owing);
  if (owing.length > 0) {
    const title = common.people[language](commonWords.total[language], owing.length);
    const cells = new Map([[at.amount, totalSum(at.amount, at.kind, first, sheet.height - 1, expected)]]);
    const row = addSumRow(sheet, { title, from: at.amount, cells, kind: { column: at.kind, value: null } });
    figures.push({
      row,
      column: at.amount,
      key: "arrears/total",
      label: commonWords.total[language],
      expected,
      live: true,
    });
  } else sheet.line(words.nobody[language], "remark");
  addUnknown(sheet, dues.members, language);
  const place = { label: 1, inputs: at.inputs, key: at.key };
  addKept(sheet, typed.left(), { title: words.kept, headers: heads, language, place });
  addSignatures(sheet, [words.chair, words.organiser, words.preparer, words.date], [2, 5, 8, 11], language);
  const page = sheet.finish({
    name,
    mark: { kind: "dues-arrears", year: books.reading.year },
    orientation: "landscape",
    freezeRows: headRow + 1,
    freezeColumns: 2,
    titleRows: { first: headRow, last: headRow },
    tabColor: "BF8F00",
  });
  return { page, figures };
}

function sumOf(members: readonly MemberDues[]): Fen {
  return members.reduce((sum, { arrears }) => sum + arrears, 0);
}

function addArea(
  sheet: ListPage,
  { name, members }: Area,
  rowOf: (member: MemberDues) => PageCell[],
  figures: Figure[],
  language: Language,
): void {
  const [first, last] = [sheet.height + 1, sheet.height + members.length];
  const expected = sumOf(members);
  const title = common.people[language](name, members.length);
  const sums = new Map([[at.amount, areaSum(at.amount, first, last, expected)]]);
  const row = addSumRow(sheet, { title, from: at.amount, cells: sums, kind: { column: at.kind, value: sumKind } });
  figures.push({ row, column: at.amount, label: title, expected, live: true });
  for (const member of members) {
    const cells = rowOf(member);
    const own = sheet.add(cells);
    const live = cells[at.amount]?.formula !== undefined;
    figures.push({ row: own, column: at.amount, label: member.name, expected: member.arrears, live });
  }
  sheet.fold(first, last);
}

/** Those of whom nothing can be said, and why, so that nobody takes them for paid up. */
function addUnknown(sheet: ListPage, members: readonly MemberDues[], language: Language): void {
  const lines = members.flatMap((member): PageCell[][] => {
    const unread = member.months.filter((month) => month.unread && month.paid < month.due).map(({ month }) => month);
    const months = monthRanges(unread, language);
    const reason = !member.dueKnown
      ? words.noBase[language]
      : unread.length > 0
        ? sentences.unread[language](months)
        : null;
    if (reason === null) return [];
    return [
      [bookText(member.memberNo, "listCenter"), bookText(member.name), bookText(member.department), text(reason)],
    ];
  });
  if (lines.length === 0) return;
  const ends = [0, 1, 3, 11];
  sheet.section(words.unknown[language]);
  sheet.merged(
    [commonWords.number, commonWords.name, commonWords.area, words.reason].map((one) => head(one, language)),
    ends,
  );
  for (const line of lines) sheet.merged(line, ends);
}
