import { bankCompared } from "../../rules/across/bank-compared.js";
import { fenOfYuan } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import type { BuiltSheet, NotBuilt, SheetInput } from "../built-sheet.js";
import { ListPage } from "../list/list-page.js";
import { bookBalanceFormula } from "./book-balance.js";
import { amountCells } from "./cell-amount.js";
import { entriesOf, notesByKey, type Entry } from "./entries.js";
import { cautions, explanations } from "./explanations.js";
import { addForm, formHeight } from "./form.js";
import { notBuilt, word, type Word } from "./labels.js";
import { addLists, rangesOf } from "./lists.js";
import { unreadRows } from "./unread-rows.js";
import { writtenBefore, type WrittenBefore } from "./written-before.js";

/** Widths in characters: the statement's side, the books' side, how they were matched, the note, and the hidden key. */
const columns = [11, 27, 13, 8, 11, 9, 27, 13, 14, 10, 17].map((width) => ({ width }));

/** 银行存款余额调节表: both balances with what only one side has, proved to agree, and every matched pair below. */
export function bankReconciliation(input: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { books, language } = input;
  const compared = bankCompared(books);
  if (compared === null) return { notBuilt: notBuilt.none };
  if (compared.unfit !== null) return { notBuilt: notBuilt[compared.unfit] };
  const written = writtenBefore(input.previous("bank-reconciliation"));
  const entries = entriesOf(compared);
  const keys = new Set(
    Object.values<readonly Entry[]>({ ...entries }).flatMap((all) => all.flatMap(({ key }) => key ?? [])),
  );
  const notes = notesByKey(written.notes, keys);
  const unread = unreadRows(books, compared);
  const amount = amountCells(books.snapshot);
  const bookFormula = bookBalanceFormula(books, compared);
  const { closing, closingAt, sheet } = compared;
  const bankCell =
    closing.bank === null || closingAt === null ? null : amount({ sheet, ...closingAt }, closing.bank, "money");
  const texts = explanations(books, compared, closing.book !== null && bookFormula === null, language);
  const cautioned = cautions(books, language);
  const page = new ListPage([...columns, { width: 12, hidden: true }]);
  const unitName = books.reading.settings.unitName;
  const figures = addForm(page, {
    compared,
    formulas: { book: bookFormula, bank: bankCell?.formula ?? null },
    typed: { book: fenTyped(written.book), bank: fenTyped(written.bank) },
    // Between the form and the lists' head stand the explanations, a gap and the signatures, and a gap.
    ranges: rangesOf(entries, formHeight(compared, cautioned, unread) + texts.length + 3),
    cautions: cautioned,
    unread,
    unitName: typeof unitName === "string" ? unitName : "",
    language,
  });
  for (const text of texts) page.line(text, "note");
  page.gap(12);
  addSignatures(page, language);
  page.gap(12);
  const titleRows = addLists(page, { compared, entries, amount, notes, language });
  addKept(page, notes, keys, language);
  const mark = { kind: "bank-reconciliation", year: books.reading.year } as const;
  return {
    page: page.finish({ name, mark, orientation: "landscape", freezeRows: 0, titleRows, tabColor: "2E75B6" }),
    figures,
  };
}

function fenTyped(yuan: number | null): number | null {
  return yuan === null ? null : fenOfYuan(yuan);
}

function addSignatures(page: ListPage, language: Language): void {
  const keys: readonly Word[] = ["cashier", "reviewer", "head", "signedOn"];
  page.merged(
    keys.map((key) => ({ value: word(key, language), role: "signature" })),
    [2, 5, 8, 10],
    30,
  );
}

/** Notes whose item is matched by now, or gone, so that nothing that was typed is lost. */
function addKept(page: ListPage, notes: WrittenBefore["notes"], keys: ReadonlySet<string>, language: Language): void {
  const kept = [...notes].filter(([key]) => !keys.has(key));
  if (kept.length === 0) return;
  page.section(word("kept", language));
  for (const [key, { note, label }] of kept) {
    page.merged(
      [
        { value: label, role: "orphanLabel" },
        { value: note, role: "listInput" },
        { value: key, role: "listKey" },
      ],
      [9, 10, 11],
    );
  }
}
