import assert from "node:assert/strict";
import { checked, clear, finding } from "./books.js";
import { usePane } from "./use-pane.js";

const twice = finding("warning", "支出", 2, 7, "经手人与审批人相同", { code: "signature-twice" });
const again = finding("warning", "支出", 3, 7, "经手人与证明人相同", { code: "signature-twice" });
const result = { ...checked, findings: [twice, again], counts: { error: 0, warning: 2, info: 0 } };
const accepted = finding("warning", "支出", 2, 7, "经手人与审批人相同", { code: "signature-twice", accepted: true });
const listed = {
  ...checked,
  findings: [again, accepted],
  counts: { error: 0, warning: 1, info: 0 },
  sheet: "校验结果",
  replaced: false,
  nameTaken: null,
  unmarked: [],
  lost: [],
};

function fix(row: number, before: string, after: string | number, kind = "text-date", code = "text-date") {
  return { code, at: { sheet: "支出", row, column: 0 }, kind, before, after, format: "yyyy-mm-dd" } as const;
}
const dated = [1, 2].map((row) =>
  finding("info", "支出", row, 0, `第 ${row} 行的日期是文本`, { code: "text-date", value: `2026.3.${row}` }),
);
const withDates = { ...checked, findings: dated, counts: { error: 0, warning: 0, info: 2 } };
const fixes = [fix(1, "2026.3.1", 46082), fix(2, "2026.3.2", 46083)] as never;

describe("what the pane does with findings", function () {
  this.timeout(180000);
  const pane = usePane();

  it("writes the list with marks and goes there, says which sheets could not be marked, and takes the marks off again", async () => {
    const { page, open, press, calls } = pane();
    const list = { ...listed, nameTaken: "校验结果", sheet: "校验结果 (2)", unmarked: ["会员", "会费"] };
    await open({ language: "zh-CN", task: "check", check: [{ result }], list: [{ result: list }] });
    await press("写入校验结果表");
    await page.getByText("以下工作表受保护，未能标出单元格：会员、会费。").waitFor();
    assert.equal(await page.getByText("您已有名为“校验结果”的工作表").isVisible(), true);
    await page.getByRole("switch", { name: "标出单元格" }).uncheck();
    await page.getByText("已去掉单元格上的标记").first().waitFor();
    await page.getByRole("switch", { name: "标出单元格" }).check();
    await page.getByText("已写入“校验结果 (2)”").first().waitFor();
    assert.deepEqual(await calls(), [
      ["check", null],
      ["list", true],
      ["show", "校验结果 (2)", 0, 0],
      ["clear-marks"],
      ["list", true],
      ["show", "校验结果 (2)", 0, 0],
    ]);
  });

  it("accepts one with a reason and a name, remembers the name, and shows it apart", async () => {
    const { page, open, press, calls } = pane();
    await open({ language: "zh-CN", task: "check", check: [{ result }], list: [{ result: listed }] });
    await page.getByRole("button", { name: /H3/ }).click();
    await press("接受…");
    await press("接受");
    assert.deepEqual(await page.getByRole("alert").filter({ hasText: "请写明" }).allInnerTexts(), [
      "请写明理由。",
      "请写明接受人的姓名。",
    ]);
    await page.getByLabel("接受理由").fill("小单位，主席会议同意");
    await page.getByLabel("接受人", { exact: true }).fill(" 李 ");
    await press("接受");
    await page.getByText("已接受 1 条，记在校验结果表中。").first().waitFor();
    assert.deepEqual((await calls()).at(-1), [
      "list",
      true,
      ["经手人与审批人相同", { reason: "小单位，主席会议同意", by: "李" }],
    ]);
    assert.deepEqual(await page.locator("h3").allInnerTexts(), ["警告\n1"], "accepted ones are not counted");
    await page.getByLabel("显示已接受的 1 条").check();
    await page.getByRole("button", { name: "kind signature-twice 1" }).last().click();
    assert.equal(await page.getByText("agreed（Li）").isVisible(), true, "what was opened stays open");
    await press("撤回接受");
    await page.getByText("已撤回 1 条的接受。").first().waitFor();
    assert.deepEqual((await calls()).at(-1), ["list", true, ["经手人与审批人相同", null]]);
    await page.locator("section.warning").getByRole("button", { name: "详情" }).click();
    await page.locator("section.warning").getByRole("button", { name: "接受…" }).click();
    assert.equal(await page.getByLabel("接受人", { exact: true }).inputValue(), "李");
  });

  it("accepts a whole kind only after asking once more", async () => {
    const { page, open, press, calls } = pane();
    await open({ language: "en", task: "check", check: [{ result }], list: [{ result: { ...listed, findings: [] } }] });
    await press("Accept all 2…");
    await page.getByLabel("Reason").fill("agreed by the committee");
    await page.getByLabel("Accepted by").fill("Li");
    await press("Accept");
    await page.getByRole("alert").getByText("Accept all 2?").waitFor();
    assert.equal((await calls()).length, 1);
    await press("Yes, accept");
    await page.getByText("2 findings accepted").first().waitFor();
    assert.equal((await calls()).at(-1)?.length, 4);
  });

  it("keeps the findings and says why when the list cannot be written", async () => {
    const { page, open, press } = pane();
    await open({ language: "zh-CN", task: "check", check: [{ result }], list: [{ error: "read-only" }] });
    await press("写入校验结果表");
    await page.getByRole("alert").getByText("工作簿是只读的").waitFor();
    assert.equal(await page.getByRole("button", { name: /H3/ }).isVisible(), true);
  });

  it("shows before and after, corrects one or all of a kind, checks again, and undoes the last batch", async () => {
    const { page, open, press, calls } = pane();
    await open({ language: "zh-CN", task: "check", check: [{ result: withDates }], fixes });
    await press("可直接改正（2）…");
    assert.deepEqual(await page.locator(".fixes .change").allInnerTexts(), [
      "2026.3.1 → 2026-03-01",
      "2026.3.2 → 2026-03-02",
    ]);
    await press("改正这 2 处");
    await page.getByText("已改正 2 处，并重新校验。").first().waitFor();
    await press("撤销改正");
    await page.getByText("已撤销，2 处恢复原样。").first().waitFor();
    assert.equal(await page.getByRole("button", { name: "撤销改正" }).count(), 0);
    await page.getByRole("button", { name: /A2/ }).click();
    await press("改正");
    await page.getByText("已改正 1 处，并重新校验。").first().waitFor();
    assert.deepEqual(
      (await calls()).filter(([name]) => name !== "show"),
      [
        ["check", null],
        ["fix", 46082, 46083],
        ["check", null],
        ["undo", "2026.3.1", "2026.3.2"],
        ["check", null],
        ["fix", 46082],
        ["check", null],
      ],
    );
  });

  it("says which cell was edited since, and then corrects nothing", async () => {
    const { page, open, press } = pane();
    const failing = { error: "changed-meanwhile", args: { sheet: "支出", cell: "A2" } } as const;
    await open({ language: "zh-CN", task: "check", check: [{ result: withDates }], fixes, fix: failing });
    await press("可直接改正（2）…");
    await press("改正这 2 处");
    await page.getByRole("alert").getByText("工作表“支出”的 A2 在校验之后已经改过，这次一处也没有写入。").waitFor();
    assert.equal(await page.getByRole("button", { name: "撤销改正" }).count(), 0);
  });

  it("masks ID numbers and keeps other personal data out of the preview", async () => {
    const { page, open } = pane();
    const id = finding("info", "会员", 1, 0, "有全角字符", { code: "full-width", value: "110105…002X" });
    const phone = finding("info", "会员", 2, 0, "有全角字符 ", { code: "full-width", value: "***" });
    const all = [
      {
        ...fix(1, "１1010519491231002x", "11010519491231002X", "full-width", "full-width"),
        at: { sheet: "会员", row: 1, column: 0 },
      },
      {
        ...fix(2, "１3800001111", "13800001111", "full-width", "full-width"),
        at: { sheet: "会员", row: 2, column: 0 },
      },
    ];
    const found = { ...checked, findings: [id, phone], counts: { error: 0, warning: 0, info: 2 } };
    await open({ language: "en", task: "check", check: [{ result: found }], fixes: all as never });
    await page.getByRole("button", { name: "Correct 2…" }).click();
    assert.deepEqual(await page.locator(".fixes li").allInnerTexts(), [
      "A2\nfull width to half\n110105…002X → 110105…002X",
      "A3\nfull width to half",
    ]);
    assert.doesNotMatch(await page.locator("#pane").innerText(), /19491231|3800001111/);
  });
});

describe("checking while typing, in the pane", function () {
  this.timeout(180000);
  const pane = usePane();
  const edit = (firstRow: number, lastRow = firstRow) =>
    pane().page.evaluate(
      ([first, last]) => {
        window.edit({ sheet: "支出", firstRow: first ?? 0, lastRow: last ?? 0 });
      },
      [firstRow, lastRow],
    );
  const now = {
    kind: "rows",
    result: { ...clear, findings: [again], counts: { error: 0, warning: 1, info: 0 } },
    rows: 2,
    found: 1,
    again: [],
  };

  it("is off at first; switched on it checks edited rows together after a pause, and off it listens no more", async () => {
    const { page, open, calls } = pane();
    await page.clock.install({ time: "2026-11-21T10:00:00" });
    // From here on only the test moves the clock, however slow the machine is.
    await page.clock.pauseAt("2026-11-21T10:00:01");
    await open({ language: "zh-CN", task: "check", check: [{ result: clear }], recheck: [{ result: now }] });
    await page.clock.runFor(100);
    await page.getByRole("heading", { name: "未发现问题" }).waitFor();
    const typing = page.getByRole("switch", { name: "边录入边校验" });
    assert.equal(await typing.isChecked(), false);
    await edit(3);
    await typing.check();
    await edit(3);
    await page.clock.runFor(300);
    await edit(4);
    await page.clock.runFor(300);
    assert.equal((await calls()).length, 2, "not before the pause");
    await page.clock.runFor(200);
    await page.getByRole("button", { name: /H4/ }).waitFor();
    assert.equal(await page.getByText("已核对刚改的 2 行：1 个问题。").first().isVisible(), true);
    await typing.uncheck();
    await edit(5);
    await page.clock.runFor(1000);
    assert.deepEqual(await calls(), [["check", null], ["watch"], ["recheck", "3-3", "4-4"], ["unwatch"]]);
  });

  it("waits while a command is under way", async () => {
    const { page, open, press, calls } = pane();
    await page.clock.install({ time: "2026-11-21T10:00:00" });
    // From here on only the test moves the clock, however slow the machine is.
    await page.clock.pauseAt("2026-11-21T10:00:01");
    await open({
      language: "zh-CN",
      task: "check",
      check: [{ result: clear }],
      make: { stuckIn: "write" },
      recheck: [{ result: now }],
    });
    await page.clock.runFor(100);
    await page.getByRole("heading", { name: "未发现问题" }).waitFor();
    await page.getByRole("switch", { name: "边录入边校验" }).check();
    await press("生成决算表");
    await page.clock.runFor(100);
    await edit(3);
    await page.clock.runFor(3000);
    assert.deepEqual((await calls()).at(-1), ["make", null, "fund-report"]);
  });

  it("says that rows have moved and asks for a check, which then ends it", async () => {
    const { page, open, calls } = pane();
    await open({
      language: "en",
      task: "check",
      check: [{ result }, { result: clear }],
      recheck: [{ result: { kind: "full" } }],
    });
    await page.getByRole("button", { name: /H3/ }).waitFor();
    await page.getByRole("switch", { name: "Check while typing" }).check();
    await edit(0, 40);
    const notice = page.locator(".notice").filter({ hasText: "Rows were inserted or deleted" });
    await notice.waitFor();
    await notice.getByRole("button", { name: "Check" }).click();
    await page.getByRole("heading", { name: "Nothing to correct" }).waitFor();
    assert.equal(await notice.count(), 0);
    assert.deepEqual(await calls(), [["check", null], ["watch"], ["recheck", "0-40"], ["check", null]]);
  });

  it("marks findings that only a check of the whole workbook can judge", async () => {
    const { page, open } = pane();
    const [first] = result.findings;
    await open({ language: "en", task: "check", check: [{ result }], recheck: [] });
    await page.getByRole("button", { name: /H3/ }).waitFor();
    await page.getByRole("switch", { name: "Check while typing" }).check();
    await page.evaluate((stale) => {
      window.recheckWith(stale);
    }, first?.message ?? "");
    await edit(2);
    await page.getByText("Row edited; to be checked again").waitFor();
    assert.equal(await page.getByText("Row edited; to be checked again").count(), 1);
  });
});
