import { sayError } from "../../core/locale/say-error.js";
import type { CalendarFile } from "../../core/icalendar/icalendar.js";
import { a1 } from "../../core/values/address.js";
import { copyText } from "../copy-text.js";
import { button, element } from "../element.js";
import type { Pane } from "../pane.js";
import { failureOf } from "../perform.js";
import type { Made } from "../state.js";
import { drawPlaces } from "./places.js";

/**
 * The calendar file of sheets just made: to be downloaded where the platform lets a pane do that, and always as a text to be copied, since
 * nothing tells whether it does (Excel for Mac does not: OfficeDev/office-js 2700).
 */
export function drawCalendarFile(pane: Pane, { result, asked }: Made): HTMLElement {
  const { words, language, today, useCases } = pane;
  const card = element("div", { class: "card" }, element("h2", { text: words.fileTitle }));
  const clock = new Date();
  const now = clock.getHours() * 60 + clock.getMinutes();
  useCases.calendarFile(result, { language, today, now, asked }).then(
    (file) => {
      card.append(...drawFile(pane, file, words.fileName(result.reading.year)).filter((part) => part !== null));
    },
    (error: unknown) => {
      const { code, args } = failureOf(error);
      card.append(element("p", { text: sayError(code, args, language) }));
    },
  );
  return card;
}

function drawFile(pane: Pane, file: CalendarFile, name: string): (HTMLElement | null)[] {
  const { words } = pane;
  const said = element("p", { class: "small", role: "status" });
  const attributes = { readonly: "", rows: "6", spellcheck: "false", "aria-label": words.fileContent, wrap: "off" };
  const text = element("textarea", { class: "select text", attributes });
  text.value = file.text;
  const fold = element("details", { class: "fold" }, element("summary", { text: words.fileContent }), text);
  const copy = async (): Promise<void> => {
    fold.open = true;
    said.textContent = (await copyText(text, file.text)) ? words.copied : words.notCopied;
  };
  return [
    element("p", { text: words.fileText(file.activities) }),
    element(
      "div",
      { class: "row" },
      button("plain", words.download, () => {
        download(name, file.text);
        said.textContent = words.downloaded;
      }),
      button("plain", words.copy, () => void copy()),
    ),
    said,
    fold,
    drawLeftOut(pane, file),
  ];
}

function drawLeftOut(pane: Pane, { leftOut }: CalendarFile): HTMLElement | null {
  if (leftOut.length === 0) return null;
  const places = leftOut.map(({ title, time, source }) => ({
    sheet: source?.sheet ?? null,
    row: source?.row ?? null,
    column: source?.column ?? null,
    cell: source === null ? null : a1(source.row, source.column),
    message: time === null ? title : `${title} · ${time}`,
  }));
  return element(
    "details",
    { class: "fold" },
    element("summary", { text: pane.words.fileLeftOut(leftOut.length) }),
    drawPlaces(pane, places),
  );
}

/** How long a browser may take to begin with a download. */
const patience = 60000;

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  element("a", { attributes: { href: address, download: name } }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, patience);
}
