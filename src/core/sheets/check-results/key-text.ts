import type { FindingKey } from "../../rules/finding-key.js";

/** A finding's key as the list's hidden column holds it. */
export function keyText({ content, row, place }: FindingKey): string {
  return `${content}.${row}.${place}`;
}

/** The key that a text of `keyText` stands for, or null. */
export function parseKey(text: string): FindingKey | null {
  const [, content, row, place] = /^([0-9a-f]{16})\.([0-9a-f]{16})\.([0-9a-f]{16})$/.exec(text.trim()) ?? [];
  return content === undefined || row === undefined || place === undefined ? null : { content, row, place };
}
