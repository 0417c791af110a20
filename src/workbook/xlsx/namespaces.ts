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

const family = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Content types of the parts that are written. */
export const contentTypes = {
  workbook: `${family}.sheet.main+xml`,
  worksheet: `${family}.worksheet+xml`,
  table: `${family}.table+xml`,
  styles: `${family}.styles+xml`,
  sharedStrings: `${family}.sharedStrings+xml`,
} as const;
