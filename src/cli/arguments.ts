import { parseArgs } from "node:util";
import { dayOf, dayOfIso, type Day } from "../core/values/day.js";
import { nothingAsked, type Asked } from "../core/sheets/asked.js";
import type { Language } from "../core/values/language.js";
import { commandNames, onlyFor, type CommandName } from "./command-names.js";
import { unusable } from "./unusable.js";

/** A command line, understood. */
export interface Command {
  readonly name: CommandName | "help";
  /** Path of the workbook; empty for `template` and `help`. */
  readonly book: string;
  readonly out: string;
  /** Path of last year's workbook; empty when none is given. */
  readonly previousBook: string;
  /** Path of the calendar file; empty when none is asked for. */
  readonly ics: string;
  readonly asked: Asked;
  readonly year: number | null;
  /** The year that the period is of; null when none is asked for. */
  readonly periodYear: number | null;
  readonly language: Language;
  readonly today: Day;
  /** Minutes since midnight by the system's clock; absent where the day is given, so that what is made can be made again. */
  readonly now?: number;
  readonly json: boolean;
}

/** Understands a command line. Throws WorkbookError `usage` naming what is wrong. */
export function parseCommand(argv: readonly string[]): Command {
  const language = systemLanguage(argv);
  const { values, positionals } = parse(argv, language);
  const [word = "help", book = "", ...rest] = positionals;
  if (values.help === true || word === "help") return { ...empty, name: "help", language };
  const name = commandNames.find((known) => known === word);
  if (name === undefined) throw unusable(language, "unknown", word);
  if (name !== "template" && book === "") throw unusable(language, "book", name);
  const extra = name === "template" ? [book, ...rest].filter((word) => word !== "") : rest;
  if (extra.length > 0) throw unusable(language, "extra", extra.join(" "));
  if (name !== "check" && values.out === undefined) throw unusable(language, "out", name);
  if (values.lang !== undefined && values.lang !== "zh-CN" && values.lang !== "en") {
    throw unusable(language, "lang", values.lang);
  }
  for (const option of ["ics", "area", "category"] as const) {
    if (values[option] !== undefined && !onlyFor[option].includes(name)) throw unusable(language, "only", option);
  }
  const period = values.period === undefined ? null : periodOf(values.period);
  if (period === null && values.period !== undefined) throw unusable(language, "period", values.period);
  const seed = values.seed === undefined ? null : Number(values.seed);
  if (seed !== null && !(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)) {
    throw unusable(language, "seed", values.seed ?? "");
  }
  const year = values.year === undefined ? null : Number(values.year);
  if (period !== null && year !== null && year !== period.year) throw unusable(language, "period", values.period ?? "");
  if (year !== null && !(Number.isInteger(year) && year >= 1950 && year <= 2100)) {
    throw unusable(language, "year", values.year ?? "");
  }
  const today = values.today === undefined ? systemDay() : dayOfIso(values.today);
  if (today === null) throw unusable(language, "today", values.today ?? "");
  const { out = "", previous: previousBook = "", ics = "" } = values;
  const asked = {
    period: period === null ? null : { first: period.first, last: period.last },
    seed,
    area: wordOf(values.area),
    category: wordOf(values.category),
  };
  const periodYear = period?.year ?? null;
  const command = { name, book, out, previousBook, ics, asked, year, periodYear, language, today };
  return { ...command, ...(values.today === undefined ? { now: systemMinute() } : {}), json: values.json === true };
}

/** The language asked for, else the system's: zh-CN for any Chinese locale, English for any other. */
export function systemLanguage(argv: readonly string[]): Language {
  const asked = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const given = asked < 0 ? undefined : (argv[asked]?.split("=")[1] ?? argv[asked + 1]);
  if (given === "zh-CN" || given === "en") return given;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "");
  return (locale ?? Intl.DateTimeFormat().resolvedOptions().locale).toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

const empty = {
  book: "",
  out: "",
  previousBook: "",
  ics: "",
  asked: nothingAsked,
  year: null,
  periodYear: null,
  today: 0,
  json: false,
} as const;

/** A word asked for; nothing but blanks is none. */
function wordOf(text: string | undefined): string | null {
  const word = text?.trim() ?? "";
  return word === "" ? null : word;
}

/** A month (2026-03) or a quarter (2026-Q1) of a year. */
function periodOf(text: string): { readonly year: number; readonly first: number; readonly last: number } | null {
  const match = /^(\d{4})-(?:(0[1-9]|1[0-2])|[Qq]([1-4]))$/.exec(text);
  if (match === null) return null;
  const [, year, month, quarter] = match;
  const last = quarter === undefined ? Number(month) : Number(quarter) * 3;
  return { year: Number(year), first: quarter === undefined ? last : last - 2, last };
}

function parse(argv: readonly string[], language: Language) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        previous: { type: "string" },
        ics: { type: "string" },
        area: { type: "string" },
        category: { type: "string" },
        period: { type: "string" },
        seed: { type: "string" },
        year: { type: "string" },
        lang: { type: "string" },
        today: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw unusable(language, "option", "", error);
  }
}

function systemDay(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

function systemMinute(): number {
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes();
}
