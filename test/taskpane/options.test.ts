import assert from "node:assert/strict";
import { auditPapers, calendar, calendarFile, checked } from "./books.js";
import { usePane } from "./use-pane.js";

const chosenFile = { name: "2025年账本.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("PK") };

describe("options in the pane", function () {
  this.timeout(180000);
  const pane = usePane();
  const unfold = async (name = "选项") => {
    const { page } = pane();
    await page.locator("summary", { hasText: name }).first().focus();
    await page.keyboard.press("Enter");
  };

  /** Waits until sheets have been asked for so many times. */
  const made = (times: number) =>
    pane().page.waitForFunction((count) => window.calls.filter(([what]) => what === "make").length === count, times);

  it("are folded; the period and the seed go to the audit alone, and the title says how many are chosen", async () => {
    const { page, open, press, calls } = pane();
    await open({ language: "zh-CN", make: { result: auditPapers } });
    assert.equal(await page.getByLabel("经费收支情况表的期间").isVisible(), false);
    await unfold();
    await page.getByLabel("经费收支情况表的期间").selectOption("第 2 季度");
    await page.getByLabel("抽样种子").fill("２０２６");
    await page.getByText("选项（已选 2 项）").waitFor();
    await press("经审底稿");
    await made(1);
    await page.getByText("已生成 2 张工作表").waitFor();
    await press("生成决算表");
    await made(2);
    const asked = (await calls())
      .filter(([what]) => what === "asked" || what === "make")
      .map((call) => call.slice(0, 3));
    assert.deepEqual(asked, [
      ["make", null, "fund-report"],
      ["asked", { first: 4, last: 6 }, 2026],
      ["make", null, "fund-report"],
    ]);
  });

  it("refuse a seed that is no whole number, at the field and when the audit is asked for", async () => {
    const { page, open, press, calls } = pane();
    await open({ language: "en", make: { result: auditPapers } });
    await unfold("Options");
    const seed = page.getByLabel("Seed of the samples");
    for (const wrong of ["-1", "2.5", "4294967296", "abc"]) {
      await seed.fill(wrong);
      assert.equal(await seed.getAttribute("aria-invalid"), "true", wrong);
    }
    await press("Audit papers");
    await page.getByRole("heading", { name: "The audit papers were not made" }).waitFor();
    assert.equal(await page.locator(".failure").getByText("Correct it under Options").isVisible(), true);
    assert.equal(
      (await calls()).some(([what]) => what === "make"),
      false,
    );
    await seed.fill("4294967295");
    assert.equal(await seed.getAttribute("aria-invalid"), "false");
    await press("Audit papers");
    await page.getByText("2 sheets made").waitFor();
  });

  it("give last year's workbook along, read anew for each task, until it is taken away", async () => {
    const { page, open, press, calls } = pane();
    await open({ language: "zh-CN", make: { result: auditPapers } });
    await unfold();
    await page.getByLabel("上年账本（.xlsx）").setInputFiles(chosenFile);
    await press("工作总结");
    await page.getByText("已生成 2 张工作表").waitFor();
    await press("不用上年账本");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "last-year");
    await press("经审底稿");
    await made(2);
    const asked = (await calls()).filter(([what]) => what !== "show" && what !== "read choices");
    assert.deepEqual(
      asked.map((call) => call.slice(0, 3)),
      [
        ["open", "2025年账本.xlsx", "PK"],
        ["make", null, "work-summary"],
        ["last year", "2025年账本.xlsx"],
        ["make", null, "fund-report"],
      ],
    );
  });

  it("say with the sentences there are that last year's workbook is the wrong one", async () => {
    const { page, open, press, calls } = pane();
    const args = { file: "2025年账本.xlsx", theirs: "乙校工会", ours: "甲校工会" };
    await open({ language: "zh-CN", make: { error: "previous-other-union", args } });
    await unfold();
    await page.getByLabel("上年账本（.xlsx）").setInputFiles(chosenFile);
    await press("工作总结");
    await page.getByRole("heading", { name: "工作总结数据没有生成" }).waitFor();
    assert.match(await page.locator(".failure").innerText(), /“2025年账本\.xlsx”的单位名称是“乙校工会”/);
    assert.equal((await calls()).filter(([what]) => what === "make").length, 1);
  });

  it("say that last year's workbook cannot be read, and make nothing", async () => {
    const { page, open, press, calls } = pane();
    await open({ language: "en", lastYear: { error: "previous-unreadable", args: { file: chosenFile.name } } });
    await unfold("Options");
    await page.getByLabel("Last year's workbook (.xlsx)").setInputFiles(chosenFile);
    await press("Fund report");
    await page.locator(".failure").getByText("cannot be read and was not used").waitFor();
    assert.equal(
      (await calls()).some(([what]) => what === "make"),
      false,
    );
  });

  it("fill the choosers of area and kind from the book when they are unfolded, and ask the calendar and its file for them", async () => {
    const { page, open, press, calls } = pane();
    const choices = { result: { areas: ["东片", "西片<b>"], categories: ["文体活动"] } };
    await open({ language: "zh-CN", choices, make: { result: calendar }, calendarFile: { result: calendarFile } });
    await unfold();
    await page.getByLabel("参加范围（片区）").selectOption("西片<b>");
    await page.getByLabel("活动类别").selectOption("文体活动");
    await press("生成活动日历");
    await page.getByText("含活动 12 项").waitFor();
    const [read, , asked, file] = await calls();
    assert.deepEqual(read, ["read choices"]);
    assert.deepEqual(asked, ["asked", null, null, "西片<b>", "文体活动"]);
    assert.deepEqual(file, ["calendar file", "zh-CN", "西片<b>", "文体活动"]);
    // The book as it is now: what was chosen stays to be seen.
    const areas = await page.getByLabel("参加范围（片区）").locator("option").allTextContents();
    assert.deepEqual(areas, ["全部，或按“设置”", "东片", "西片", "西片<b>"]);
    assert.equal(await page.getByLabel("参加范围（片区）").inputValue(), "西片<b>");
  });

  it("do not read the workbook again once a check has, and say when there is nothing to choose by", async () => {
    const { page, open, calls } = pane();
    await open({ language: "zh-CN", task: "check", check: [{ result: checked }] });
    await page.getByRole("heading", { name: "校验结果" }).waitFor();
    await unfold();
    await page.getByText("账本的活动表里没有填写参加范围和类别。").waitFor();
    assert.deepEqual(await calls(), [["check", null]]);
  });

  it("say why the book could not be read for them", async () => {
    const { page, open } = pane();
    await open({ language: "zh-CN", choices: { error: "busy" } });
    await unfold();
    await page.getByRole("alert").getByText("请按回车结束编辑后再试").waitFor();
  });

  for (const language of ["zh-CN", "en"] as const) {
    it(`fit 320 pixels, and every field has a name (${language})`, async () => {
      const { page, open } = pane();
      await open({ language });
      await unfold(language === "en" ? "Options" : "选项");
      await page.locator("#area").waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      const nameless = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(".options input, .options select")]
          .filter(({ labels }) => (labels?.length ?? 0) === 0)
          .map(({ id }) => id),
      );
      assert.deepEqual(nameless, []);
      if (language === "en") assert.doesNotMatch(await page.locator("#pane").innerText(), /[\u4e00-\u9fff]/);
    });
  }
});
