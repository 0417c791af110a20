import type { Column } from "../../tabs/column.js";
import type { Tab } from "../../tabs/tab.js";
import type { Language } from "../../values/language.js";
import type { PageCell, PageValidation, SheetPage } from "../page.js";
import { widthOf } from "../text-width.js";

/** A tab's page: its headers over rows of cells, as an Excel table whose header stays in view and is repeated in print. */
export function templatePage(
  tab: Tab,
  language: Language,
  columns: readonly Column[],
  rows: readonly (readonly PageCell[])[],
  { tableRows, validations }: { readonly tableRows: number; readonly validations: readonly PageValidation[] },
): SheetPage {
  const head = columns.map(({ header }): PageCell => ({ value: header[language], role: "head" }));
  const right = columns.length - 1;
  const widths = columns.map((column) => ({ width: Math.max(column.width, widthOf(column.header[language]) + 4) }));
  return {
    name: tab.name[language],
    mark: null,
    rows: [head, ...rows],
    columns: widths,
    heights: new Map([[0, 24]]),
    merges: [],
    freeze: { rows: 1, columns: 0 },
    print: {
      orientation: widths.reduce((sum, { width }) => sum + width, 0) > portraitWidth ? "landscape" : "portrait",
      area: null,
      titleRows: { first: 0, last: 0 },
      onePage: false,
      breaks: [],
    },
    tables: [{ name: tableName(tab, language), area: { top: 0, left: 0, bottom: tableRows, right } }],
    validations,
    tabColor: null,
    links: [],
  };
}

/** Characters that still print well across upright A4. */
const portraitWidth = 110;

/** 会员表 or MembersTable: never like a cell address, and unlike every sheet's name. */
function tableName(tab: Tab, language: Language): string {
  return language === "en" ? `${tab.name.en.replace(/[^A-Za-z]/g, "")}Table` : `${tab.name["zh-CN"]}表`;
}
