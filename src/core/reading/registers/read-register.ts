import type { Column } from "../../tabs/column.js";
import { registers } from "../../tabs/registers/index.js";
import type { Register, RegisterKey } from "../../tabs/registers/register.js";
import { cleanText } from "../../values/text.js";
import { yearOf } from "../evidence.js";
import type { Notes } from "../notes.js";
import { readBlock, type RawRow } from "../raw-rows.js";
import type { Block, Slot } from "../slots.js";
import type { Surroundings } from "../surroundings.js";
import { activityInTitle } from "./activity-title.js";
import { choiceSaid } from "./choice-said.js";
import { readMark } from "./mark-columns.js";
import type { RegisterTable } from "./register-tables.js";
import type { RegisterRow } from "./registers.js";

/** A row of any register, before its kind is known to the compiler. */
export type AnyRow = Omit<RegisterRow, "values"> & { readonly values: Readonly<Record<string, unknown>> };

/** The records of a register's table, in order; cells that cannot be read are findings at their places. */
export function readRegister(table: RegisterTable, year: number, notes: Notes): AnyRow[] {
  const { region, fit } = table;
  const stated = yearOf(region);
  const form: Register = registers[fit.register];
  const slots = slotsOf(table, form);
  const around: Surroundings = { tab: "members", sheet: region.sheet.name, year: stated ?? year, notes };
  const block: Block = {
    slots,
    monthSlots: [],
    fit: { tab: "members", columns: new Map(), months: [], duplicates: [], score: fit.score },
    left: region.left,
    right: region.right,
  };
  const name = fit.columns.get("name")?.column ?? 0;
  const kept = Object.keys(form.columns);
  const records = readBlock(region, block, around).records.filter(({ values }) => isName(values.name));
  const place = { sheet: region.sheet.name, column: name, year: stated };
  const called = fit.register === "participation" ? activityInTitle([region.sheet.name, ...region.titles]) : null;
  return records.flatMap((raw): AnyRow[] => {
    const values = Object.fromEntries(kept.map((key) => [key, raw.values[key] ?? null]));
    const row = { ...place, row: raw.row, values, unread: raw.unread };
    if (fit.register !== "participation") return [{ ...row, values: withChoices(values, form, fit.columns) }];
    return table.marks.length > 0 ? markedRows(table, raw, row) : [longRow(row, called)];
  });
}

/** A name has a letter; numbers and signs in its column are none. */
function isName(value: unknown): boolean {
  return typeof value === "string" && /[\p{L}]/u.test(value);
}

function withChoices(
  values: Readonly<Record<string, unknown>>,
  { columns }: Register,
  found: RegisterTable["fit"]["columns"],
): Record<string, unknown> {
  const read = Object.entries(columns).flatMap(([key, column]) => {
    const text = values[key];
    if (column.choices === undefined || typeof text !== "string") return [];
    return [[key, choiceSaid(column.choices, text, String(found.get(key)?.own ?? ""))] as const];
  });
  return { ...values, ...Object.fromEntries(read) };
}

function longRow(row: AnyRow, called: string | null): AnyRow {
  const { activity, award, attended, ...others } = row.values;
  const said = typeof attended === "string" ? choiceSaid(attendedChoices, attended, "") : null;
  const prize = typeof award === "string" && !noPrize.test(award) ? award : null;
  return { ...row, values: { ...others, activity: activity ?? called, award: prize, attended: said !== "否" } };
}

/** One row for each mark of a member's row. */
function markedRows({ region, marks }: RegisterTable, raw: RawRow, row: AnyRow): AnyRow[] {
  return marks.flatMap(({ column, activity, year }): AnyRow[] => {
    const mark = readMark(region.sheet.values[raw.row]?.[column]);
    return mark === null
      ? []
      : [{ ...row, column, year: year ?? row.year, values: { ...row.values, date: null, activity, ...mark } }];
  });
}

const noPrize = /^(?:无|未获奖|没有|参与|参加|[—–/-]|0)$/;
const attendedChoices = registers.participation.columns.attended.choices ?? [];

/** Texts with fixed values are read as texts: a word that is none of them is no mistake in a list that enters no figure. */
function slotsOf({ fit, marks, region }: RegisterTable, { columns, others }: Register): Slot[] {
  const defined: Readonly<Record<string, Column>> = { ...columns, ...others };
  return [...fit.columns]
    .flatMap(([key, cell]): Slot[] => {
      const column = defined[key];
      if (column === undefined || (marks.length > 0 && (key === "attended" || key === "award"))) return [];
      return [
        {
          key,
          column: cell.column,
          kind: column.kind === "choice" ? "text" : column.kind,
          label: cleanText(String(cell.own)),
          own: cell.own,
          unit: cell.unit ?? region.unit ?? 1,
          vital: false,
          isName: key === "name" || key === "department",
          choices: null,
          texts: new Map(),
          months: new Map(),
        },
      ];
    })
    .sort((one, other) => one.column - other.column);
}

/** The columns of a table as a reading lists them: those whose values are kept. */
export function columnsOf({ fit }: RegisterTable): Readonly<Record<string, number>> {
  const kept: Readonly<Record<string, Column>> = registers[fit.register satisfies RegisterKey].columns;
  return Object.fromEntries([...fit.columns].flatMap(([key, { column }]) => (key in kept ? [[key, column]] : [])));
}
