import type { Ledger } from "../../ledger/ledger.js";
import { sumOf } from "../../ledger/lines/account-lines.js";
import type { Language } from "../../values/language.js";
import { cell, row, type BlueprintRow } from "../blueprint.js";
import { outsideFigure, type DraftFigure } from "./figure.js";
import { word } from "./labels.js";
import { fullLabel } from "./line-id.js";
import type { Sums } from "./sums.js";

/** A table of the names that the books use and the report does not: where each went, how many rows and how much; nothing where there are none. */
export function mappingRows(
  { mappings }: Ledger,
  sums: Sums,
  language: Language,
  { spans, columns }: { readonly spans: readonly number[]; readonly columns: number },
): { readonly rows: readonly BlueprintRow[]; readonly figures: readonly DraftFigure[] } {
  if (mappings.length === 0) return { rows: [], figures: [] };
  const [first = 1, second = 1, third = 1, last = 1] = spans;
  const to = first + second;
  const heads = [
    cell("head", word("mappedFrom", language), { span: 2 }),
    cell("head", word("mappedTo", language), { span: to }),
    cell("head", word("mappedRows", language), { span: third }),
    cell("head", word("mappedAmount", language), { span: last }),
  ];
  const drafts = mappings.map((mapping, index) => {
    const { from, direction, account, item, sources } = mapping;
    const fen = sumOf(sources);
    const name = fullLabel({ section: direction, account, item }, language);
    const label = `${from} → ${name}`;
    const amount = outsideFigure("moneyItem", `mapping/${index}`, label, fen, sums.mapping(mapping, fen));
    const cells = [
      cell("listText", from, { span: 2 }),
      cell("listText", name, { span: to }),
      cell("count", sources.length, { span: third }),
      { ...amount.cell, span: last },
    ];
    return { row: row(cells), figures: amount.figures };
  });
  return {
    rows: [
      row([cell("section", word("mapping", language), { span: columns })], 20),
      row(heads, 20),
      ...drafts.map((draft) => draft.row),
    ],
    figures: drafts.flatMap(({ figures }) => figures),
  };
}
