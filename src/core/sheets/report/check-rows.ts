import { yuanOfFen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { cell, row, type BlueprintCell, type BlueprintRow } from "../blueprint.js";
import { gap, tally, verdict } from "../expression.js";
import type { DraftFigure } from "./figure.js";
import { word } from "./labels.js";
import { noteTexts } from "./note-texts.js";

/** Widths of label, ledger's figure, difference and verdict, in characters. */
export const checkWidths: readonly number[] = [44, 16, 12, 9];

/** The tie-out beside the printed form: for each figure what the ledger computed, the live difference, and a verdict. */
export function checkRows(figures: readonly DraftFigure[], language: Language): BlueprintRow[] {
  const heads = ["checkLabel", "checkExpected", "checkGap", "checkVerdict"] as const;
  return [
    row(heads.map((head) => cell("checkHead", word(head, language)))),
    ...figures.map(({ key, label, expected }) =>
      row([
        cell("checkLabel", label, { key: `${key}/label` }),
        cell("check", yuanOfFen(expected), { key: `${key}/expected` }),
        cell("check", gap(key, `${key}/expected`), { key: `${key}/gap` }),
        cell("checkVerdict", verdict(`${key}/gap`, word("agrees", language), word("differs", language)), {
          key: `${key}/verdict`,
        }),
      ]),
    ),
  ];
}

/** Over `span` columns, the live sentence that says how many figures agree, or names the first that does not. */
export function tallyCell(figures: readonly DraftFigure[], language: Language, span: number): BlueprintCell {
  const texts = noteTexts[language];
  const content = tally({
    verdicts: figures.map(({ key }) => `${key}/verdict`),
    labels: figures.map(({ key }) => `${key}/label`),
    agrees: word("agrees", language),
    differs: word("differs", language),
    all: texts.allAgree,
    some: texts.someDiffer,
  });
  return cell("tally", content, { span });
}
