/** Namespaces of a workbook's parts, which differ between the transitional and the strict flavour of the format. */
export interface Namespaces {
  readonly main: string;
  /** Of `r:id`, and, followed by `/worksheet` and so on, of relationship types. */
  readonly links: string;
}

export function namespaces(strict: boolean): Namespaces {
  return strict
    ? {
        main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
        links: "http://purl.oclc.org/ooxml/officeDocument/relationships",
      }
    : {
        main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        links: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      };
}

/** Namespaces of drawings and the charts in them. */
export interface DrawingNamespaces {
  readonly main: string;
  readonly chart: string;
  /** Of what says where on a sheet a drawing stands. */
  readonly sheet: string;
}

export function drawingNamespaces(strict: boolean): DrawingNamespaces {
  const base = strict ? "http://purl.oclc.org/ooxml/drawingml" : "http://schemas.openxmlformats.org/drawingml/2006";
  return { main: `${base}/main`, chart: `${base}/chart`, sheet: `${base}/spreadsheetDrawing` };
}

const office = "application/vnd.openxmlformats-officedocument";
const family = `${office}.spreadsheetml`;

/** Content types of the parts that are written. */
export const contentTypes = {
  workbook: `${family}.sheet.main+xml`,
  worksheet: `${family}.worksheet+xml`,
  table: `${family}.table+xml`,
  styles: `${family}.styles+xml`,
  sharedStrings: `${family}.sharedStrings+xml`,
  drawing: `${office}.drawing+xml`,
  chart: `${office}.drawingml.chart+xml`,
} as const;
