import type { Booking, FundLine, Source } from "../../../ledger/ledger.js";
import type { Books } from "../../../rules/rule.js";
import type { Fen } from "../../../values/fen.js";
import { liveTotal } from "../../audit/live-total.js";
import { lacking, rowsFact, totalFact, type Fact, type FactRow, type FactSection, type YearBooks } from "../fact.js";

/** Income, spending and balance of the union's own funds, as the ledger reckons them. */
export function moneyFacts({ books }: YearBooks): FactSection {
  const { ledger, reading } = books;
  if (reading.tabs.income === undefined && reading.tabs.disbursements === undefined) return lacking("money");
  const { opening, openingAt, closing } = ledger.totals;
  const own = ledger.funds.filter((fund) => fund.own);
  const income = flowFact("money/income", books, own, "income");
  const spending = flowFact("money/spending", books, own, "spending");
  const facts = [
    income,
    spending,
    ...totalFact("money/surplus", [income, spending], ["money/income"], ["money/spending"]),
  ];
  if (opening === null || closing === null) return { facts, missing: ["closing"], remarks: [] };
  const stated = rowsFact("money/opening", openingRows(own, opening, openingAt, books));
  const tail = rowsFact(
    "money/tail",
    ledger.tail.flatMap(({ name, sources }) => sources.map((one) => sourceRow(one, books, name))),
  );
  const plus = ["money/opening", "money/income", "money/tail"] as const;
  const sum = totalFact("money/closing", [stated, income, spending, tail], plus, ["money/spending"]);
  return { facts: [...facts, stated, tail, ...sum.filter(({ value }) => value === closing)], missing: [], remarks: [] };
}

/** What came into the funds kept for donations, and what went out of them to those it was given for. */
export function donationFacts({ books }: YearBooks): FactSection {
  const funds = donationFunds(books);
  if (funds.length === 0) return lacking("donation");
  const facts = [
    flowFact("donation/raised", books, funds, "income"),
    flowFact("donation/passed", books, funds, "spending"),
  ];
  return { facts, missing: [], remarks: [] };
}

/** The funds kept for donations. */
export function donationFunds({ ledger }: Books): readonly FundLine[] {
  return ledger.funds.filter(({ own, fund }) => !own && donations.test(fund));
}

const donations = /捐|帮困|帮扶|扶困|济困|解困|慈善|爱心|关爱|互助|donat|charit|relief|hardship/i;

function flowFact(
  key: "money/income" | "money/spending" | "donation/raised" | "donation/passed",
  books: Books,
  funds: readonly FundLine[],
  kind: "income" | "spending",
): Fact {
  const { ledger } = books;
  const names = new Set(funds.map(({ fund }) => fund));
  const rows = ledger.bookings
    .filter((booking) => booking.kind === kind && names.has(booking.fund))
    .map((booking) => bookingRow(booking, booking.source.fen));
  const booked = rows.reduce((sum, { adds }) => sum + adds, 0);
  const sources = funds.flatMap(({ incomeSources, spendingSources }) =>
    kind === "income" ? incomeSources : spendingSources,
  );
  const fen = funds.reduce((sum, fund) => sum + fund[kind], 0);
  // Where the income rows state no dues, the register stands for them: one line for all its cells.
  const ofRegister = kind === "income" && fen !== booked ? ledger.duesIncome : [];
  const [first] = ofRegister;
  const sheet = books.reading.tabs.dues?.sheet;
  if (first !== undefined && sheet !== undefined) {
    const at = { sheet, row: first.row, column: first.column };
    const adds = ofRegister.reduce((sum, source) => sum + source.fen, 0);
    rows.push({ at, day: null, month: null, name: null, department: null, detail: "会费 Dues", adds });
  }
  return rowsFact(key, rows, () => liveTotal(books, sources, fen, "zh-CN").cell.formula ?? null);
}

/** A booking as a row behind a figure: by its account and item, since its summary may tell of illness. */
export function bookingRow({ source, entry, account, item, fund, month }: Booking, adds: Fen): FactRow {
  const { when } = entry;
  const words = account === null ? [entry.account, entry.item, fund] : [account, item];
  return {
    at: { sheet: entry.sheet, row: source.row, column: source.column },
    day: when !== null && "day" in when ? when.day : null,
    month,
    name: null,
    department: null,
    detail: words.filter((one) => one !== null && one !== "").join(" · "),
    adds,
  };
}

function openingRows(
  own: readonly FundLine[],
  opening: Fen,
  openingAt: { readonly sheet: string; readonly row: number; readonly column: number } | null,
  books: Books,
): readonly FactRow[] {
  const sources = own.flatMap(({ openingSources }) => openingSources);
  const stated = sources.reduce((sum, { fen }) => sum + fen, 0);
  if (openingAt === null && stated === opening) return sources.map((source) => sourceRow(source, books, null));
  const at = openingAt ?? { sheet: books.reading.tabs.settings?.sheet ?? "", row: 0, column: 0 };
  return [{ at, day: null, month: null, name: null, department: null, detail: null, adds: opening }];
}

function sourceRow({ tab, row, column, fen }: Source, { reading }: Books, detail: string | null): FactRow {
  const at = { sheet: reading.tabs[tab]?.sheet ?? "", row, column };
  return { at, day: null, month: null, name: null, department: null, detail, adds: fen };
}
