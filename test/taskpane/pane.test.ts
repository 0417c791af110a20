import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { auditPapers, checked, checkedInEnglish, clear, finding, report, unsure } from "./books.js";
import type { Plan } from "./page.js";
import { usePane } from "./use-pane.js";

describe("task pane", function () {
  this.timeout(180000);
  const pane = usePane();
  let page: Page;
  beforeEach(() => {
    ({ page } = pane());
  });
  const open = (plan: Plan): Promise<void> => pane().open(plan);
  const calls = (): Promise<unknown[][]> => pane().calls();
  const press = (name: string): Promise<void> => pane().press(name);

  it("says in both languages that office.js did not load, and asks no other host for anything", async () => {
    await page.getByRole("heading", { name: "未能连接 Excel" }).waitFor();
    assert.equal(await page.getByRole("heading", { name: "Excel could not be reached" }).isVisible(), true);
    assert.deepEqual(pane().strangers, ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  });

  it("speaks the language it is given", async () => {
    await open({ language: "en" });
    assert.equal(await page.getAttribute("html", "lang"), "en");
    const names = await page.getByRole("group", { name: "Commands" }).getByRole("button").allTextContents();
    assert.deepEqual(names, ["Check", "Fund report", "Calendar", "Audit papers", "Work summary", "Create tabs"]);
    assert.doesNotMatch(await page.locator("#pane").innerText(), /[\u4e00-\u9fff]/);
  });

  it("lists findings by severity with counts, and goes to the cell of the one that is pressed", async () => {
    await open({ language: "zh-CN", check: [{ result: checked }] });
    await press("校验");
    await page.getByRole("heading", { name: "校验结果" }).waitFor();
    assert.deepEqual(await page.locator("h3").allInnerTexts(), ["错误\n2", "警告\n2", "提示\n1"]);
    await page.getByRole("button", { name: /D46/ }).click();
    await page.getByRole("button", { name: /本表有 3 列/ }).click();
    assert.deepEqual(await calls(), [
      ["check", null],
      ["show", "2026年收支明细", 45, 3],
      ["show", "会费台账", 0, 0],
    ]);
    await page.getByRole("button", { name: /没有找到预算表/ }).click();
    assert.equal((await calls()).length, 3, "what is said of the whole workbook has no cell to go to");
  });

  it("shows markup in a name as text", async () => {
    await open({ language: "zh-CN", task: "check", check: [{ result: checked }] });
    await page.getByText("王<img src=x onerror=alert(1)>小明").waitFor();
    assert.equal(await page.locator("#pane img").count(), 0);
  });

  it("filters by severity, by keyboard, without losing the focus", async () => {
    await open({ language: "en", task: "check", check: [{ result: checkedInEnglish }] });
    const warnings = page.getByRole("button", { name: "Warnings 1" });
    await warnings.focus();
    await page.keyboard.press("Enter");
    assert.deepEqual(await page.locator("h3:visible").allInnerTexts(), ["Warnings\n1"]);
    assert.equal(await warnings.getAttribute("aria-pressed"), "true");
    assert.equal(await warnings.evaluate((button) => button === document.activeElement), true);
    await press("All 4");
    assert.equal(await page.locator("h3:visible").count(), 3);
  });

  it("shows a hundred findings of a severity at first and further ones on demand", async () => {
    const many = Array.from({ length: 250 }, (_, row) => finding("warning", "会费", row, 2, `第 ${row + 1} 行`));
    const result = { ...checked, findings: many, counts: { error: 0, warning: 250, info: 0 } };
    await open({ language: "zh-CN", task: "check", check: [{ result }] });
    await press("再显示 100 条");
    assert.equal(await page.locator("li").count(), 200);
    assert.match((await page.evaluate(() => document.activeElement?.textContent)) ?? "", /第 101 行/);
    await press("再显示 50 条");
    assert.equal(await page.locator("li").count(), 250);
  });

  it("says what an all-clear rests on", async () => {
    const notRun = [
      { title: "生日慰问超标", reason: "没有限额" },
      { title: "结婚慰问超标", reason: "没有限额" },
    ];
    const result = { ...clear, coverage: { ...clear.coverage, notRun } };
    await open({ language: "zh-CN", task: "check", check: [{ result }] });
    await page.getByText("已核对 3 张表、1048 行记录。").waitFor();
    assert.equal(await page.getByText("运行规则 120 条。").isVisible(), true);
    await page.getByText("未运行的规则 2 条").click();
    assert.deepEqual(await page.locator(".reasons li").allInnerTexts(), ["没有限额\n\n生日慰问超标、结婚慰问超标"]);
    assert.equal(await page.getByRole("row", { name: "会员 会员名册 398 行" }).isVisible(), true);
    assert.equal(await page.getByText("未找到：预算、活动、设置").isVisible(), true);
  });

  it("shows the totals of a report, its tie-out, what was left out, and opens the sheet", async () => {
    await open({ language: "zh-CN", make: { result: report } });
    await page.getByLabel("报告年度").selectOption("2026");
    await press("生成决算表");
    await page.getByText("核对：48/48 个数相符").waitFor();
    const totals = await page.locator("dl").innerText();
    assert.match(totals, /本年收入合计\s+252,069\.80\s+本年支出合计\s+198,550\.05\s+本年结余\s+53,519\.75/);
    assert.match(totals, /上年结余\s+118,302\.10\s+期末滚存结余\s+171,821\.85/);
    assert.equal(await page.getByText(/为不改动它，新表取名“经费收支决算表2026”/).isVisible(), true);
    await page.getByText("有 1 行未能计入").click();
    await page.locator("details").getByRole("button", { name: /D46/ }).click();
    assert.deepEqual(await calls(), [
      ["make", 2026, "fund-report"],
      ["show", "经费收支决算表2026", 0, 0],
      ["show", "2026年收支明细", 45, 3],
    ]);
  });

  it("names the figures that do not tie out", async () => {
    const tieOut = {
      figures: 48,
      mismatches: [
        { sheet: "经费收支决算表2026", row: 11, column: 3, label: "会费收入 决算数", expected: 120000, found: 110000 },
      ],
    };
    await open({ language: "zh-CN", task: "fund-report", make: { result: { ...report, tieOut } } });
    await page.getByText("核对：47/48 个数相符").waitFor();
    await page.getByRole("button", { name: "D12 会费收入 决算数：账本为 1,200.00，表中为 1,100.00" }).click();
    assert.deepEqual((await calls()).at(-1), ["show", "经费收支决算表2026", 11, 3]);
  });

  it("makes the audit papers, opens the programme, leads to each sheet and says what was not made", async () => {
    await open({ language: "zh-CN", make: { result: auditPapers } });
    await press("经审底稿");
    await page.getByText("已生成 2 张工作表").waitFor();
    assert.equal(await page.getByText("未生成“银行存款余额调节表”：账本里没有银行对账单。").isVisible(), true);
    await press("经费收支决算表");
    const [made, ...shown] = await calls();
    assert.deepEqual(made?.slice(0, 2), ["make", null]);
    assert.deepEqual(shown, [
      ["show", "经审工作底稿", 0, 0],
      ["show", "经费收支决算表", 0, 0],
    ]);
  });

  it("asks which sheet is meant, keeps the answer and checks again", async () => {
    await open({ language: "zh-CN", task: "check", check: [{ result: unsure }, { result: clear }] });
    await page.getByRole("group", { name: "哪一张是“会费”表？" }).getByLabel("会费台账（旧）").check();
    await press("记住并重新运行");
    await page.getByRole("heading", { name: "请确认" }).waitFor({ state: "detached" });
    assert.deepEqual(await calls(), [
      ["check", null],
      ["choose", "dues", "会费台账（旧）"],
      ["check", null],
    ]);
  });

  it("says what was not done, why and what to do, and tries again", async () => {
    await open({ language: "zh-CN", check: [{ error: "busy" }, { result: clear }] });
    await press("校验");
    await page.getByRole("heading", { name: "校验没有完成" }).waitFor();
    assert.equal(await page.locator(".failure").getByText("请按回车结束编辑后再试").isVisible(), true);
    await press("再试一次");
    await page.getByRole("heading", { name: "未发现问题" }).waitFor();
  });

  it("never shows a program's own error text", async () => {
    await open({ language: "en", task: "fund-report", make: { error: "a bug" } });
    await page.getByRole("heading", { name: "The fund report was not made" }).waitFor();
    assert.doesNotMatch(await page.locator("body").innerText(), /not a function/);
  });

  it("says why a cell cannot be shown", async () => {
    await open({ language: "zh-CN", task: "check", check: [{ result: checked }], show: "sheet-hidden" });
    await page.getByRole("button", { name: /F12/ }).click();
    await page.getByRole("alert").getByText("工作表“会员名册”是隐藏的").waitFor();
  });

  it("tells the stage of long work aloud and takes no second order meanwhile", async () => {
    await open({ language: "zh-CN", make: { stuckIn: "write" } });
    await press("生成决算表");
    await page.getByRole("status").getByText("正在写入工作簿…").waitFor();
    assert.equal(await page.getByRole("button", { name: "校验" }).getAttribute("aria-disabled"), "true");
    await page.getByRole("button", { name: "校验" }).focus();
    await page.keyboard.press("Enter");
    assert.deepEqual(await calls(), [["make", null, "fund-report"]]);
  });

  it("takes away what failed before, and dims what was found, when something new begins", async () => {
    await open({
      language: "zh-CN",
      check: [{ error: "excel-failed" }, { result: checked }],
      make: { stuckIn: "write" },
    });
    await press("校验");
    const failure = page.getByRole("heading", { name: "校验没有完成" });
    await failure.waitFor();
    await press("校验");
    await page.getByRole("button", { name: /F12/ }).waitFor();
    assert.equal(await failure.count(), 0);
    await press("生成决算表");
    await page.locator(".outcome[aria-busy=true]").getByRole("button", { name: /F12/ }).waitFor();
  });

  it("says after a while that a cell being edited may hold Excel up", async () => {
    await page.clock.install({ time: "2026-11-21T10:00:00" });
    // From here on only the test moves the clock, however slow the machine is.
    await page.clock.pauseAt("2026-11-21T10:00:01");
    await open({ language: "zh-CN", make: { stuckIn: "read" } });
    await press("生成决算表");
    await page.clock.runFor(4000);
    const hint = page.getByText("如果有单元格正在编辑，请按 Enter 结束编辑");
    assert.equal(await hint.count(), 0);
    await page.clock.runFor(2000);
    assert.equal(await hint.isVisible(), true);
  });

  it("keeps still for those who ask for reduced motion", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open({ language: "zh-CN", task: "check", check: [{ stuckIn: "check" }] });
    const bar = page.locator(".bar div");
    await bar.waitFor();
    assert.equal(await bar.evaluate((shown) => getComputedStyle(shown).animationName), "none");
  });

  it("can be worked by keyboard alone, with the focus seen", async () => {
    await open({ language: "zh-CN", check: [{ result: checked }] });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle), "none");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /F12/ }).waitFor();
    assert.deepEqual(await calls(), [["check", null]]);
  });

  for (const language of ["zh-CN", "en"] as const) {
    it(`fits 320 pixels and leaves the top right corner to Office (${language})`, async () => {
      const long = finding(
        "error",
        "二〇二六年度工会经费收支明细登记表VeryLongUnbrokenSheetName",
        1,
        1,
        "x".repeat(300),
      );
      const findings = [...checked.findings, long];
      await open({ language, task: "fund-report", make: { result: { ...report, findings } } });
      await page.locator("dl").waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      const inCorner = await page.evaluate(() =>
        [...document.querySelectorAll("#pane button, #pane select, #pane a")].some((control) => {
          const { top, right } = control.getBoundingClientRect();
          return top < 34 && right > 286;
        }),
      );
      assert.equal(inCorner, false);
    });
  }
});
