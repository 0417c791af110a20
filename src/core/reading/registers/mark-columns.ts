import { isBlank, type CellValue } from "../../values/cell.js";
import { cleanText, squeezeText } from "../../values/text.js";
import type { HeaderCell } from "../header-cells.js";
import { yearIn } from "../month-header.js";
import type { Region } from "../regions.js";
import { textOf } from "../read-text.js";
import { totalWord } from "../row-words.js";
import { activityInTitle } from "./activity-title.js";
import type { RegisterFit } from "./fit-register.js";
import { telling } from "./telling-words.js";

/** A column of a matrix: one activity, a mark for each member who took part. */
export interface MarkColumn {
  /** 0-based */
  readonly column: number;
  readonly activity: string;
  /** The year that its header states, or null. */
  readonly year: number | null;
}

/** What a cell of a matrix says: took part, did not, or took part with an award. */
export interface Mark {
  readonly attended: boolean;
  readonly award: string | null;
}

/** Rows looked at to see what a column holds. */
const lookedAt = 200;

/**
 * The columns of marks of a matrix: two or more, or one under a title that speaks of taking part. A column of days of the month or of any other texts
 * is none.
 */
export function markColumns(region: Region, fit: RegisterFit, titles: readonly string[]): MarkColumn[] {
  const title = titles.some((text) => telling.participation.titles.test(text));
  const called = activityInTitle(titles);
  const columns = fit.rest.flatMap((cell): MarkColumn[] => {
    const activity = activityOf(cell, called);
    if (activity === null || !isMarked(region, cell.column)) return [];
    return [{ column: cell.column, activity: activity.name, year: activity.year }];
  });
  const named = columns.some(({ activity }) => ofActivities.test(activity));
  return columns.length >= 2 ? (title || named ? columns : []) : title && !fit.columns.has("activity") ? columns : [];
}

/** What a mark says; null for a blank and for a text that is none. */
export function readMark(value: CellValue | undefined): Mark | null {
  if (isBlank(value ?? null) || value === undefined) return null;
  const text = squeezeText(textOf(value));
  if (yes.test(text)) return { attended: true, award: null };
  if (no.test(text)) return { attended: false, award: null };
  return prizes.test(text) && text.length <= 14 ? { attended: true, award: cleanText(textOf(value)) } : null;
}

const yes = /^(?:[√✓✔☑●○◯1]|是|有|到|已到|已?参加|已?参与|出席|已?体检|已检|true|y|yes)$/i;
const no = /^(?:[×✗✘☒x0—–/-]|否|无|未?到|未.{0,3}|没.{0,3}|不.{0,3}|缺席?|请假|病假|事假|产假|弃权|放弃|false|n|no)$/i;
const prizes =
  /奖|第?[一二三四五六七八123456](?:名|等)|冠军|亚军|季军|优胜|优秀|入围|prize|award|winner|first|second|third/i;
const ofActivities = /体检|疗休?养|比赛|竞赛|大赛|运动会|联欢|晚会|讲座|春游|秋游|[节会赛展]$|活动/;

function activityOf({ own, group }: HeaderCell, called: string | null): { name: string; year: number | null } | null {
  const text = cleanText(group + String(own)).replace(/\s/g, "");
  const year = yearIn(text);
  const name = text
    .replace(/[（(]?(?<!\d)(?:19|20)\d{2}(?!\d)年?度?[）)]?/g, "")
    .replace(/^(?:是否)?(?:参加|参与|已)(?=..)/, "")
    .replace(/[?？]$/, "");
  if (name !== "") return /^\d+[日月]?$|序号|编号|签名|签字|性别|电话|备注/.test(name) ? null : { name, year };
  return called === null || year === null ? null : { name: called, year };
}

/** True for a row of sums: what it holds are counts and no marks. */
function isSums(cells: readonly CellValue[] | undefined): boolean {
  const first = cells?.find((value) => typeof value === "string" && !isBlank(value));
  return typeof first === "string" && totalWord(first) === "total";
}

function isMarked({ sheet, firstRow, lastRow }: Region, column: number): boolean {
  let marked = 0;
  let others = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + lookedAt); row += 1) {
    const value = sheet.values[row]?.[column];
    if (value === undefined || isBlank(value) || isSums(sheet.values[row])) continue;
    if (readMark(value) === null) others += 1;
    else marked += 1;
  }
  return marked > 0 && others * 9 <= marked;
}
