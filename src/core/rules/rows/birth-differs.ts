import { identifiedMembers } from "../member-ids.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";
import { partsOfDay, type Day } from "../../values/day.js";
import { maskIdNumber } from "../../values/id-number.js";

/** The birth date in the roster is the one in the ID number; a date kept by month (the first of it) need only agree in the month. */
export const birthDiffers = defineRule<{ readonly text: string }>({
  code: "id-birth-differs",
  family: "rows",
  severity: "warning",
  title: { "zh-CN": "出生日期与身份证号不一致", en: "Birth date differs from the resident ID" },
  why: {
    "zh-CN": "生日慰问和退休时间都按出生日期算，两处不一致必有一处录错。",
    en: "Birthday gifts and retirement go by the birth date; if the two differ, one is mistyped.",
  },
  source: { "zh-CN": "GB 11643-1999 第 3.1.2 条", en: "GB 11643-1999, art. 3.1.2" },
  expects: { "zh-CN": "与证号第 7–14 位相同的日期", en: "the date in digits 7–14 of the ID" },
  says: {
    "zh-CN": ({ text }) => `出生日期与身份证号 ${text} 中的不一致，请核对。`,
    en: ({ text }) => `The birth date is not the one in resident ID ${text}; check both.`,
  },
  needs: [["members"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["姓名", "身份证号", "出生日期"],
            ["王芳", "990101198506150012", "1985-06-16"],
          ],
        },
        at: "会员!C2",
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["姓名", "身份证号", "出生日期"],
            ["王芳", "990101198506150012", "1985-06-15"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.members;
    if (tab === undefined) return [];
    return identifiedMembers(books).flatMap(({ row: { row, values }, id }) => {
      const { birthDate } = values;
      if (birthDate === null || id.birthDate === null || agree(id.birthDate, birthDate)) return [];
      const at = placeIn(tab, row, "birthDate");
      return [{ at, args: { text: maskIdNumber(id.text) } } as const];
    });
  },
});

function agree(inId: Day, inRoster: Day): boolean {
  if (inId === inRoster) return true;
  const id = partsOfDay(inId);
  const roster = partsOfDay(inRoster);
  return id.year === roster.year && id.month === roster.month && (id.day === roster.day || roster.day === 1);
}
