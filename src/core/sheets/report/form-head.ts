import type { BookReading } from "../../reading/reading.js";
import { isoDay, partsOfDay, type Day } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import { cell, row, type BlueprintRow } from "../blueprint.js";
import type { Form } from "./form.js";
import { equalSpans } from "./form-spans.js";
import { word, type Word } from "./labels.js";

/** Title, union, time, date and unit, and the headings of the columns: what stands on every printed page. */
export function headRows(
  { title, time }: { readonly title: Word; readonly time: string },
  { settings: { unitName } }: Pick<BookReading, "settings">,
  today: Day,
  { language, columns, heads }: Form,
): BlueprintRow[] {
  const say = (key: Word) => word(key, language);
  const unit = typeof unitName === "string" ? unitName : "";
  const span = columns.length;
  const isNarrow = language === "zh-CN" && span === 6;
  return [
    row([cell("title", say(title), { span })], 34),
    row([cell("label", `${say("unit")}${unit}`, { span })], 20),
    row(
      [
        cell("label", time, { span: 2 }),
        cell("label", `${say("date")}${dateText(today, language)}`, { span: span - 3 }),
        cell("labelRight", say("currency")),
      ],
      20,
    ),
    row(
      columns.map((column) => cell("head", say(heads[column]))),
      isNarrow ? 24 : 32,
    ),
  ];
}

function dateText(day: Day, language: Language): string {
  const { year, month, day: date } = partsOfDay(day);
  return language === "en" ? isoDay(day) : `${year}年${month}月${date}日`;
}

/** Where the form is signed: four places over its columns, each with room for a name. */
export function signatureRow({ language, columns }: Form): BlueprintRow {
  const [chair = 1, auditor = 1, treasurer = 1, preparer = 1] =
    columns[0] === "code" ? [2, ...equalSpans(columns.length - 2, 3)] : [1, 2, 2, 1];
  const sign = (key: Word, span: number) => cell("signature", word(key, language), { span });
  const places = [sign("chair", chair), sign("auditor", auditor), sign("treasurer", treasurer)];
  return row([...places, sign("preparer", preparer)], 40);
}
