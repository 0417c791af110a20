/** Width of a text in characters of the default font: Han characters and full-width signs take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : 1;
  return width;
}

/** Number of lines that a text takes when wrapped to a width in characters, its own line breaks included. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - 2);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

function isWide(character: string): boolean {
  const code = character.charCodeAt(0);
  // Nearly every character is one of these.
  if (code < 0x1100) return false;
  if (code >= 0x4e00 && code < 0xa000) return true;
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6—…“”‘’]|\p{Extended_Pictographic}/u.test(
    character,
  );
}
