import type { ParticipationGaps } from "../../rules/activities/participation-gaps.js";
import { a1 } from "../../values/address.js";
import type { Language } from "../../values/language.js";
import { head, text } from "../audit/cells.js";
import type { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { number, share } from "./activity-rows.js";
import { byArea } from "./by-area.js";
import { words } from "./labels.js";

/** 0-based last columns of the parts of a line; its figures stand in the columns from 1 on. */
const ends = [0, 1, 3, 4, 6];

/** Adds how many members of each department took part in anything this year. */
export function addCoverage(sheet: ListPage, { members, took }: ParticipationGaps, language: Language): void {
  sheet.section(words.coverage[language]);
  const titles = [words.area, words.ofArea, words.took, words.covered, words.times];
  sheet.merged(
    titles.map((one) => head(one, language)),
    ends,
  );
  const first = sheet.height;
  const areas = byArea(members, (member) => member);
  for (const [area, own] of areas) {
    const row = sheet.height;
    const there = own.filter((member) => took.has(member));
    const times = own.reduce((sum, member) => sum + (took.get(member) ?? 0), 0);
    const name = area === "" ? words.noArea[language] : area;
    const part = share(a1(row, 2), a1(row, 1), there.length, own.length);
    sheet.merged([text(name), number(own.length), number(there.length), part, number(times)], ends);
  }
  const last = sheet.height - 1;
  const row = sheet.height;
  const sum = (column: number, value: number): PageCell => {
    return { value, formula: `SUM(${a1(first, column)}:${a1(last, column)})`, role: "listCountTotal" };
  };
  const times = [...took.values()].reduce((all, one) => all + one, 0);
  const whole = share(a1(row, 2), a1(row, 1), took.size, members.length);
  sheet.merged(
    [
      { value: words.total[language], role: "listTotal" },
      sum(1, members.length),
      sum(2, took.size),
      { ...whole, role: "percentTotal" },
      sum(5, times),
    ],
    ends,
  );
}
