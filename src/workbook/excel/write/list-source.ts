/** Characters that Excel takes of a dropdown list given as a text. */
const mostCharacters = 255;

/**
 * A dropdown list as Excel takes it: items divided by commas. Items with a comma cannot be said so and are left out, as is what
 * does not fit; the dropdown is a help to typing, other input is allowed. Null when nothing is left.
 */
export function listSource(items: readonly string[]): string | null {
  let source = "";
  for (const item of items) {
    if (item === "" || item.includes(",")) continue;
    const longer = source === "" ? item : `${source},${item}`;
    if (longer.length > mostCharacters) break;
    source = longer;
  }
  // A leading = would make it a formula.
  return source === "" || source.startsWith("=") ? null : source;
}
