/** A name for comparing: `王 芳`, `王　芳` and `王芳` are one. */
export function bareName(name: string): string {
  if (/^[\u4e00-\u9fff]*$/.test(name)) return name;
  return name.normalize("NFKC").replace(/[\s\u200b-\u200f\u2060\ufeff]/g, "");
}

/** The people a signature cell names: `张三、李四` names two. */
export function namesIn(cell: string | null): string[] {
  if (cell === null) return [];
  return cell
    .split(/[、,，;；/／\n|]/)
    .map(bareName)
    .filter(isName);
}

/** What stands in a signature column in the place of a name, or no letter at all. */
export function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !/^(?:无|同上|略|已签|签字|代签|见[附单凭发].*)$/.test(text);
}
