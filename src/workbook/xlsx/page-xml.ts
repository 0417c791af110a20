import { a1, a1Area, quoteSheet } from "../../core/values/address.js";
import { type PageCell, printFooter, printMargins, type SheetPage } from "../../core/sheets/page.js";
import type { Role } from "../../core/sheets/style.js";
import { namespaces } from "./namespaces.js";
import { xmlHead } from "./relationships.js";
import { escapeString, escapeXml } from "./xml-text.js";

/** What a page's cells refer to outside their sheet. */
export interface PageContext {
  readonly strict: boolean;
  styleOf(role: Role, quoted: boolean): number;
  stringIndex(text: string): number;
  /** Relationship ids of the page's tables, in their order. */
  readonly tableIds: readonly string[];
  /** Relationship id of the drawing that holds the page's charts, or null. */
  readonly drawingId: string | null;
  /** Name by which macros know the sheet that is replaced, or null. */
  readonly codeName: string | null;
  readonly selected: boolean;
}

/** A page as the XML of a worksheet part; its elements stand in the order that the schema asks for. */
export function pageXml(page: SheetPage, context: PageContext): string {
  const { main, links } = namespaces(context.strict);
  return [
    `${xmlHead}<worksheet xmlns="${main}" xmlns:r="${links}">`,
    propertiesXml(page, context.codeName),
    `<dimension ref="${a1Area(usedArea(page))}"/>`,
    viewXml(page, context.selected),
    formatXml(page),
    columnsXml(page),
    rowsXml(page, context),
    mergesXml(page),
    validationsXml(page),
    linksXml(page),
    '<printOptions horizontalCentered="1"/>',
    marginsXml,
    `<pageSetup paperSize="9" orientation="${page.print.orientation}" fitToWidth="1" fitToHeight="${page.print.onePage ? 1 : 0}"/>`,
    `<headerFooter><oddFooter>${escapeXml(`&C${printFooter}`)}</oddFooter></headerFooter>`,
    breaksXml(page),
    context.drawingId === null ? "" : `<drawing r:id="${context.drawingId}"/>`,
    tablePartsXml(context.tableIds),
    "</worksheet>",
  ].join("");
}

/** True for texts that Excel would take as a formula if somebody edited the cell and left it. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/.test(text);
}

/** A cell's value as the content of its element, with the type it needs. */
export function valueXml(value: string | number, stringIndex: (text: string) => number): { type: string; xml: string } {
  if (typeof value === "string") return { type: ' t="s"', xml: `<v>${stringIndex(value)}</v>` };
  if (!Number.isFinite(value)) return { type: ' t="e"', xml: "<v>#NUM!</v>" };
  return { type: "", xml: `<v>${value}</v>` };
}

function propertiesXml(page: SheetPage, codeName: string | null): string {
  const code = codeName === null ? "" : ` codeName="${escapeXml(codeName)}"`;
  const color = page.tabColor === null ? "" : `<tabColor rgb="FF${page.tabColor}"/>`;
  const outline = page.outline === undefined ? "" : '<outlinePr summaryBelow="0"/>';
  return `<sheetPr${code}>${color}${outline}<pageSetUpPr fitToPage="1"/></sheetPr>`;
}

function usedArea(page: SheetPage) {
  const bottom = Math.max(0, page.rows.length - 1);
  return { top: 0, left: 0, bottom, right: Math.max(0, page.columns.length - 1) };
}

/** Our own sheets are shown without grid lines, like a printed form; the user's tabs keep them. */
function viewXml(page: SheetPage, selected: boolean): string {
  const grid = page.mark === null ? "" : ' showGridLines="0"';
  const head = `<sheetViews><sheetView${grid}${selected ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  const { rows, columns } = page.freeze;
  if (rows === 0 && columns === 0) return `${head}/></sheetViews>`;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const frozen = `<pane${split} topLeftCell="${a1(rows, columns)}" activePane="${pane}" state="frozen"/>`;
  return `${head}>${frozen}<selection pane="${pane}"/></sheetView></sheetViews>`;
}

/** Excel leaves as much room for the outline's buttons as the deepest level says. */
function formatXml({ outline }: SheetPage): string {
  const deepest = outline === undefined ? 0 : [...outline.values()].reduce((most, level) => Math.max(most, level), 0);
  return `<sheetFormatPr defaultRowHeight="16.5"${deepest === 0 ? "" : ` outlineLevelRow="${deepest}"`}/>`;
}

/** Excel adds 5 pixels of margin to a column's width in characters. */
const columnMargin = 0.7109375;

function columnsXml(page: SheetPage): string {
  if (page.columns.length === 0) return "";
  const columns = page.columns.map(({ width, hidden }, index) => {
    const place = `min="${index + 1}" max="${index + 1}"`;
    return `<col ${place} width="${width + columnMargin}" customWidth="1"${hidden === true ? ' hidden="1"' : ""}/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

function rowsXml(page: SheetPage, context: PageContext): string {
  const rows = page.rows.map((cells, row) => {
    const height = page.heights.get(row);
    const xml = cells.map((cell, column) => (cell === null ? "" : cellXml(cell, a1(row, column), context))).join("");
    const level = page.outline?.get(row);
    if (xml === "" && height === undefined && level === undefined) return "";
    const folds = level === undefined ? "" : ` outlineLevel="${level}"`;
    return `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}${folds}>${xml}</row>`;
  });
  return `<sheetData>${rows.join("")}</sheetData>`;
}

function cellXml(cell: PageCell, address: string, context: PageContext): string {
  const quoted = cell.formula === undefined && typeof cell.value === "string" && looksLikeFormula(cell.value);
  const head = `<c r="${address}" s="${context.styleOf(cell.role, quoted)}"`;
  if (cell.formula !== undefined) return `${head}${formulaXml(cell.formula, cell.value)}</c>`;
  if (cell.value === null || cell.value === "") return `${head}/>`;
  const { type, xml } = valueXml(cell.value, (text) => context.stringIndex(text));
  return `${head}${type}>${xml}</c>`;
}

/** A formula always carries its value, so that programs which do not calculate show the right figure. */
function formulaXml(formula: string, value: string | number | null): string {
  const xml = `<f>${escapeXml(formula)}</f>`;
  if (typeof value === "number" && Number.isFinite(value)) return `>${xml}<v>${value}</v>`;
  if (typeof value === "number") return ` t="e">${xml}<v>#NUM!</v>`;
  return ` t="str">${xml}<v>${escapeString(value ?? "")}</v>`;
}

function mergesXml(page: SheetPage): string {
  if (page.merges.length === 0) return "";
  const merges = page.merges.map((area) => `<mergeCell ref="${a1Area(area)}"/>`);
  return `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
}

/** Excel's bound for a list that stands in the rule itself. */
const listLength = 255;

function validationsXml(page: SheetPage): string {
  const rules = page.validations.flatMap(({ area, list }) => {
    const items: string[] = [];
    for (const item of list) {
      if (!item.includes(",") && [...items, item].join(",").length <= listLength) items.push(item);
    }
    if (items.length === 0) return [];
    const formula = `"${items.join(",").replaceAll('"', '""')}"`;
    const head = '<dataValidation type="list" errorStyle="information" allowBlank="1" showInputMessage="1"';
    return [`${head} sqref="${a1Area(area)}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`];
  });
  return rules.length === 0 ? "" : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function linksXml(page: SheetPage): string {
  if (page.links.length === 0) return "";
  const links = page.links.map(({ row, column, sheet, target }) => {
    const location = `${quoteSheet(sheet)}!${a1(target.row, target.column)}`;
    return `<hyperlink ref="${a1(row, column)}" location="${escapeXml(location)}"/>`;
  });
  return `<hyperlinks>${links.join("")}</hyperlinks>`;
}

/** Files have margins in inches. */
const marginsXml = `<pageMargins ${Object.entries(printMargins)
  .map(([name, points]) => `${name}="${Number((points / 72).toFixed(4))}"`)
  .join(" ")}/>`;

function breaksXml(page: SheetPage): string {
  const breaks = page.print.breaks.filter((row) => row > 0);
  if (breaks.length === 0) return "";
  const rows = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.join("")}</rowBreaks>`;
}

function tablePartsXml(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`;
}
