import assert from "node:assert/strict";
import type { SheetsResult } from "../../src/app/make-sheets.js";
import type { Notice } from "../../src/commands/notice.js";
import { ribbon } from "../../src/commands/ribbon.js";
import { runCommand, type CommandHost } from "../../src/commands/run-command.js";
import { WorkbookError } from "../../src/workbook/errors.js";
import type { Workbook } from "../../src/workbook/port.js";

describe("ribbon command", () => {
  it("makes the sheet, shows it, and completes", async () => {
    const { events, host } = bench({ name: "活动日历", nameTaken: null });
    await runCommand(["activity-calendar"], host);
    assert.deepEqual(events, ["make activity-calendar 46000", "show 活动日历 0 0", "completed"]);
  });

  it("tells that the sheet bears another name", async () => {
    const { events, notices, host } = bench({ name: "经费收支决算表2026", nameTaken: "经费收支决算表" });
    await runCommand(["fund-report"], host);
    assert.deepEqual(notices, [
      { kind: "renamed", wanted: "经费收支决算表", name: "经费收支决算表2026", language: "zh-CN" },
    ]);
    assert.equal(events.at(-1), "completed");
  });

  it("makes the calendar with the sheets that go with it, shows the calendar, and tells of any that bears another name", async () => {
    const { events, notices, host } = bench({ name: "活动日历", nameTaken: null });
    const both = [
      { kind: "activity-calendar", name: "活动日历", replaced: true, nameTaken: null },
      { kind: "care-list", name: "会员关怀清单2026", replaced: false, nameTaken: "会员关怀清单" },
    ];
    const makeSheets = () => Promise.resolve({ made: both, notMade: [] } as unknown as SheetsResult);
    await runCommand(ribbon.makeActivityCalendar, { ...host, makeSheets });
    assert.deepEqual(events, ["show 活动日历 0 0", "completed"]);
    assert.deepEqual(notices, [
      { kind: "renamed", wanted: "会员关怀清单", name: "会员关怀清单2026", language: "zh-CN" },
    ]);
    assert.deepEqual(ribbon.makeActivityCalendar, ["activity-calendar", "activity-plan", "care-list", "participation"]);
  });

  it("tells why nothing was made, when the books give no ground for it", async () => {
    const { events, notices, host } = bench({ name: "", nameTaken: null });
    const notMade = [{ kind: "work-summary", why: "账本里没有可以汇总的记录。" }];
    const makeSheets = () => Promise.resolve({ made: [], notMade } as unknown as SheetsResult);
    await runCommand(ribbon.makeWorkSummary, { ...host, makeSheets });
    assert.deepEqual(notices, [
      { kind: "unmade", name: "工作总结数据", why: "账本里没有可以汇总的记录。", language: "zh-CN" },
    ]);
    assert.deepEqual(events, ["completed"]);
  });

  it("tells why it failed, and completes all the same", async () => {
    const { events, notices, host } = bench(new WorkbookError("protected", { sheet: "收入" }));
    await runCommand(["fund-report"], host);
    assert.deepEqual(notices, [{ kind: "failed", code: "protected", args: { sheet: "收入" }, language: "zh-CN" }]);
    assert.deepEqual(events.slice(1), ["completed"]);
  });

  it("tells that a sheet was made even when it cannot be shown", async () => {
    const { events, notices, host } = bench({ name: "活动日历", nameTaken: null });
    const workbook = host.openWorkbook();
    const show = () => Promise.reject(new WorkbookError("not-shown", { sheet: "活动日历" }));
    await runCommand(["activity-calendar"], { ...host, openWorkbook: () => ({ ...workbook, show }) });
    const why = { code: "not-shown", args: { sheet: "活动日历" } };
    assert.deepEqual(notices, [{ kind: "unshown", name: "活动日历", ...why, language: "zh-CN" }]);
    assert.equal(events.at(-1), "completed");
  });

  it("calls a fault of its own unexpected", async () => {
    const { notices, host } = bench(new TypeError("x is not a function"));
    await runCommand(["fund-report"], host);
    assert.deepEqual(notices, [{ kind: "failed", code: "unexpected", args: {}, language: "zh-CN" }]);
  });

  it("completes when the workbook does not open or the notice cannot be shown", async () => {
    const { events, host } = bench(new WorkbookError("busy"));
    const openWorkbook = () => {
      throw new WorkbookError("excel-too-old");
    };
    await runCommand(["fund-report"], { ...host, openWorkbook, notify: () => Promise.reject(new Error("blocked")) });
    assert.deepEqual(events, ["completed"]);
  });
});

/** A host whose use case gives one made sheet, or fails. */
function bench(made: { readonly name: string; readonly nameTaken: string | null } | Error) {
  const events: string[] = [];
  const notices: Notice[] = [];
  const unused = () => Promise.reject(new Error("not asked"));
  const workbook: Workbook = {
    read: unused,
    write: unused,
    watch: unused,
    readRows: unused,
    selected: unused,
    show: (sheet, row, column) => {
      events.push(`show ${sheet} ${row} ${column}`);
      return Promise.resolve();
    },
  };
  const host: CommandHost = {
    openWorkbook: () => workbook,
    language: "zh-CN",
    today: 46000,
    notify: (notice) => {
      notices.push(notice);
      return Promise.resolve();
    },
    completed: () => events.push("completed"),
    makeSheets: (_workbook, { kinds, today }) => {
      events.push(`make ${kinds?.join(" ") ?? ""} ${today}`);
      if (made instanceof Error) return Promise.reject(made);
      return Promise.resolve({
        made: [{ kind: kinds?.[0], replaced: false, ...made }],
        notMade: [],
      } as unknown as SheetsResult);
    },
  };
  return { events, notices, host };
}
