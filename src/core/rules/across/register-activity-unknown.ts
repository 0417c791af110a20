import type { RegisterRow } from "../../reading/registers/registers.js";
import { monthOfDay, yearOfMonth } from "../../values/day.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { activityMeanings } from "./activity-names.js";
import { registerPlaces, type RegisterPlaces } from "./register-places.js";

/** What the participation register calls an activity is in the plan; in books where no name of the register is planned, nothing is said. */
export const registerActivityUnknown = defineRule<RegisterPlaces["args"] & { readonly text: string }>({
  code: "register-activity-unknown",
  family: "across",
  severity: "info",
  title: { "zh-CN": "参加名单中的活动不在活动计划中", en: "Participation in an activity that is not in the plan" },
  why: {
    "zh-CN": "名单上的活动对不上计划，该活动的参加人数和获奖面就算不出来。",
    en: "Who took part in an activity can only be told where list and plan call it the same.",
  },
  source: practice,
  expects: { "zh-CN": "活动计划中的活动名称", en: "the name of an activity of the plan" },
  says: {
    "zh-CN": ({ text, rows, cells }) =>
      `活动计划中没有“${text}”等名单上的活动（${rows} 行：${cells}）；请核对活动名称，或补入活动计划。`,
    en: ({ text, rows, cells }) =>
      `The plan does not have activities of this list, such as "${text}" (${rows} row(s): ${cells.replaceAll("、", ", ")}); check the names or add them to the plan.`,
  },
  needs: [["activities"]],
  examples: {
    fails: [
      {
        at: "活动签到!A3",
        sheets: {
          活动: [
            ["活动日期", "活动名称", "负责人"],
            ["2026-03-06", "三八妇女节插花", "女工委"],
            ["2026-04-20", "教职工运动会", "文体委"],
          ],
          活动签到: [
            ["活动名称", "参加时间", "姓名"],
            ["三八妇女节插花", "2026-03-06", "王芳"],
            ["教职工运动汇", "2026-04-20", "李强"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          活动: [
            ["活动日期", "活动名称", "负责人"],
            ["2026-03-06", "三八妇女节插花", "女工委"],
            ["2026-04-20", "教职工运动会", "文体委"],
          ],
          活动签到: [
            ["活动名称", "参加时间", "姓名"],
            ["三八妇女节插花", "2026-03-06", "王芳"],
            ["运动会", "2026-04-20", "李强"],
            ["疗休养", "2024-07-16", "李强"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const meaningOf = activityMeanings(books);
    const { registers, year } = books.reading;
    const named = (registers.participation?.rows ?? []).filter((row) => yearOf(row, year) === year);
    const unplanned = named.filter(({ values: { activity } }) => isUnplanned(activity, meaningOf));
    const column = registers.participation?.columns.activity;
    const sheet = registers.participation?.sheet;
    const spots = unplanned.map((row) => ({
      ...row,
      column: row.sheet === sheet ? (column ?? row.column) : row.column,
    }));
    const places = unplanned.length === named.length ? null : registerPlaces("participation", spots);
    const [first] = unplanned;
    if (places === null || first === undefined) return [];
    return [{ at: places.at, args: { ...places.args, text: first.values.activity ?? "" } }];
  },
});

function isUnplanned(activity: string | null, meaningOf: ReturnType<typeof activityMeanings>): boolean {
  return activity !== null && meaningOf(activity).meant.length === 0;
}

/** The year of a row: by its date, else by the sheet, else the book's. */
function yearOf({ values: { date }, year }: RegisterRow<"participation">, ofBook: number): number {
  if (date !== null && "day" in date) return yearOfMonth(monthOfDay(date.day));
  if (date !== null && "month" in date) return yearOfMonth(date.month);
  return year ?? ofBook;
}
