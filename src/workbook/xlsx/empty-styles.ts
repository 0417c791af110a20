import { fontName } from "../../core/sheets/style.js";

/** The content of a style part that holds nothing but what every workbook must have. */
export function emptyStyles(main: string): string {
  return [
    `<styleSheet xmlns="${main}">`,
    `<fonts count="1"><font><sz val="10.5"/><name val="${fontName}"/><family val="2"/><charset val="134"/></font></fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}
