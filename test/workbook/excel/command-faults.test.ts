import assert from "node:assert/strict";
import { sayError } from "../../../src/core/locale/say-error.js";
import { openExcel } from "../../../src/workbook/excel/open-excel.js";
import { WorkbookError } from "../../../src/workbook/errors.js";
import type { Workbook, WorkbookChange } from "../../../src/workbook/port.js";
import type { Book } from "../../../src/workbench/host/book/book.js";
import type { BookSheet } from "../../../src/workbench/host/book/sheet.js";
import { bookState, cloneBook } from "./book-state.js";
import { commands, type Command } from "./commands.js";
import { openInExcel } from "./shared-excel.js";

describe("every command when Excel fails it", function () {
  this.timeout(300_000);
  let tried = 0;

  after(() => {
    console.log(`      fault points tried: ${tried}`);
  });

  for (const command of commands) {
    describe(command.name, () => {
      let plain: Plain;

      before(async () => {
        plain = await runPlainly(command);
      });

      it("changes all or nothing at whichever action Excel refuses, and says what to do", async () => {
        for (const k of points(plain)) {
          const { book, error } = await attempt(plain, k, "fail");
          const isShown = k <= plain.written && plain.command.name !== "showing a finding's cell";
          if (error !== null) assert.equal(error.code, isShown ? "excel-failed" : "not-shown", `action ${k}`);
          if (error === null || !isShown) same(stateAfter(plain, book), plain.after, `action ${k}`);
          else same(stateBefore(plain, book), plain.before, `action ${k}`);
          tried += 1;
        }
      });

      it("is put right by the next read wherever the connection broke, and done by the next run", async () => {
        for (const k of points(plain)) {
          const { book, error, excel } = await attempt(plain, k, "drop");
          excel.reconnect();
          await openExcel().read();
          const isOld = stateBefore(plain, book) === plain.before;
          if (!isOld) same(stateAfter(plain, book), plain.after, `action ${k}`);
          if (isOld && plain.before !== plain.after) assert.notEqual(error, null, `action ${k}`);
          tried += 1;
          if (k % 40 !== 1) continue;
          await command.run(openExcel());
          same(stateAfter(plain, book), plain.after, `run again after action ${k}`);
        }
      });
    });
  }
});

/** What a command does when nothing goes wrong. */
interface Plain {
  readonly command: Command;
  readonly book: Book;
  readonly actions: number;
  /** Actions before the change is written, and up to when it is; Infinity when nothing is. */
  readonly read: number;
  readonly written: number;
  readonly change: WorkbookChange | null;
  readonly before: string;
  readonly after: string;
}

async function runPlainly(command: Command): Promise<Plain> {
  const book = await command.book();
  const excel = await openInExcel(cloneBook(book));
  const start = excel.counters.actions;
  const made = { read: 0, written: Infinity, change: null as WorkbookChange | null };
  const real = openExcel();
  const watched: Workbook = {
    ...real,
    write: async (change) => {
      assert.equal(made.change, null, "a command writes once");
      made.change = change;
      made.read = excel.counters.actions - start;
      const written = await real.write(change);
      made.written = excel.counters.actions - start;
      return written;
    },
  };
  await command.run(watched);
  const actions = excel.counters.actions - start;
  const after = stateAfter({ book }, excel.book);
  await openInExcel(cloneBook(book));
  return { command, book, actions, ...made, before: stateBefore({ book }, excel.book), after };
}

/** A command made to fail at its k-th action; what is read is the same up to the write, so from there on only the write is done again. */
async function attempt(plain: Plain, k: number, kind: "fail" | "drop") {
  const excel = await openInExcel(cloneBook(plain.book));
  const { change, read, written, command } = plain;
  const onlyWrite = change !== null && k > read && k <= written;
  excel.play({ kind, at: onlyWrite ? k - read : k });
  try {
    await (onlyWrite ? openExcel().write(change) : command.run(openExcel()));
    return { excel, book: excel.book, error: null };
  } catch (error) {
    assert.ok(error instanceof WorkbookError, `action ${k}: ${String(error)}`);
    for (const language of ["zh-CN", "en"] as const) {
      const sentence = sayError(error.code, error.args, language);
      assert.notEqual(sentence, sayError("unexpected", {}, language));
    }
    return { excel, book: excel.book, error };
  }
}

/**
 * All of them with FAULTS=all, or where they are few. Else those about the beginning and the end of the write and a sample of what lies
 * between, where neighbours do the same to one cell after another: closer for the fund report, which is the shortest of the sheets.
 */
function points({ actions, read, written, command }: Plain): number[] {
  const all = Array.from({ length: actions }, (_, index) => index + 1);
  if (process.env.FAULTS === "all" || actions < 100) return all;
  const step = command.name === "Fund report" ? 7 : 37;
  const isNear = (k: number, edge: number) => Math.abs(k - edge) <= 7;
  return all.filter((k) => k % step === 1 || k === actions || isNear(k, read) || isNear(k, written));
}

/** The workbook but for what a sheet that was poured over and taken back may keep: sizes of rows, panes, grid lines and the tab's colour. */
function stateBefore(plain: Pick<Plain, "book">, book: Book): string {
  return stateWithout(plain, book, ["page", "rowHeights", "freeze", "tabColor", "showGridlines"]);
}

/** The workbook but for the print settings of made sheets, which Excel may refuse without harm. */
function stateAfter(plain: Pick<Plain, "book">, book: Book): string {
  return stateWithout(plain, book, ["page"]);
}

/** As text, without some properties of sheets that the program makes, and the identity of those it has just made. */
function stateWithout({ book: given }: Pick<Plain, "book">, book: Book, left: readonly string[]): string {
  const state = bookState(book);
  const sheets = Object.entries(state.sheets).map(([name, sheet]) => {
    const was = given.findSheet(name);
    const out = was === null ? ["id", ...left] : isMade(was) ? left : [];
    return [name, Object.fromEntries(Object.entries(sheet).filter(([key]) => !out.includes(key)))];
  });
  // Marks of a later run have a later number.
  return JSON.stringify({ ...state, sheets }, null, 1).replace(/(UnionBooks:[a-z]+\\"<>\\")\d*/g, "$1n");
}

function isMade(sheet: BookSheet): boolean {
  return sheet.names.some(({ name }) => name === "UnionBooks.Kind");
}

/** Compares long texts cheaply, and shows where they differ only when they do. */
function same(actual: string, expected: string, what: string): void {
  if (actual === expected) return;
  assert.deepEqual(JSON.parse(actual), JSON.parse(expected), what);
  assert.fail(what);
}
