import type { TabKey } from "../../tabs/tab.js";
import type { Fen } from "../../values/fen.js";
import type { Booking } from "../ledger.js";
import type { FigureId } from "./figure-id.js";

/** Which rows make up each figure of the year's books. */
export interface Trace {
  readonly opening: TracedFigure;
  /** The totals of the union's own funds, each made up of its accounts. */
  readonly income: TracedFigure;
  readonly spending: TracedFigure;
  /** As the form shows them: 投资 and 提取后备金 as positive amounts. */
  readonly tail: readonly TracedFigure[];
  readonly closing: TracedFigure;
  /** Funds kept apart for others. */
  readonly apart: readonly TracedFund[];
  /** Income and spending of each of the union's own funds, where there are several: the rows of the totals once more, in other heaps. */
  readonly ownFunds: readonly TracedFigure[];
  /** What the union's own funds moved between them, by fund: in no total. */
  readonly transfers: readonly TracedFigure[];
  /**
   * The figures that consist of rows and not of other figures, in the order of the report; every counted row is in exactly one, but
   * for a transfer that one row tells of both its funds.
   */
  readonly leaves: readonly TracedFigure[];
  /** Rows that are in two leaves, or in one twice. */
  readonly twice: readonly DoubleRow[];
  /** Records that are in no figure although neither reading nor ledger says why, and openings that the settings state already. */
  readonly nowhere: readonly RowNowhere[];
}

export interface TracedFund {
  readonly fund: string;
  readonly opening: TracedFigure;
  readonly income: TracedFigure;
  readonly spending: TracedFigure;
  /** Null where nothing was moved. */
  readonly transfer: TracedFigure | null;
  readonly closing: TracedFigure;
}

export interface TracedFigure {
  readonly id: FigureId;
  /** Of `figureKey`. */
  readonly key: string;
  /** What the ledger says; null where it is not known (an opening nobody stated, and what follows from it). */
  readonly fen: Fen | null;
  /** The figures that add up to it; empty for a figure that consists of rows. */
  readonly parts: readonly FigurePart[];
  readonly rows: readonly TracedRow[];
}

export interface FigurePart {
  readonly sign: 1 | -1;
  readonly figure: TracedFigure;
}

/** A cell of the user's that enters a figure. */
export interface TracedRow {
  readonly tab: TabKey;
  readonly sheet: string;
  /** 0-based */
  readonly row: number;
  readonly column: number;
  /** What it adds to the figure. */
  readonly fen: Fen;
  /** Null for cells of the dues register and of the settings. */
  readonly booking: Booking | null;
}

/** A record of the user's, 0-based. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface DoubleRow extends RowPlace {
  readonly figures: readonly TracedFigure[];
}

export interface RowNowhere extends RowPlace {
  readonly why: "opening-stated" | "unexplained";
}
