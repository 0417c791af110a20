import { quoteSheet } from "../../../core/values/address.js";
import { escapeXml } from "../../../workbook/xlsx/xml-text.js";
import type { Book } from "../../host/book/book.js";
import type { BookName } from "../../host/book/name.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { filedFormula } from "../formulas.js";
import { element } from "../xml/element.js";
import { linkTypes, mainNamespace } from "./parts.js";

/** The workbook part; `ids` are the relationships to its sheets, in order. */
export function workbookXml(book: Book, ids: readonly string[]): string {
  const sheets = book.sheets.map(({ name, visibility }, index) =>
    element("sheet", {
      name,
      sheetId: index + 1,
      state: visibility === "Visible" ? undefined : visibility === "Hidden" ? "hidden" : "veryHidden",
      "r:id": ids[index] ?? "",
    }),
  );
  const active = book.active === null ? 0 : Math.max(0, book.sheets.indexOf(book.active));
  const modes = { Automatic: undefined, AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;
  const names = namesXml(book);
  return element(
    "workbook",
    { xmlns: mainNamespace, "xmlns:r": linkTypes },
    [
      book.date1904 ? element("workbookPr", { date1904: true }) : "",
      book.structureProtected ? element("workbookProtection", { lockStructure: true }) : "",
      element("bookViews", {}, element("workbookView", { activeTab: active === 0 ? undefined : active })),
      element("sheets", {}, sheets.join("")),
      names === "" ? "" : element("definedNames", {}, names),
      element("calcPr", { calcMode: modes[book.calculationMode], fullCalcOnLoad: true }),
    ].join(""),
  );
}

function namesXml(book: Book): string {
  const own = book.names.map((name) => nameXml(name, undefined));
  const local = book.sheets.flatMap((sheet, index) => [
    ...printNames(sheet).map(([name, text]) => definedName(name, text, { localSheetId: index })),
    ...sheet.names.map((name) => nameXml(name, index)),
  ]);
  return [...own, ...local].join("");
}

function nameXml({ name, formula, comment, visible }: BookName, localSheetId: number | undefined): string {
  return definedName(name, filedFormula(formula, undefined), {
    comment: comment === "" ? undefined : comment,
    localSheetId,
    hidden: visible ? undefined : true,
  });
}

function definedName(
  name: string,
  text: string,
  more: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  return element("definedName", { name, ...more }, escapeXml(text));
}

/** Names in which files keep the print area and the rows and columns repeated on every page. */
function printNames({ name, page }: BookSheet): [string, string][] {
  const sheet = quoteSheet(name);
  const areas = (page.printArea ?? "").split(",").filter((area) => area !== "");
  const titles = [page.titleColumns, page.titleRows].filter((lines) => lines !== undefined && lines !== null);
  const text = (parts: readonly string[]) => parts.map((part) => `${sheet}!${absolute(part)}`).join(",");
  return [
    ...(areas.length === 0 ? [] : [["_xlnm.Print_Area", text(areas)] satisfies [string, string]]),
    ...(titles.length === 0 ? [] : [["_xlnm.Print_Titles", text(titles)] satisfies [string, string]]),
  ];
}

/** `A1:C3` → `$A$1:$C$3`, `1:2` → `$1:$2` */
function absolute(area: string): string {
  return area.replaceAll("$", "").replace(/[A-Z]+|\d+/g, "$$$&");
}
