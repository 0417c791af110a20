import { attendancesOf } from "../../rules/activities/participation.js";
import { participationGaps } from "../../rules/activities/participation-gaps.js";
import { a1 } from "../../values/address.js";
import { heads, text } from "../audit/cells.js";
import { addHead } from "../audit/page-head.js";
import type { BuiltSheet, NotBuilt, SheetInput } from "../built-sheet.js";
import { ListPage } from "../list/list-page.js";
import { activityLines, at, columns, headers, number, winnerLimit } from "./activity-rows.js";
import { addCoverage } from "./coverage-rows.js";
import { addGaps, addUnmatched } from "./gap-rows.js";
import { heldActivities, type Held } from "./held.js";
import { sentences, tableNames, words } from "./labels.js";

/** The 活动参与情况表: how many took part in each activity and how many won, which departments are reached, and who was not. */
export function participation(input: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { books, previousBooks, language } = input;
  const held = heldActivities(books);
  const attendances = attendancesOf(books);
  if (held.length === 0 && attendances.length === 0) return { notBuilt: sentences.nothing };
  const { checkupYears } = books.reading.settings;
  const years = typeof checkupYears === "number" && checkupYears > 0 ? checkupYears : 2;
  const gaps = participationGaps(books, previousBooks, years);
  const count = gaps.members.length;
  const sheet = new ListPage(columns);
  addHead(sheet, words.title, input, [1, 4]);
  sheet.line(count === 0 ? sentences.noRoster[language] : sentences.basis[language](count), "note", 28);
  const limit = winnerLimit(books);
  if (limit !== null) sheet.line(sentences.limit[language](limit.said[language]), "note");
  const membersRow = count === 0 ? null : sheet.add([text(words.members[language]), number(count)]);
  const members = membersRow === null ? null : { row: membersRow, column: 1, count };
  const first = sheet.height + 1;
  const lines = activityLines(held, first, members, limit, books, language);
  const { top, bottom } = sheet.table(tableNames[language], [heads(headers, language), ...lines]);
  if (held.length > 0) addSum(sheet, held, [first, bottom], input);
  if (attendances.length === 0) {
    sheet.section(words.gaps[language]);
    sheet.line(sentences.noNames[language], "note", 28);
  } else if (count > 0) {
    if (gaps.lists.length > 0) addCoverage(sheet, gaps, language);
    const trips = [...attendances, ...(previousBooks === null ? [] : attendancesOf(previousBooks))].filter(
      ({ kind }) => kind === "resttrip",
    );
    const since = trips.reduce<number | null>((least, { year }) => Math.min(least ?? year, year), null);
    addGaps(sheet, gaps, { years, tripsSince: since, language });
  }
  addUnmatched(sheet, count === 0 ? [] : gaps.unmatched, language);
  const page = sheet.finish({
    name,
    mark: { kind: "participation", year: books.reading.year },
    orientation: "portrait",
    freezeRows: top + 1,
    titleRows: lines.length > onOnePage ? { first: top, last: top } : { first: 0, last: 1 },
    tabColor: "2E75B6",
  });
  return { page, figures: [] };
}

/** So many activities fit on a page: only with more are their headers repeated, for what follows has others. */
const onOnePage = 36;

function addSum(
  sheet: ListPage,
  held: readonly Held[],
  [first, last]: readonly [number, number],
  { language }: SheetInput,
): void {
  const sum = (column: number, value: number) => {
    const formula = `SUM(${a1(first, column)}:${a1(last, column)})`;
    return { value, formula, role: "listCountTotal" } as const;
  };
  const people = held.reduce((all, one) => all + one.people, 0);
  const winners = held.reduce((all, one) => all + (one.winners ?? 0), 0);
  const blank = { value: null, role: "listTotal" } as const;
  sheet.add(
    columns.map((_, column) => {
      if (column === at.activity) return { value: words.sum[language], role: "listTotal" } as const;
      if (column === at.people) return sum(column, people);
      return column === at.winners ? sum(column, winners) : blank;
    }),
  );
}
