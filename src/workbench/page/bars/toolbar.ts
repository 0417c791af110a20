import type { Bilingual } from "../../../core/values/language.js";
import type { Desk } from "../desk.js";
import { button, element } from "../element.js";
import { say, type Word } from "../words.js";
import { countersLine } from "./counters-line.js";
import { faultPicker } from "./fault-picker.js";

/** Requirement sets that can be played: Excel's floor for this add-in, Excel 2021 and 2024. */
export const levels = ["1.9", "1.14", "1.17"] as const;
export type Level = (typeof levels)[number];

const languages: Readonly<Record<"zh-CN" | "en", string>> = { "zh-CN": "中文", en: "English" };

/** What the toolbar's buttons do. */
export interface ToolbarDeeds {
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  readonly setLanguage: (language: keyof Bilingual) => void;
  readonly setLevel: (level: Level) => void;
}

/** The bar with what the add-in has no part in: files, undo, language, requirement set, and what developers want to play with. */
export function toolbar(desk: Desk, deeds: ToolbarDeeds): HTMLElement {
  const word = (name: Word): string => say(name, desk.language);
  const file = element("input", {
    class: "unseen",
    attributes: { type: "file", accept: ".xlsx,.xlsm", tabindex: "-1" },
  });
  file.setAttribute("aria-label", word("open"));
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    file.value = "";
    if (chosen !== undefined) deeds.openFile(chosen);
  });
  const undo = tool("↶", word("undo"), "Ctrl+Z", () => desk.endTyping() && desk.undo());
  const redo = tool("↷", word("redo"), "Ctrl+Y", () => desk.endTyping() && desk.redo());
  const show = (): void => {
    undo.disabled = !desk.history.canUndo;
    redo.disabled = !desk.history.canRedo;
  };
  desk.listen(show);
  show();
  const developer = element(
    "details",
    { class: "developer" },
    element("summary", { text: word("developer") }),
    element("div", { class: "developer-panel" }, faultPicker(desk), countersLine(desk)),
  );
  return element(
    "div",
    { class: "toolbar", attributes: { role: "toolbar" } },
    button(
      word("open"),
      () => {
        file.click();
      },
      { class: "tool" },
    ),
    button(
      word("save"),
      () => {
        if (desk.endTyping()) deeds.save();
      },
      { class: "tool" },
    ),
    file,
    undo,
    redo,
    choice(desk, word("language"), languages, desk.language, deeds.setLanguage),
    choice(
      desk,
      word("level"),
      Object.fromEntries(levels.map((level) => [level, `ExcelApi ${level}`])) as Record<Level, string>,
      desk.host.level as Level,
      deeds.setLevel,
    ),
    developer,
  );
}

function tool(sign: string, name: string, keys: string, deed: () => void): HTMLButtonElement {
  return button(sign, deed, { class: "tool sign", attributes: { "aria-label": name, title: `${name} (${keys})` } });
}

function choice<K extends string>(
  desk: Desk,
  label: string,
  options: Readonly<Record<K, string>>,
  chosen: K,
  pick: (option: K) => void,
): HTMLElement {
  const select = element("select", { attributes: { "aria-label": label, title: label } });
  for (const [value, text] of Object.entries<string>(options))
    select.append(new Option(text, value, false, value === chosen));
  select.addEventListener("change", () => {
    if (desk.endTyping()) pick(select.value as K);
    else select.value = chosen;
  });
  return select;
}
