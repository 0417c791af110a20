import type { DraftRow } from "../draft.js";
import type { Draft } from "../book.js";
import { defect, type Defect, pay, spot } from "../defect.js";
import { insertByDay } from "../journal-sheet.js";
import { visitRow } from "../journal.js";
import { visitTo, type VisitKind } from "../visits.js";

/** Gifts to one member above the limits that the settings state. */
export const visitDefects: readonly Defect[] = [
  visited("marriage-limit", "03-20", "结婚", 30, 1200, "结婚慰问1200元", "A marriage gift of 1200 yuan"),
  visited("childbirth-limit", "04-16", "生育", 33, 1100, "生育慰问1100元", "A childbirth gift of 1100 yuan"),
  visited("hospital-limit", "05-22", "住院", 78, 1500, "住院慰问1500元", "A hospital gift of 1500 yuan"),
  visited("retirement-limit", "03-07", "退休", 403, 1600, "退休纪念1600元", "A retirement gift of 1600 yuan"),
  visited("relative-death-limit", "07-15", "丧事", 79, 1800, "亲属去世慰问1800元", "1800 yuan on a relative's death"),
  visited("hardship-once-limit", "07-22", "困难", 80, 4000, "困难帮扶一次4000元", "Hardship aid of 4000 yuan at once"),
  visited(
    "hospital-again",
    "12-10",
    "住院",
    23,
    600,
    "同一会员再次住院慰问",
    "The same member visited in hospital again",
  ),
  defect("member-death-limit", "会员去世慰问2600元", "2600 yuan on a member's death", (draft) => {
    const row = pay(draft, {
      on: "05-13",
      what: "会员病故慰问金",
      item: "会员活动",
      yuan: 2600,
      payee: "会员家属",
      people: 1,
    });
    return { at: spot(draft.journal, row, "支出") };
  }),
  defect(
    "hardship-year-limit",
    "同一人全年困难帮扶7500元",
    "7500 yuan of hardship aid to one person in the year",
    (draft) => {
      const [, , last] = ["03-24", "06-26", "11-20"].map((on) => visit(draft, on, "困难", 82, 2500));
      if (last === undefined) throw new Error("no visit");
      return { at: spot(draft.journal, last, "支出") };
    },
  ),
];

function visited(
  code: string,
  on: string,
  kind: VisitKind,
  place: number,
  yuan: number,
  zh: string,
  en: string,
): Defect {
  return defect(code, zh, en, (draft) => ({ at: spot(draft.journal, visit(draft, on, kind, place, yuan), "支出") }));
}

function visit(draft: Draft, on: string, kind: VisitKind, place: number, yuan: number): DraftRow {
  return insertByDay(draft.journal, visitRow(visitTo(on, kind, place, { yuan })));
}
