/** A name for comparing: `王 芳`, `王　芳` and `王芳` are one. */
export function bareName(name: string): string {
  return name.normalize("NFKC").replace(/[\s\u200b-\u200f\u2060\ufeff]/g, "");
}

/** The people a signature cell names: `张三、李四` names two. */
export function namesIn(cell: string | null): string[] {
  return (cell ?? "")
    .split(/[、,，;；/／\n|]/)
    .map(bareName)
    .filter((name) => name !== "");
}
