import type { Row } from "../../reading/reading.js";
import type { Attendance } from "../../rules/activities/participation.js";
import type { Missing, ParticipationGaps, Unmatched } from "../../rules/activities/participation-gaps.js";
import { a1 } from "../../values/address.js";
import type { Bilingual, Language } from "../../values/language.js";
import { maskPersonalNumbers } from "../../values/personal.js";
import { bookText, head, text } from "../audit/cells.js";
import { jumpTo, type ListPage } from "../list/list-page.js";
import { number } from "./activity-rows.js";
import { byArea } from "./by-area.js";
import { sentences, words } from "./labels.js";

type Member = Row<"members">;

/** So many names stand in one cell; more go on in the next line. */
const namesInLine = 60;
/** 0-based last columns of department, number and names. */
const ends = [0, 1, 8];

/** What the gaps are told with. */
export interface GapWords {
  /** Every how many years a check-up is due. */
  readonly years: number;
  /** The first year that a register of rest trips tells of; null where there is none. */
  readonly tripsSince: number | null;
  readonly language: Language;
}

/** Adds who has had no check-up, who has never been on a rest trip, and who took part in nothing. */
export function addGaps(sheet: ListPage, gaps: ParticipationGaps, { years, tripsSince, language }: GapWords): void {
  const { checkups, trips, none } = gaps;
  addPart(sheet, words.checkups, checkups, {
    said: checkups === null ? sentences.noCheckups[language] : sentences.checkups[language](years),
    language,
  });
  addPart(sheet, words.trips, trips, {
    said: trips === null || tripsSince === null ? sentences.noTrips[language] : sentences.trips[language](tripsSince),
    language,
  });
  if (gaps.lists.length === 0) {
    sheet.section(words.gaps[language]);
    sheet.line(sentences.noLists[language], "note");
    return;
  }
  const idle = none.map((member): Missing => ({ member, last: null }));
  addPart(sheet, notListed(gaps.lists), idle, { said: sentences.unlisted[language](gaps.unlisted), language });
}

/** The heading that names the activities that the lists are of. */
function notListed(lists: readonly Attendance[]): Bilingual {
  const names = [...new Set(lists.map(({ text, people }) => maskPersonalNumbers(text ?? people[0]?.at.sheet ?? "")))];
  const said = (language: Language): string => {
    const shown = names.slice(0, mostNamed).join(language === "en" ? ", " : "、");
    return sentences.notListed[language](
      names.length > mostNamed ? sentences.andMore[language](shown, names.length) : shown,
    );
  };
  return { "zh-CN": said("zh-CN"), en: said("en") };
}

/** So many activities are named in a heading. */
const mostNamed = 4;

function addPart(
  sheet: ListPage,
  title: Bilingual,
  missing: readonly Missing[] | null,
  { said, language }: { readonly said: string | null; readonly language: Language },
): void {
  sheet.section(title[language]);
  if (said !== null) sheet.line(said, "note");
  if (missing === null) return;
  if (missing.length === 0) {
    sheet.line(words.nobody[language], "remark");
    return;
  }
  sheet.merged(
    [words.area, words.count, words.names].map((one) => head(one, language)),
    ends,
  );
  const first = sheet.height;
  for (const [area, own] of byArea(missing, ({ member }) => member)) {
    const name = area === "" ? words.noArea[language] : area;
    for (let start = 0; start < own.length; start += namesInLine) {
      const part = own.slice(start, start + namesInLine);
      sheet.merged([text(name), number(part.length), text(namesOf(part, language))], ends);
    }
  }
  const sum = `SUM(${a1(first, 1)}:${a1(sheet.height - 1, 1)})`;
  sheet.merged(
    [
      { value: words.total[language], role: "listTotal" },
      { value: missing.length, formula: sum, role: "listCountTotal" },
      { value: null, role: "listTotal" },
    ],
    ends,
  );
}

function namesOf(missing: readonly Missing[], language: Language): string {
  return missing
    .map(({ member, last }) => {
      const name = nameOf(member);
      return last === null ? name : sentences.lastSeen[language](name, last);
    })
    .join(language === "en" ? ", " : "、");
}

function nameOf({ values: { name } }: Member): string {
  return maskPersonalNumbers(name ?? "");
}

/** 0-based last columns of the parts of a line about a name. */
const unmatchedEnds = [0, 2, 4, 7, 8];

/** Adds the names that no certain member bears; nothing where there is none. */
export function addUnmatched(sheet: ListPage, unmatched: readonly Unmatched[], language: Language): void {
  if (unmatched.length === 0) return;
  sheet.section(words.unmatched[language]);
  sheet.line(sentences.doubtful[language], "note");
  const titles = [words.activity, words.name, words.department, words.why, words.source];
  sheet.merged(
    titles.map((one) => head(one, language)),
    unmatchedEnds,
  );
  for (const { attendee, attendance, several } of unmatched) {
    const cells = [
      bookText(`${attendance.text ?? ""} ${attendance.year}`.trim()),
      bookText(attendee.name),
      bookText(attendee.department),
      text((several ? words.several : words.notInRoster)[language]),
      jumpTo(attendee.at),
    ];
    sheet.merged(cells, unmatchedEnds);
  }
}
