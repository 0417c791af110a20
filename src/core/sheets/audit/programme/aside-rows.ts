import type { Excluded } from "../../../reading/reading.js";
import { methodIn, rowsAt, type BookedRow } from "../../../rules/booked-rows.js";
import { oncePerBooks } from "../../../rules/once.js";
import type { Books } from "../../../rules/rule.js";
import type { When } from "../../../tabs/column.js";
import type { Fen } from "../../../values/fen.js";
import { cashSignOf } from "../cash-payments.js";

/** A row of the income or disbursements that is in no figure. */
export interface AsideRow {
  readonly sheet: string;
  /** 0-based cell of its amount, else the one for which it was left out. */
  readonly row: number;
  readonly column: number;
  readonly when: When | null;
  readonly summary: string | null;
  /** Null where none can be read. */
  readonly fen: Fen | null;
  readonly fund: string | null;
  /** What it says of itself, in one text. */
  readonly said: string;
  /** Accounts and items as written. */
  readonly accounts: readonly string[];
  /** True for a payment that says it was made in cash. */
  readonly isCash: boolean;
}

/** The rows that the reading or the ledger leaves out for another reason than their year, each once, in the order of the sheets. */
export const asideRows = oncePerBooks((books: Books): readonly AsideRow[] => {
  const rowAt = rowsAt(books);
  const counted = new Set(books.ledger.bookings.map(({ entry: { sheet, row } }) => `${row} ${sheet}`));
  const seen = new Set<string>();
  const values = new Map(books.snapshot.sheets.map((sheet) => [sheet.name, sheet.values]));
  const excluded = [...books.reading.excluded, ...books.ledger.excluded].filter(({ why }) => !ofNoUse.has(why));
  // A journal's row may be left out of both tabs: as a payment it says more.
  const inOrder = (["disbursements", "income"] as const).flatMap((tab) => excluded.filter((one) => one.tab === tab));
  const aside = inOrder.flatMap((one): AsideRow[] => {
    const key = `${one.row} ${one.sheet}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const row = rowAt(one);
    if (row !== undefined) return [fromRow(one, row, books)];
    // No record could be made of it: its cells still say what it is about, unless a record beside it is counted.
    return counted.has(key) ? [] : [fromCells(one, values.get(one.sheet)?.[one.row] ?? [], books)];
  });
  return aside.sort((one, other) => (one.sheet === other.sheet ? one.row - other.row : 0));
});

/** Rows of other years, and a balance that is stated again: nothing of this year's is hidden in them. */
const ofNoUse: ReadonlySet<string> = new Set(["other-year", "opening-repeated"]);

function fromRow(at: Excluded, row: BookedRow, books: Books): AsideRow {
  const { values } = row;
  const { account, item, summary, amount, receipt, spending } = values;
  const { category, payee } = "payee" in values ? values : { category: null, payee: values.payer };
  const columns: Readonly<Partial<Record<string, number>>> = row.columns ?? books.reading.tabs[at.tab]?.columns ?? {};
  const key = amountKeys.find((one) => values[one] !== null);
  const method = methodIn(row);
  return {
    sheet: at.sheet,
    row: at.row,
    column: (key === undefined ? undefined : columns[key]) ?? at.column,
    when: values.date,
    summary: summary ?? account,
    fen: amount ?? receipt ?? spending,
    fund: values.fund,
    said: [summary, account, item, category, payee, method].join("\n"),
    accounts: [account, item].filter((text) => text !== null),
    isCash: at.tab === "disbursements" && cashSignOf(method, summary) !== null,
  };
}

const amountKeys = ["amount", "receipt", "spending"] as const;

function fromCells({ sheet, row, column, tab }: Excluded, cells: readonly unknown[], { reading }: Books): AsideRow {
  const texts = cells.filter((cell) => typeof cell === "string");
  const columns: Readonly<Partial<Record<string, number>>> = reading.tabs[tab]?.columns ?? {};
  const summary = columns.summary === undefined ? null : cells[columns.summary];
  const said = texts.join("\n");
  return {
    sheet,
    row,
    column,
    when: null,
    summary: typeof summary === "string" ? summary : null,
    fen: null,
    fund: null,
    said,
    accounts: texts,
    isCash: cashSignOf(null, said) !== null,
  };
}
