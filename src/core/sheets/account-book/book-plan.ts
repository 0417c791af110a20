import { traceBook } from "../../ledger/trace/trace-book.js";
import type { FigurePart, Trace, TracedFigure } from "../../ledger/trace/trace.js";
import { oncePerBooks } from "../../rules/once.js";
import { blockLines, type BlockLine } from "./block-lines.js";
import type { Word } from "./labels.js";

/** What stands where in the account book, whatever the language: 0-based rows. */
export interface BookPlan {
  readonly trace: Trace;
  readonly contents: readonly ContentsPart[];
  readonly blocks: readonly Block[];
  /** Row of each figure in the contents, by its key. */
  readonly listed: ReadonlyMap<string, number>;
  /** Row of the sum of each figure's block, by its key. */
  readonly sums: ReadonlyMap<string, number>;
  /** Row to which a figure leads, by its key: its block, or, where it has several, its line in the contents. */
  readonly places: ReadonlyMap<string, number>;
}

/** A part of the contents under a heading of its own. */
export interface ContentsPart {
  readonly title: Word;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly figure: TracedFigure;
  /** 0 for totals and balances, 1 for accounts, 2 for what an account consists of. */
  readonly level: 0 | 1 | 2;
}

/** The rows of one figure. */
export interface Block {
  readonly figure: TracedFigure;
  readonly lines: readonly BlockLine[];
  /** Row of its heading; the lines follow, then the sum. */
  readonly top: number;
}

/** Rows above the contents' first part: title, unit, two lines of text, the header, a gap, the heading, the contents' header. */
export const rowsAbove = 8;

/** The plan of the account book, made once for the same books. */
export const planBook = oncePerBooks(({ reading, ledger }): BookPlan => {
  const trace = traceBook(reading, ledger);
  const contents = contentsOf(trace);
  const listed = new Map<string, number>();
  let row = rowsAbove;
  for (const { entries } of contents) {
    row += 1;
    for (const { figure } of entries) {
      listed.set(figure.key, row);
      row += 1;
    }
  }
  const blocks = trace.leaves.map((figure): Block => {
    const lines = blockLines(figure, reading);
    const top = row + 1;
    row = top + lines.length + 2;
    return { figure, lines, top };
  });
  const places = new Map([...listed, ...blocks.map(({ figure, top }) => [figure.key, top] as const)]);
  const sums = new Map(blocks.map(({ figure, top, lines }) => [figure.key, top + lines.length + 1]));
  return { trace, contents, blocks, listed, sums, places };
});

function contentsOf({ opening, income, spending, tail, closing, apart, transfers }: Trace): ContentsPart[] {
  const parts: readonly ContentsPart[] = [
    { title: "income", entries: sideEntries(income) },
    { title: "spending", entries: sideEntries(spending) },
    { title: "balance", entries: [opening, ...tail, closing].map((figure) => ({ figure, level: 0 })) },
    { title: "transfers", entries: transfers.map((figure) => ({ figure, level: 1 })) },
    {
      title: "apart",
      entries: apart
        .flatMap((fund) => [fund.opening, fund.income, fund.spending, fund.transfer ?? [], fund.closing].flat())
        .map((figure) => ({ figure, level: figure.parts.length > 0 ? 0 : 1 })),
    },
  ];
  return parts.filter(({ entries }) => entries.length > 0);
}

function sideEntries(total: TracedFigure): Entry[] {
  const under = ({ figure }: FigurePart, level: 1 | 2): Entry[] => [
    { figure, level },
    ...figure.parts.flatMap((part) => under(part, 2)),
  ];
  return [...total.parts.flatMap((part) => under(part, 1)), { figure: total, level: 0 }];
}
