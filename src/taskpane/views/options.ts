import type { PaneWords } from "../../core/locale/pane-messages.js";
import { countChosen, knownChoices, seedOf } from "../chosen.js";
import { choose, findChoices } from "../doing/choosing.js";
import { button, element } from "../element.js";
import type { Pane } from "../pane.js";

/** The folded part of the pane with what the sheets can be asked for; its title says how much has been chosen. */
export function drawOptions(pane: Pane): HTMLElement {
  const { words, store } = pane;
  const summary = element("summary", { text: words.options(0) });
  const fold = element(
    "details",
    { class: "fold options" },
    summary,
    drawLastYear(pane),
    fieldset(words.audit, drawPeriod(pane), drawSeed(pane)),
    drawActivityChoices(pane),
  );
  fold.addEventListener("toggle", () => {
    if (fold.open) void findChoices(pane);
  });
  store.watch(({ chosen }, before) => {
    if (chosen !== before.chosen) summary.textContent = words.options(countChosen(chosen));
  });
  return fold;
}

function fieldset(legend: string, ...parts: readonly HTMLElement[]): HTMLElement {
  return element("fieldset", { class: "narrow" }, element("legend", { text: legend }), ...parts);
}

/** A control under its name, with a line that explains it where there is one. */
function field(name: string, control: HTMLElement, ...below: readonly HTMLElement[]): HTMLElement {
  const label = element("label", { text: name, attributes: { for: control.id } });
  const [hint] = below;
  if (hint !== undefined && hint.id !== "") control.setAttribute("aria-describedby", hint.id);
  return element("div", { class: "field" }, label, control, ...below);
}

function drawLastYear(pane: Pane): HTMLElement {
  const { words } = pane;
  const file = element("input", {
    id: "last-year",
    class: "file",
    attributes: { type: "file", accept: ".xlsx,.xlsm" },
  });
  const without = button("quiet", words.withoutLastYear, () => {
    file.value = "";
    told();
    file.focus();
  });
  const told = (): void => {
    const lastYear = file.files?.[0] ?? null;
    without.hidden = lastYear === null;
    choose(pane, { lastYear });
  };
  without.hidden = true;
  file.addEventListener("change", told);
  const hint = element("p", { class: "small", id: "last-year-hint", text: words.lastYearHint });
  return field(words.lastYear, file, hint, without);
}

function drawPeriod(pane: Pane): HTMLElement {
  const { words } = pane;
  const quarters = [1, 2, 3, 4].map((number) => option(`${number * 3 - 2}-${number * 3}`, words.quarter(number)));
  const months = Array.from({ length: 12 }, (_, index) => option(`${index + 1}-${index + 1}`, words.month(index + 1)));
  const select = element(
    "select",
    { id: "period", class: "select" },
    option("", words.periodOfBooks),
    ...months,
    ...quarters,
  );
  select.addEventListener("change", () => {
    const [first, last] = select.value.split("-").map(Number);
    choose(pane, { period: first === undefined || last === undefined ? null : { first, last } });
  });
  return field(words.period, select);
}

function drawSeed(pane: Pane): HTMLElement {
  const { words } = pane;
  const attributes = { type: "text", inputmode: "numeric", autocomplete: "off" };
  const input = element("input", { id: "seed", class: "select", attributes });
  const hint = element("p", { class: "small", id: "seed-hint", text: words.seedHint });
  input.addEventListener("input", () => {
    const wrong = seedOf(input.value) === undefined;
    input.setAttribute("aria-invalid", String(wrong));
    hint.textContent = wrong ? words.seedWrong : words.seedHint;
    hint.className = wrong ? "small missing" : "small";
    choose(pane, { seed: input.value });
  });
  return field(words.seed, input, hint);
}

/** Choosers filled with what the book's own activities say. */
function drawActivityChoices(pane: Pane): HTMLElement {
  const { words, store } = pane;
  const select = (id: "area" | "category") => {
    const made = element("select", { id, class: "select" }, option("", words.allOfThem));
    made.addEventListener("change", () => {
      choose(pane, { [id]: made.value === "" ? null : made.value });
    });
    return made;
  };
  const [area, category] = [select("area"), select("category")];
  const nothing = element("p", { class: "small", text: words.nothingToChoose });
  nothing.hidden = true;
  store.watch((now, before) => {
    if (now.outcome === before.outcome && now.choices === before.choices) return;
    const known = knownChoices(now);
    if (known === null) return;
    fill(area, known.areas, now.chosen.area, words);
    fill(category, known.categories, now.chosen.category, words);
    nothing.hidden = known.areas.length + known.categories.length > 0;
  });
  return fieldset(words.calendar, field(words.area, area), field(words.category, category), nothing);
}

/** What was chosen stays, even where the book says it no more: it is then seen. */
function fill(select: HTMLSelectElement, texts: readonly string[], chosen: string | null, words: PaneWords): void {
  const gone = chosen !== null && !texts.includes(chosen) ? [chosen] : [];
  select.replaceChildren(option("", words.allOfThem), ...[...texts, ...gone].map((text) => option(text, text)));
  select.value = chosen ?? "";
}

function option(value: string, text: string): HTMLOptionElement {
  return element("option", { text, attributes: { value } });
}
