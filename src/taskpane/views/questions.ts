import type { BookReading } from "../../core/reading/reading.js";
import { tabs } from "../../core/tabs/index.js";
import type { TabKey } from "../../core/tabs/tab.js";
import { element } from "../element.js";
import { icon } from "../icon.js";
import type { Pane } from "../pane.js";
import { answer } from "../perform.js";
import type { Task } from "../state.js";

/** Asks which of several fitting sheets is a tab; the answer is kept in the workbook and the task done again. Null when all is clear. */
export function drawQuestions(pane: Pane, task: Task, { questions }: BookReading): HTMLElement | null {
  if (questions.length === 0) return null;
  const { words } = pane;
  const form = element(
    "form",
    { class: "card questions" },
    element("h2", { class: "with-icon" }, icon("warning"), element("span", { text: words.questions })),
    ...questions.map(({ tab, sheets }) => drawQuestion(pane, tab, sheets)),
    element("p", { class: "small", text: words.rememberText }),
    element("button", { class: "button plain", text: words.remember, attributes: { type: "submit" } }),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = new FormData(form);
    const choices = new Map<TabKey, string>();
    for (const { tab } of questions) {
      const sheet = chosen.get(tab);
      if (typeof sheet === "string") choices.set(tab, sheet);
    }
    void answer(pane, task, choices);
  });
  return form;
}

/** The sheet that was taken comes first and is already chosen. */
function drawQuestion({ words, language }: Pane, tab: TabKey, sheets: readonly string[]): HTMLElement {
  const choices = sheets.map((sheet, index) => {
    const radio = element("input", { attributes: { type: "radio", name: tab, value: sheet } });
    radio.checked = index === 0;
    return element("label", { class: "choice" }, radio, element("span", { text: sheet }));
  });
  return element("fieldset", {}, element("legend", { text: words.question(tabs[tab].name[language]) }), ...choices);
}
