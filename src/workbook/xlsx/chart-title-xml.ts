import { escapeXml } from "./xml-text.js";

/** A title of a chart or an axis; `size` in hundredths of a point. */
export function titleXml(text: string, size: number): string {
  const font = `sz="${size}" b="1"`;
  const run = `<a:r><a:rPr lang="zh-CN" ${font}/><a:t>${escapeXml(text)}</a:t></a:r>`;
  return [
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${font}/></a:pPr>${run}</a:p></c:rich></c:tx>`,
    '<c:overlay val="0"/></c:title>',
  ].join("");
}
