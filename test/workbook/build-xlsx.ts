import { strToU8, zipSync } from "fflate";
import { a1 } from "../../src/core/values/address.js";
import type { CellError } from "../../src/core/values/cell.js";

/** A sheet as plain data, from which each adapter's tests make a workbook. */
export interface SeedSheet {
  readonly name: string;
  readonly rows: readonly (readonly SeedCell[])[];
  /** In A1 notation, as are the tables' areas. */
  readonly merges?: readonly string[];
  readonly tables?: readonly { readonly name: string; readonly area: string }[];
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly visible?: boolean;
  readonly isProtected?: boolean;
}

export type SeedCell = string | number | boolean | null | CellError | SeedFormula;

export interface SeedFormula {
  /** Without `=`. */
  readonly formula: string;
  readonly value: string | number;
}

/** The parts of a package by name: a test changes them as it likes before packing them. */
export type Parts = Record<string, string | Uint8Array>;

/** An .xlsx file with these sheets. */
export function buildXlsx(sheets: readonly SeedSheet[]): Uint8Array {
  return pack(partsOf(sheets));
}

/** Parts as a zip file, in their order. */
export function pack(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

/** The parts of a plain .xlsx file with these sheets; texts stand in their cells. */
export function partsOf(sheets: readonly SeedSheet[]): Record<string, string> {
  const parts: Record<string, string> = {
    "[Content_Types].xml": "",
    "_rels/.rels": rels([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<workbook ${main} ${links}><sheets>` +
      sheets
        .map(
          ({ name, visible }, index) =>
            `<sheet name="${xml(name)}" sheetId="${index + 1}"${visible === false ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
        )
        .join("") +
      "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": rels([
      ...sheets.map((_, index): Link => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["rId900", "styles", "styles.xml"],
    ]),
    "xl/styles.xml": styles,
  };
  let tableId = 0;
  sheets.forEach((sheet, index) => {
    const tables = sheet.tables ?? [];
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
    if (tables.length === 0) return;
    const ids = tables.map(() => ++tableId);
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = rels(
      ids.map((id): Link => [`rId${id}`, "table", `../tables/table${id}.xml`]),
    );
    ids.forEach((id, position) => {
      const { name, area } = tables[position]!;
      parts[`xl/tables/table${id}.xml`] = tableXml(id, name, area, sheet);
    });
    const tableParts = ids.map((id) => `<tablePart r:id="rId${id}"/>`).join("");
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet).replace(
      "</worksheet>",
      `<tableParts count="${ids.length}">${tableParts}</tableParts></worksheet>`,
    );
  });
  parts["[Content_Types].xml"] = contentTypes(Object.keys(parts));
  return parts;
}

/** A worksheet part around the XML of its rows. */
export function worksheet(rows: string, after = ""): string {
  return `<worksheet ${main} ${links}><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export type Link = readonly [id: string, kind: string, target: string];

/** A relationships part. */
export function rels(list: readonly Link[]): string {
  const base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const items = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${base}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const links = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const styles =
  `<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

function sheetXml(sheet: SeedSheet): string {
  const rows = sheet.rows.map((cells, row) => {
    const hidden = sheet.hiddenRows?.includes(row) === true ? ' hidden="1"' : "";
    return `<row r="${row + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, a1(row, column))).join("")}</row>`;
  });
  const merges = sheet.merges ?? [];
  const merged = merges.map((area) => `<mergeCell ref="${area}"/>`).join("");
  const protection = sheet.isProtected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "";
  return worksheet(
    rows.join(""),
    protection + (merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merged}</mergeCells>`),
  );
}

function cellXml(cell: SeedCell, at: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "string")
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`;
  if ("error" in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  const type = typeof cell.value === "string" ? ' t="str"' : "";
  return `<c r="${at}"${type}><f>${xml(cell.formula)}</f><v>${xml(String(cell.value))}</v></c>`;
}

function tableXml(id: number, name: string, area: string, sheet: SeedSheet): string {
  const [first = "", last = ""] = area.split(":");
  const [left, right] = [first, last].map((address) => address.charCodeAt(0) - 65) as [number, number];
  const header = sheet.rows[Number(first.slice(1)) - 1] ?? [];
  const columns = header
    .slice(left, right + 1)
    .map((text, index) => `<tableColumn id="${index + 1}" name="${xml(text as string)}"/>`);
  return (
    `<table ${main} id="${id}" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/>` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns></table>`
  );
}

/** Content types of the parts, known by their folders. */
export function contentTypes(names: readonly string[]): string {
  const family = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const kind = (name: string): string | null => {
    if (name === "xl/workbook.xml") return "sheet.main";
    if (name.endsWith(".rels")) return null;
    if (name.startsWith("xl/worksheets/")) return "worksheet";
    if (name.startsWith("xl/tables/")) return "table";
    return name === "xl/styles.xml" ? "styles" : name === "xl/sharedStrings.xml" ? "sharedStrings" : null;
  };
  const overrides = names.flatMap((name) => {
    const found = kind(name);
    return found === null ? [] : [`<Override PartName="/${name}" ContentType="${family}.${found}+xml"/>`];
  });
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
