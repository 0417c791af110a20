/**
 * Puts a text onto the clipboard; `shown` is where the page shows it, and stays selected when that fails. Gives whether it was done. Excel on
 * the web gives a pane no right to the clipboard (OfficeDev/office-js 1991), so that the older way over a selection has to be there too.
 */
export async function copyText(shown: HTMLTextAreaElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(shown, text);
  }
}

function copySelected(shown: HTMLTextAreaElement, text: string): boolean {
  // A text area holds line feeds alone: what is copied keeps the line breaks that the text has.
  const whole = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  shown.focus();
  shown.select();
  shown.addEventListener("copy", whole);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works where the clipboard is forbidden
    return document.execCommand("copy");
  } finally {
    shown.removeEventListener("copy", whole);
  }
}
