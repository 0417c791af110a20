import { paneWords, type PaneWords } from "../core/locale/pane-messages.js";
import { sayError } from "../core/locale/say-error.js";
import { parseNotice, type Notice } from "./notice.js";

const root = document.getElementById("notice");
const notice = parseNotice(window.location.hash);
if (root !== null && notice !== null) {
  draw(root, notice);
  if (typeof Office !== "undefined") void Office.onReady();
}

/** Shows the notice as text; the button closes the dialog through the command that opened it. */
function draw(main: HTMLElement, shown: Notice): void {
  const words = paneWords(shown.language);
  document.documentElement.lang = shown.language;
  const heading = document.createElement("h1");
  const text = document.createElement("p");
  const close = document.createElement("button");
  heading.textContent = shown.kind === "failed" || shown.kind === "unmade" ? words.failed : words.made(shown.name);
  text.textContent = textOf(shown, words);
  close.type = "button";
  close.className = "button primary";
  close.textContent = words.close;
  close.addEventListener("click", () => {
    if (typeof Office !== "undefined") Office.context.ui.messageParent("close");
  });
  main.setAttribute("role", "alert");
  main.replaceChildren(heading, text, close);
  close.focus();
}

function textOf(shown: Notice, words: PaneWords): string {
  switch (shown.kind) {
    case "renamed":
      return words.nameTaken(shown.wanted, shown.name);
    case "unmade":
      return words.notMade(shown.name, shown.why);
    default:
      return sayError(shown.code, shown.args, shown.language);
  }
}
