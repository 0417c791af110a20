import type { Bilingual, Language } from "../../values/language.js";
import type { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { heads, text, typedCell } from "./cells.js";
import type { TypedLine } from "./typed-lines.js";

/** Where the kept lines of a sheet stand: 0-based columns of their label, of what was typed, and of their key. */
export interface KeptPlace {
  readonly label: number;
  readonly inputs: readonly number[];
  readonly key: number;
}

/** Puts what people wrote beside lines that are gone below the sheet, under the same headers, so that the next run finds it again. */
export function addKept(
  sheet: ListPage,
  lines: readonly TypedLine[],
  more: {
    readonly title: Bilingual;
    readonly headers: readonly Bilingual[];
    readonly language: Language;
    readonly place: KeptPlace;
  },
): void {
  if (lines.length === 0) return;
  const { title, headers, language, place } = more;
  sheet.section(title[language]);
  sheet.add(heads(headers, language));
  for (const { key, label, typed } of lines) {
    const cells: PageCell[] = headers.map(() => text(null));
    cells[place.label] = text(label);
    place.inputs.forEach((column, index) => {
      cells[column] = typedCell(typed[index]);
    });
    cells[place.key] = { value: key === "" ? null : key, role: "label" };
    sheet.add(cells);
  }
}
