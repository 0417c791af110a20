/** The requirement-set level of each member, as `Class.member` → 1.9 → 109, or null where the member exists without a numbered level. */
export type ApiLevels = ReadonlyMap<string, number | null>;

/**
 * Reads the levels out of the library's own type declarations: every member's comment says `[Api set: ExcelApi 1.x]`.
 * `namespace` is the library's, `set` the requirement set. A member without a level of its own has its class's.
 */
export function readApiLevels(declarations: string, namespace: string, set: string): ApiLevels {
  const levels = new Map<string, number | null>();
  const level = new RegExp(`\\[Api set: ${set} ([\\d.]+|[A-Z_]+)`);
  let inside = false;
  let className = "";
  let classLevel: number | null = null;
  let comment = "";
  for (const line of lines(declarations)) {
    if (line.startsWith("declare namespace ") || line.startsWith("export declare namespace ")) {
      inside = line.includes(`namespace ${namespace} `);
    }
    if (!inside) continue;
    const text = line.trim();
    if (text.startsWith("/**")) comment = "";
    if (text.startsWith("/**") || text.startsWith("*")) {
      comment += text;
      continue;
    }
    const type = /^ {4}(?:export )?(?:class|interface) (\w+)/.exec(line);
    if (type?.[1] !== undefined) {
      className = type[1];
      classLevel = levelNumber(level.exec(comment)?.[1]);
      comment = "";
      continue;
    }
    const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line);
    if (member?.[1] !== undefined && className !== "") {
      const own = level.exec(comment)?.[1];
      const key = memberKey(className, member[1]);
      const found = own === undefined ? classLevel : levelNumber(own);
      const earlier = levels.get(key);
      levels.set(key, typeof earlier === "number" && (found === null || earlier < found) ? earlier : found);
      comment = "";
    }
  }
  return levels;
}

/** Wire names begin with a capital and queries are case-insensitive, so keys are in lower case. */
export function memberKey(className: string, member: string): string {
  return `${className}.${member}`.toLowerCase();
}

/** 1.9 → 109, 1.17 → 117, so that levels compare; null for sets without a number (desktop-only, beta). */
export function levelNumber(text: string | undefined): number | null {
  const match = /^(\d+)\.(\d+)$/.exec(text ?? "");
  return match === null ? null : Number(match[1]) * 100 + Number(match[2]);
}

function* lines(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf("\n", start);
    yield text.slice(start, end < 0 ? text.length : end);
    if (end < 0) return;
    start = end + 1;
  }
}
