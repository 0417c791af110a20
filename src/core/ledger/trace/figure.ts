import type { BookReading } from "../../reading/reading.js";
import type { Fen } from "../../values/fen.js";
import type { Booking, Source } from "../ledger.js";
import { figureKey, type FigureId } from "./figure-id.js";
import type { TracedFigure, TracedRow } from "./trace.js";

/** A figure that consists of rows; `fen` is what the ledger says, null where it does not know. */
export function figure(id: FigureId, fen: Fen | null, rows: readonly TracedRow[]): TracedFigure {
  return { id, key: figureKey(id), fen, parts: [], rows };
}

/** A figure that others add up to, those of `less` being taken off. */
export function sum(
  id: FigureId,
  fen: Fen | null,
  plus: readonly TracedFigure[],
  less: readonly TracedFigure[] = [],
): TracedFigure {
  const parts = [
    ...plus.map((part) => ({ sign: 1 as const, figure: part })),
    ...less.map((part) => ({ sign: -1 as const, figure: part })),
  ];
  return { id, key: figureKey(id), fen, parts, rows: [] };
}

/** Turns what the ledger knows of a cell into a row of a figure. */
export interface RowSources {
  readonly ofBooking: (booking: Booking, fen?: Fen) => TracedRow;
  readonly ofSource: (source: Source) => TracedRow;
}

/** Rows of a book's tabs. */
export function rowSources({ tabs }: BookReading): RowSources {
  return {
    ofBooking: (booking, fen = booking.source.fen) => {
      const { tab, row, column } = booking.source;
      return { tab, sheet: booking.entry.sheet, row, column, fen, booking };
    },
    ofSource: ({ tab, row, column, fen }) => ({ tab, sheet: tabs[tab]?.sheet ?? "", row, column, fen, booking: null }),
  };
}
