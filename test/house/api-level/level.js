import ts from "typescript";

/**
 * A requirement set and its version as a number that compares: 1.9 → 109, 1.13 → 113; Infinity for what no release has.
 * @typedef {{ readonly set: string, readonly version: number, readonly text: string }} Level
 */

/** @type {WeakMap<ts.Node, Level | null>} */
const known = new WeakMap();

/**
 * The levels that using a member needs, from the `[Api set: …]` comments of its declarations: the overload that is called, or the lowest
 * of them; of a union of types, every type's. Empty for what is not Office's, or is in every version.
 * @param {ts.Symbol | undefined} symbol
 * @param {ts.Node} [called] the declaration of the overload
 * @returns {Level[]}
 */
export function levelsOf(symbol, called) {
  if (called !== undefined) return [levelOfDeclaration(called)].filter((level) => level !== null);
  /** @type {Map<ts.Node, Level | null>} */
  const byOwner = new Map();
  for (const declaration of symbol?.declarations ?? []) {
    const level = levelOfDeclaration(declaration);
    const other = byOwner.get(declaration.parent);
    byOwner.set(declaration.parent, other === undefined ? level : lower(other, level));
  }
  return [...byOwner.values()].filter((level) => level !== null);
}

/**
 * @param {Level | null} one null is the lowest
 * @param {Level | null} other
 */
export function lower(one, other) {
  if (one === null || other === null) return null;
  return one.version <= other.version ? one : other;
}

/**
 * `1.13` → 113; Infinity for what has no number, such as `BETA`.
 * @param {string} text
 */
export function versionNumber(text) {
  const match = /^(\d+)\.(\d+)$/.exec(text);
  return match === null ? Infinity : Number(match[1]) * 100 + Number(match[2]);
}

/**
 * A declaration's own level, else that of the class, interface or enumeration it belongs to.
 * @param {ts.Node} declaration
 * @returns {Level | null}
 */
function levelOfDeclaration(declaration) {
  const file = declaration.getSourceFile();
  if (!/[/\\]@types[/\\]office-js[/\\]/.test(file.fileName)) return null;
  let level = known.get(declaration);
  if (level === undefined) {
    const { parent } = declaration;
    level =
      levelInComment(declaration, file.text) ??
      (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent)
        ? levelOfDeclaration(parent)
        : null);
    known.set(declaration, level);
  }
  return level;
}

/**
 * @param {ts.Node} declaration
 * @param {string} text
 * @returns {Level | null}
 */
function levelInComment(declaration, text) {
  const comment = ts.getLeadingCommentRanges(text, declaration.getFullStart())?.at(-1);
  if (comment === undefined) return null;
  const words = text.slice(comment.pos, comment.end);
  const match =
    /\[Api set: (\w+) ([\w.]+)/.exec(words) ??
    /\*\*Requirement set\*\*: \{@link [^|}]*\| (\w+) (\d+\.\d+)\}/.exec(words);
  // Members that Outlook shares with the other hosts carry its set; it says nothing of Excel.
  return match === null || match[1] === "Mailbox"
    ? null
    : { set: match[1], version: versionNumber(match[2]), text: match[2] };
}
