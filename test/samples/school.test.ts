import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { damagedBook, type PlantedDefect } from "../../assets/samples/school/damage.js";
import { explain, explained } from "../../src/core/rules/explained-codes.js";
import type { Snapshot } from "../../src/core/reading/snapshot.js";
import { openXlsx } from "../../src/workbook/xlsx/index.js";
import { shell } from "../cli/shell.js";

const sample = (name: string): Uint8Array => readFileSync(new URL(`../../assets/samples/${name}`, import.meta.url));

/** Codes that one wide-register, one-journal book of a closed year cannot bear beside the others, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  "month-unreadable": "the register has a column a month: no cell names one",
  "both-legs": "the journal has 收入 and 支出, not 借方 and 贷方",
  "balance-legs": "as both-legs",
  "closing-entries": "as both-legs",
  "side-unknown": "the journal has a column for each side",
  "transfer-across-funds": "takes the fund's donation out of the journal, on whose sums other findings rest",
  "rows-above-header": "the sheets have Excel tables, which hold their header in place",
  "bank-sides-turned": "the statement has its sides as banks have them",
  "bank-nothing-matches": "only where not one line of the statement is in the books",
  "bank-opening-differs": "a fund's opening is missing, so that there is no balance to compare with",
  "side-elsewhere": "income and spending are in one sheet",
  "carried-down": "the plan has dates, no column of months whose blanks mean the one above",
  "unit-converted": "a sheet in 万元 beside one in yuan would change every sum",
  "tab-tie": "the tab is then not read, and everything planted in it is not found",
  "tab-in-parts": "as tab-tie",
  "tab-unlikely": "only where no better sheet is there",
  "tab-missing": "all seven tabs are there",
  "tab-empty": "as tab-missing",
  "final-account-not-budget": "only where there is no budget of the year",
  "year-assumed": "the settings state the year",
  "dates-absent": "the journal has dates",
  "opening-of-other-year": "the settings' year is that of the books",
  "opening-missing": "the opening stands in the settings",
  "dues-from-register": "dues are booked in the journal",
  "dues-register-missing": "the register is there",
  "dues-base-missing": "the wages are there",
  "dues-fixed-missing": "dues are a share of the wage",
  "dues-other-year": "the register's columns name no year",
  "dues-payer-missing": "in a register with names, value-missing says it",
  "dues-payment-twice": "needs a row a payment",
  "dues-in-advance": "the year is over: nothing lies ahead",
  "holiday-notice-unknown": "2025 is known",
  "calendar-day-unclear": "the settings neither add days nor leave any out",
  "activities-same-people": "the plan does not say for whom its activities are, and there is no list of who took part",
  "register-name-unknown": "the book keeps no registers beside its tabs",
  "register-activity-unknown": "as register-name-unknown",
  "member-row-twice": "with a dues register member-repeated says it",
  "credit-code-not-union": "there is one credit code, and credit-code is planted in it",
  "province-without-limits": "there is one province, and province-unknown is planted in it",
  "round-amounts": "would need three of four payments changed",
  "year-end-spending": "would need a third of the year's spending moved",
};

interface Checked {
  readonly findings: readonly { code: string; severity: string; sheet: string | null; cell: string | null }[];
  readonly counts: Readonly<Record<"error" | "warning" | "info", number>>;
}

describe("the sample of a school's union", () => {
  it("is sound: the check finds nothing", async () => {
    await shell({ "school.xlsx": sample("school.xlsx") }, async (books) => {
      const { code, stdout } = await books("check {school.xlsx} --today 2026-01-15 --json");
      const { findings, counts } = JSON.parse(stdout) as Checked;
      assert.deepEqual([findings, counts, code], [[], { error: 0, warning: 0, info: 0 }, 0]);
    });
  });
});

describe("the damaged sample", () => {
  const { planted } = damagedBook();

  it("is found to be wrong just where something was planted, and lists it in the workbook", async () => {
    await shell({ "damaged.xlsx": sample("damaged.xlsx") }, async (books, path) => {
      const line = "check {damaged.xlsx} --out {checked.xlsx} --today 2026-01-15 --lang zh-CN --json";
      const { code, stdout } = await books(line);
      const { findings } = JSON.parse(stdout) as Checked;
      const found = findings.map((one) => `${one.sheet ?? ""}!${one.cell ?? ""} ${one.code}`);
      assert.deepEqual(differences(planted.map(placeOf), found), { missed: [], besides: [] });
      assert.equal(code, 1);

      const listed = linesIn(await openXlsx(readFileSync(path("checked.xlsx"))).read());
      const expected = planted.map((one) => `${one.sheet}!${one.cell} ${explain(one.code).title["zh-CN"]}`);
      assert.deepEqual(differences(expected, listed), { missed: [], besides: [] });
    });
  });

  it("has something planted for every code that fits into one book", () => {
    const shown = new Set(planted.map(({ code }) => code));
    const codes = explained.map(({ code }) => code);
    assert.deepEqual(
      codes.filter((code) => !shown.has(code) && !(code in elsewhere)),
      [],
      "neither planted nor listed in `elsewhere`",
    );
    assert.deepEqual(
      Object.keys(elsewhere).filter((code) => shown.has(code) || !codes.includes(code)),
      [],
      "listed in `elsewhere` for no reason",
    );
  });
});

function placeOf({ sheet, cell, code }: PlantedDefect): string {
  return `${sheet}!${cell} ${code}`;
}

/** What of the one list is not in the other, each as often as it stands there. */
function differences(expected: readonly string[], found: readonly string[]): { missed: string[]; besides: string[] } {
  const left = [...found].sort();
  const missed = [...expected].sort().filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { missed, besides: left };
}

/** The lines of the 校验结果 sheet as place and kind of finding, down to its first blank row. */
function linesIn({ sheets }: Snapshot): string[] {
  const values = sheets.find(({ name }) => name === "校验结果")?.values ?? [];
  const head = values.findIndex((row) => row?.includes("问题") === true);
  const column = (title: string): number => values[head]?.indexOf(title) ?? -1;
  const [kind, sheet, cell] = [column("问题"), column("工作表"), column("单元格")];
  const body = values.slice(head + 1);
  const end = body.findIndex((row) => typeof row?.[kind] !== "string");
  /** What is said of a whole sheet has an arrow for a link. */
  const text = (value: unknown): string => (typeof value === "string" && value !== "→" ? value : "");
  return body.slice(0, end < 0 ? undefined : end).map((row) => {
    const place = text(row?.[sheet]);
    return `${place === "整个工作簿" ? "" : place}!${text(row?.[cell])} ${text(row?.[kind])}`;
  });
}
