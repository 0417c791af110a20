import { numberOfMonth } from "../../../values/day.js";
import type { Fen } from "../../../values/fen.js";
import type { Language } from "../../../values/language.js";
import { jumpTo, type Line } from "../../list/list-page.js";
import type { PageCell } from "../../page.js";
import type { AmountCells } from "../amount-cells.js";
import { bookText, count, dayOrMonth, text } from "../cells.js";
import { signedText } from "../signed-text.js";
import type { Signatures, SigningRole } from "../signatures.js";
import type { IndexEntry } from "./index-entries.js";
import { sentences, words } from "./labels.js";

/** What a line needs besides its entry. */
export interface LineContext {
  readonly number: number;
  readonly signatures: Signatures | null;
  readonly kept: readonly SigningRole[];
  readonly cells: AmountCells;
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly language: Language;
}

/** The line of a row: its number and series, what it says, the amount in its column, who signed, and what is wrong with the number. */
export function indexLine(entry: IndexEntry, { number, signatures, kept, cells, notes, language }: LineContext): Line {
  const { row, booking, series, tab } = entry;
  const values = row.values;
  const sheet = booking === null ? null : cells.sheetOf(booking.source);
  const side = sideOf(entry);
  const amount = booking === null || side === null ? null : cells.amount({ ...booking.source, fen: amountOf(entry) });
  const names = (role: SigningRole): PageCell => bookText(signatures?.names[role].join("、") ?? null, "listCenter");
  return [
    count(number),
    text(series === null ? words.none[language] : seriesText(series, language), "listCenter"),
    bookText(values.voucherNo, "listCenter"),
    dayOrMonth(values.date, booking?.month ?? null),
    bookText(values.summary ?? values.account),
    bookText("payee" in values ? values.payee : values.payer),
    side === "income" ? amount : text(null),
    side === "spending" ? amount : text(null),
    ...(["handler", "witness", "approver"] as const).map((role) => names(role)),
    text(signatures === null ? null : signedText(signatures, kept, language)),
    text(markText(entry, sheet === null ? [] : (notes.get(`${sheet}|${row.row}`) ?? []), language)),
    booking === null || sheet === null
      ? text(tab === "income" ? words.income[language] : words.spending[language])
      : jumpTo({ sheet, row: booking.source.row, column: booking.source.column }),
  ];
}

/** In which column the amount of a row stands; null for openings, transfers and rows that are in no figure. */
export function sideOf({ booking }: IndexEntry): "income" | "spending" | null {
  if (booking === null || booking.kind === "opening" || booking.kind === "transfer") return null;
  return booking.kind === "tail" ? booking.entry.direction : booking.kind;
}

/** What a row adds to its column: money put away (投资) is a positive amount among what went out. */
export function amountOf({ booking }: IndexEntry): Fen {
  if (booking === null) return 0;
  return booking.kind === "tail" && booking.entry.direction === "spending" ? -booking.source.fen : booking.source.fen;
}

function seriesText({ name, month }: NonNullable<IndexEntry["series"]>, language: Language): string {
  const part = month === null ? "" : language === "en" ? ` (${numberOfMonth(month)})` : `${numberOfMonth(month)}月`;
  return name === "" && month === null ? "—" : `${name}${part}`.trim();
}

function markText({ booking, gap, repeated }: IndexEntry, notes: readonly string[], language: Language): string {
  return [
    ...(gap === null ? [] : [sentences.gap[language](gap.missing)]),
    ...(repeated > 1 ? [sentences.repeated[language](repeated)] : []),
    ...notes,
    ...(booking === null ? [words.notCounted[language]] : []),
    ...(booking?.kind === "opening" ? [words.opening[language]] : []),
    ...(booking?.kind === "transfer" ? [words.transfer[language]] : []),
  ].join(language === "en" ? "; " : "；");
}
