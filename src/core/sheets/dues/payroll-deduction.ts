import { duesMethod } from "../../ledger/dues/monthly-due.js";
import type { MemberDues } from "../../ledger/ledger.js";
import { yuanOfFen, type Fen } from "../../values/fen.js";
import { amountCells } from "../audit/amount-cells.js";
import { bookText, head, text } from "../audit/cells.js";
import { addHead, addSignatures } from "../audit/page-head.js";
import type { BuiltSheet, Figure, NotBuilt, SheetInput } from "../built-sheet.js";
import { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { areasOf } from "./areas.js";
import { deductionSentences as sentences, deductionWords as words } from "./deduction-labels.js";
import { sortMembers } from "./deduction-members.js";
import { deductionPeriod, type DeductionPeriod } from "./deduction-period.js";
import { deductionColumns, deductionRow, type DeductionInput } from "./deduction-rows.js";
import { exemptReason } from "./exempt-reason.js";
import { sentences as common, words as commonWords } from "./labels.js";
import { wholeMonth } from "./month-words.js";
import { noRegister } from "./no-register.js";
import { addSumRow, areaSum, sumKind, totalSum } from "./sum-row.js";

/** The 会费代扣清单 for the finance office: what is to be deducted next from whom, with no more about anybody than that takes. */
export function payrollDeduction(input: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { books, language } = input;
  const { settings, year, tabs } = books.reading;
  const { dues } = books.ledger;
  if (tabs.dues === undefined || dues.members.length === 0) return noRegister;
  const period = deductionPeriod(dues, year, settings);
  const withArrears = settings.deductArrears === true;
  const at = deductionColumns(withArrears);
  const sorted = sortMembers(dues, period, books.reading, withArrears);
  const sheet = new ListPage(at.widths);
  addHead(sheet, words.title, input, [2, 3]);
  for (const line of explain(period, input)) sheet.line(line, "note");
  const headRow = sheet.add(
    at.heads.map((one) => head(one, language)),
    24,
  );
  const figures: Figure[] = [];
  const rows: DeductionInput = { books, amounts: amountCells(books), at, language };
  const first = sheet.height;
  const columns = [at.current, ...(withArrears ? [at.arrears, at.whole] : [])];
  const whole = { current: 0, arrears: 0 };
  for (const area of areasOf([...sorted.owing.keys()], language)) {
    const lines = area.members.flatMap((member) => {
      const found = sorted.owing.get(member);
      return found === undefined ? [] : [{ member, ...found }];
    });
    const sums = { current: 0, arrears: 0 };
    for (const { deduction, missing } of lines) {
      sums.current += deduction.fen;
      sums.arrears += missing.fen;
    }
    whole.current += sums.current;
    whole.arrears += sums.arrears;
    const from = sheet.height + 1;
    const fen = [sums.current, sums.arrears, sums.current + sums.arrears];
    const cells = new Map(
      columns.map((column, index) => [column, areaSum(column, from, from + lines.length - 1, fen[index] ?? 0)]),
    );
    const kind = { column: at.kind, value: sumKind } as const;
    sheet.group(
      addSumRow(sheet, { title: common.people[language](area.name, lines.length), from: at.current, cells, kind }),
    );
    for (const { member, deduction, missing } of lines)
      sheet.add(deductionRow(member, deduction, missing, sheet.height, rows));
    sheet.fold(from, sheet.height - 1);
  }
  if (sorted.owing.size === 0) sheet.line(words.nobody[language], "remark");
  else {
    const last = sheet.height - 1;
    const fen: readonly Fen[] = [whole.current, whole.arrears, whole.current + whole.arrears];
    const cells = new Map<number, PageCell>(
      columns.map((column, index) => [column, totalSum(column, at.kind, first, last, fen[index] ?? 0)]),
    );
    const title = common.people[language](commonWords.total[language], sorted.owing.size);
    const row = addSumRow(sheet, { title, from: at.current, cells, kind: { column: at.kind, value: null } });
    const expected = withArrears ? whole.current + whole.arrears : whole.current;
    figures.push({ row, column: at.whole, key: "deduction/total", label: words.whole[language], expected, live: true });
  }
  const last = sheet.last;
  addAside(sheet, words.exempt[language], sorted.exempt, input, last, (member) => exemptReason(member, language));
  addAside(sheet, words.unknown[language], sorted.unknown, input, last, null);
  addAside(sheet, words.advance[language], sorted.ahead, input, last, null);
  addSignatures(
    sheet,
    [words.chair, words.preparer, words.finance, words.date],
    withArrears ? [1, 3, 6, 8] : [1, 2, 4, 5],
    language,
  );
  const page = sheet.finish({
    name,
    mark: { kind: "payroll-deduction", year },
    orientation: "portrait",
    freezeRows: headRow + 1,
    titleRows: { first: headRow, last: headRow },
    tabColor: "BF8F00",
  });
  return { page, figures };
}

function explain({ first, last, settled }: DeductionPeriod, { books, language }: SheetInput): string[] {
  const { settings } = books.reading;
  const months = first === last ? [first] : [first, last];
  const said = months.map((month) => wholeMonth(month, language)).join(language === "en" ? " to " : "至");
  const upTo = settled === null ? null : wholeMonth(settled, language);
  const tail = typeof settings.duesTail === "number" ? yuanOfFen(settings.duesTail) : 0;
  const method = duesMethod(settings);
  return [
    sentences.period[language](said, upTo),
    method === "rate" ? sentences.rule[language](String(tail)) : sentences.stated[language],
    settings.deductArrears === true ? sentences.arrears[language] : sentences.noArrears[language],
  ];
}

/** People from whom nothing is deducted, with number, name and department, and a reason where there is one to tell. */
function addAside(
  sheet: ListPage,
  title: string,
  members: readonly MemberDues[],
  { language }: SheetInput,
  last: number,
  reason: ((member: MemberDues) => string) | null,
): void {
  if (members.length === 0) return;
  sheet.section(common.people[language](title, members.length));
  const ends = [0, 1, 3, last];
  const names = [commonWords.number, commonWords.name, commonWords.area, words.reason];
  sheet.merged(
    names.map((one) => head(one, language)),
    ends,
  );
  for (const member of members) {
    const cells = [bookText(member.memberNo, "listCenter"), bookText(member.name), bookText(member.department)];
    sheet.merged([...cells, text(reason === null ? null : reason(member))], ends);
  }
}
