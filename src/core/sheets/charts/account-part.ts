import type { AccountLine } from "../../ledger/ledger.js";
import { a1 } from "../../values/address.js";
import { accountLabel } from "../account-names.js";
import type { SheetInput } from "../built-sheet.js";
import type { Section } from "../report/line-id.js";
import { sumsOf } from "../report/sums.js";
import { word } from "./labels.js";
import { insideCell, isFixed, liveCell, nameCell, type Part, type PartCell, type PartLine } from "./part.js";

/** Income and spending of the year by account, with the budget beside; `top` is the 0-based row of the first line. */
export function accountPart({ books, language }: SheetInput, top: number): Part {
  const say = (key: Parameters<typeof word>[0]) => word(key, language);
  const { income, spending, totals } = books.ledger;
  const sums = sumsOf(books);
  const lineOf = (section: Section, line: AccountLine): PartLine => {
    const label = accountLabel(line.account, language);
    const actual = liveCell(label, line.actual, sums.actual(section, line), language);
    const budgetLabel = `${label} ${say("budget")}`;
    const budget = line.budget === null ? null : liveCell(budgetLabel, line.budget, sums.budget(line), language);
    return [nameCell(label), section === "income" ? actual : null, section === "income" ? null : actual, budget];
  };
  const drawn = (["income", "spending"] as const).flatMap((section) =>
    (section === "income" ? income : spending)
      .filter(({ item, actual, budget }) => item === null && (actual !== 0 || (budget ?? 0) !== 0))
      .map((line) => lineOf(section, line)),
  );
  const heading = say("accountPart");
  const head = [say("account"), say("income"), say("spending"), say("budget")];
  if (drawn.length === 0) return { heading, head, lines: [], chart: null, notes: [say("noAccounts")] };
  const sum = (column: number, key: "income" | "spending"): PartCell => {
    const formula = `ROUND(SUM(${a1(top, column)}:${a1(top + drawn.length - 1, column)}),2)`;
    return insideCell(`${say(key)} ${say("total")}`, totals[key], formula, "moneyTotal");
  };
  const total: PartLine = [
    { value: say("total"), role: "total" },
    sum(1, "income"),
    sum(2, "spending"),
    { value: null, role: "total" },
  ];
  return {
    heading,
    head,
    lines: [...drawn, total],
    chart: {
      kind: "bar",
      stacked: true,
      title: say("accountChart"),
      lines: drawn.length,
      series: [
        { name: say("income"), column: 1 },
        { name: say("spending"), column: 2 },
      ],
    },
    notes: drawn.some((line) => line.some(isFixed)) ? [say("fixedNote")] : [],
  };
}
