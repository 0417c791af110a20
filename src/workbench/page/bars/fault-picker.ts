import type { Bilingual } from "../../../core/values/language.js";
import type { Desk } from "../desk.js";
import { button, element } from "../element.js";
import type { Fault } from "../../host/faults/fault.js";
import { say, type Word } from "../words.js";

/** A fault that can be picked; `place` is the action or batch it happens at, counted from now. */
interface Pick {
  readonly name: Bilingual;
  readonly fault: (place: number, desk: Desk) => Fault;
}

const picks: readonly Pick[] = [
  { name: { "zh-CN": "拒绝一个动作", en: "Refuse an action" }, fault: (at) => ({ kind: "fail", at }) },
  { name: { "zh-CN": "断开连接", en: "Drop the connection" }, fault: (at) => ({ kind: "drop", at }) },
  { name: { "zh-CN": "变成只读", en: "Turn read-only" }, fault: (at) => ({ kind: "read-only", at }) },
  { name: { "zh-CN": "每批迟答 2 秒", en: "Answer each batch 2 s late" }, fault: () => ({ kind: "late", ms: 2000 }) },
  {
    name: { "zh-CN": "他人删除当前工作表（第几批之后）", en: "A co-author deletes this sheet (after batch)" },
    fault: (after, desk) => ({ kind: "lose-sheet", sheet: desk.sheet.name, after }),
  },
];

/** Lets a developer set a fault for the add-in's next actions, and take all back. */
export function faultPicker(desk: Desk): HTMLElement {
  const word = (name: Word): string => say(name, desk.language);
  const kind = element("select", { attributes: { "aria-label": word("fault") } });
  kind.append(...picks.map(({ name }, index) => new Option(name[desk.language], String(index))));
  const place = element("input", {
    attributes: { type: "number", min: "1", value: "1", "aria-label": word("faultAt") },
  });
  const set = button(word("playFault"), () => {
    const pick = picks[Number(kind.value)];
    if (pick !== undefined) desk.host.play(pick.fault(Math.max(1, place.valueAsNumber || 1), desk));
  });
  const recover = button(word("reconnect"), () => {
    desk.host.reconnect();
    desk.book.readOnly = false;
  });
  return element(
    "div",
    { class: "faults" },
    kind,
    element("label", { text: `${word("faultAt")} ` }, place),
    set,
    recover,
  );
}
