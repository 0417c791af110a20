import { paymentsOf } from "../../../ledger/sampling/population.js";
import type { BuiltSheet, SheetInput } from "../../built-sheet.js";
import { ListPage } from "../../list/list-page.js";
import { fixedHint } from "../cells.js";
import { addHead, addSignatures, signers } from "../page-head.js";
import { addFindings, addWaivers } from "./findings-parts.js";
import { words } from "./labels.js";
import { addLastYear } from "./last-year-part.js";
import { columns, type AddPart } from "./part.js";
import { addPayees } from "./payees-part.js";
import { addCash, addLargest } from "./payment-parts.js";
import { addSignatureTable } from "./signatures-part.js";
import { addStrata } from "./strata-part.js";

/** The 经审明细表: findings and waivers, payments by amount and by payee, the largest, those in cash, the signatures, and last year. */
export function auditTables(input: SheetInput, name: string): BuiltSheet {
  const { books, language } = input;
  const { payments, sum, reversed } = paymentsOf(books.ledger);
  const sheet = new ListPage(columns);
  addHead(sheet, words.title, input, [1, 3]);
  sheet.line(fixedHint[language], "note", 16);
  const figures = parts.flatMap((add) => add({ input, sheet, payments, spent: sum + reversed }));
  addSignatures(sheet, signers, [1, 3, 4, 6], language);
  const page = sheet.finish({
    name,
    mark: { kind: "audit-tables", year: books.reading.year },
    orientation: "portrait",
    freezeRows: 2,
    titleRows: { first: 0, last: 1 },
    tabColor: "548235",
  });
  return { page, figures };
}

const parts: readonly AddPart[] = [
  addFindings,
  addWaivers,
  addStrata,
  addPayees,
  addLargest,
  addCash,
  addSignatureTable,
  addLastYear,
];
