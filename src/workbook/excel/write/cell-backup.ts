import type { OldCell } from "./old-cells.js";

/** Namespace of the part of the workbook in which a write under way keeps the cells it changes, as they were. */
const namespace = "urn:union-books:cells-before";

/** Queues keeping cells as they were in the workbook itself: a hidden sheet would need an unprotected structure. */
export function backUpCells(context: Excel.RequestContext, cells: readonly OldCell[]): void {
  if (cells.length === 0) return;
  const text = JSON.stringify(cells).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(unencodable, escaped);
  context.workbook.customXmlParts.add(`<cells xmlns="${namespace}">${text}</cells>`);
}

/** Queues deleting the one part that `backUpCells` has made. */
export function deleteBackup(context: Excel.RequestContext): void {
  context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem().delete();
}

/** The parts in which cells are kept, once loaded and synced. */
export function loadBackups(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  return parts;
}

/** The cells that loaded parts keep; in one sync. */
export async function keptCells(
  context: Excel.RequestContext,
  { items }: Excel.CustomXmlPartScopedCollection,
): Promise<OldCell[]> {
  if (items.length === 0) return [];
  const texts = items.map((part) => part.getXml());
  await context.sync();
  return texts.flatMap(({ value }) => cellsIn(value));
}

/** What XML cannot hold, nor a line end that it would change, as JSON says it. */
const unencodable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function cellsIn(xml: string): OldCell[] {
  const text = /<cells[^>]*>([^<]*)<\/cells>\s*$/.exec(xml)?.[1] ?? "[]";
  const plain = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return JSON.parse(plain) as OldCell[];
}
