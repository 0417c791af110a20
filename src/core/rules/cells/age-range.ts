import { identifiedMembers } from "../member-ids.js";
import { placeIn } from "../place.js";
import { defineRule, type Found } from "../rule.js";
import { partsOfDay, type Day } from "../../values/day.js";

const youngest = 16;
const oldest = 120;

/** A birth date that makes a member younger than 16 or older than 120; where the ID number gives another date, that is said instead. */
export const ageRange = defineRule<{ readonly age: number }>({
  code: "age-range",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "出生日期算出的年龄不合常理", en: "Unlikely age" },
  why: {
    "zh-CN": "生日慰问和退休时间都按出生日期算，年份打错就会漏发或错发。",
    en: "Birthday gifts and retirement go by the birth date; a wrong year misses or misplaces them.",
  },
  source: {
    "zh-CN": "劳动法第十五条：禁止招用未满十六周岁的未成年人",
    en: "Labour Law, art. 15: nobody under 16 may be employed",
  },
  expects: { "zh-CN": "16 至 120 岁", en: "an age from 16 to 120" },
  says: {
    "zh-CN": ({ age }) => (age < 0 ? "出生日期在今天之后，请核对年份。" : `按出生日期为 ${age} 岁，请核对年份。`),
    en: ({ age }) =>
      age < 0
        ? "The birth date is still to come; check the year."
        : `The birth date makes an age of ${age}; check the year.`,
  },
  needs: [["members"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["姓名", "性别", "出生日期"],
            ["王芳", "女", "2015-06-15"],
          ],
        },
        at: "会员!C2",
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["姓名", "性别", "出生日期"],
            ["王芳", "女", "1985-06-15"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.members;
    if (tab?.columns.birthDate === undefined) return [];
    const today = partsOfDay(books.ledger.today);
    let inId: ReadonlySet<number> | null = null;
    const found: Found<{ readonly age: number }>[] = [];
    for (const { row, values } of tab.rows) {
      const { birthDate } = values;
      if (birthDate === null) continue;
      // A member of a usual age, leap years aside, needs no reckoning.
      const days = books.ledger.today - birthDate;
      if (days > (youngest + 1) * 366 && days < oldest * 365) continue;
      const age = ageOn(today, birthDate);
      if (age >= youngest && age <= oldest) continue;
      inId ??= new Set(identifiedMembers(books).map((member) => member.row.row));
      if (!inId.has(row)) found.push({ at: placeIn(tab, row, "birthDate"), args: { age } });
    }
    return found;
  },
});

function ageOn(today: ReturnType<typeof partsOfDay>, birth: Day): number {
  const { year, month, day } = partsOfDay(birth);
  const isBefore = today.month < month || (today.month === month && today.day < day);
  return today.year - year - (isBefore ? 1 : 0);
}
