import { partsOfDay } from "../../core/values/day.js";
import { button, element } from "../element.js";
import type { Pane } from "../pane.js";
import { perform } from "../perform.js";
import type { Task } from "../state.js";
import { drawTrouble } from "./failure.js";
import { whileTyping } from "../doing/typing.js";
import { drawTyping } from "./actions.js";
import { drawOptions } from "./options.js";
import { drawOutcome } from "./outcome.js";
import { doneSentence, drawProgress } from "./progress.js";

/** The pane's lasting parts: year and commands above, then what is going on, what came of it, and the privacy line. */
export function drawFrame(pane: Pane): HTMLElement[] {
  const { words, store } = pane;
  const commands = drawCommands(pane);
  const progress = drawProgress(pane);
  const said = element("p", { class: "unseen", role: "status", attributes: { "aria-live": "polite" } });
  const trouble = element("div", { class: "trouble", role: "alert" });
  const outcome = element("section", { class: "outcome", attributes: { tabindex: "-1" } }, drawOutcome(pane));
  const redraw = (part: HTMLElement, ...drawn: readonly Node[]): void => {
    const held = part.contains(document.activeElement);
    part.replaceChildren(...drawn);
    if (held) (outcome.querySelector<HTMLElement>("[aria-current]") ?? outcome).focus();
  };

  store.watch((now, before) => {
    for (const part of [commands, outcome]) part.setAttribute("aria-busy", String(now.working !== null));
    for (const command of commands.querySelectorAll("button")) {
      command.setAttribute("aria-disabled", String(now.working !== null));
    }
    if (now.trouble !== before.trouble) redraw(trouble, ...drawTrouble(pane));
    if (now.outcome !== before.outcome) {
      redraw(outcome, drawOutcome(pane));
      said.textContent = now.outcome === null ? "" : doneSentence(now.outcome, words, pane.language);
    }
  });

  return [
    element("h1", { class: "unseen", text: words.name }),
    element("header", { class: "top" }, drawYear(pane)),
    commands,
    drawOptions(pane),
    drawTyping(pane, whileTyping(pane)),
    progress,
    said,
    trouble,
    outcome,
    element(
      "footer",
      { class: "foot" },
      element("p", { text: words.privacy }),
      element("a", {
        text: words.help,
        attributes: { href: "support.html", target: "_blank", rel: "noopener noreferrer" },
      }),
    ),
  ];
}

function drawCommands(pane: Pane): HTMLElement {
  const { words } = pane;
  const command = (look: "primary" | "plain" | "quiet", text: string, task: Task) => {
    const made = button(look, text, () => void perform(pane, task));
    made.dataset.task = task;
    return made;
  };
  const createTabs = command("quiet", words.createTabs, "create-tabs");
  createTabs.title = words.createTabsHint;
  return element(
    "div",
    { class: "commands", role: "group", attributes: { "aria-label": words.commands } },
    command("primary", words.check, "check"),
    command("plain", words.fundReport, "fund-report"),
    command("plain", words.calendar, "activity-calendar"),
    command("plain", words.audit, "audit"),
    command("plain", words.workSummary, "work-summary"),
    createTabs,
  );
}

/** The year choice: as the books say, or one of the years around today. */
function drawYear({ words, store, today }: Pane): HTMLElement {
  const current = partsOfDay(today).year;
  const select = element("select", { id: "year", class: "select" }, option("", words.yearOfBooks));
  for (let year = current + 1; year >= current - 6; year -= 1) {
    select.append(option(String(year), words.yearNumber(year)));
  }
  select.addEventListener("change", () => {
    store.set({ year: select.value === "" ? null : Number(select.value) });
  });
  return element("div", { class: "year" }, element("label", { text: words.year, attributes: { for: "year" } }), select);
}

function option(value: string, text: string): HTMLOptionElement {
  return element("option", { text, attributes: { value } });
}
