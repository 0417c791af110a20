import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { calendar, calendarFile } from "./books.js";
import type { Plan } from "./page.js";
import { usePane } from "./use-pane.js";

const plan: Plan = { language: "zh-CN", make: { result: calendar }, calendarFile: { result: calendarFile } };

describe("the calendar file in the pane", function () {
  this.timeout(180000);
  const pane = usePane();

  it("comes with the calendar: how much is in it, what is not, and the way there", async () => {
    const { page, open, press, calls } = pane();
    await open(plan);
    await press("生成活动日历");
    await page.getByRole("heading", { name: "导出日历（.ics）" }).waitFor();
    await page.getByText("含活动 12 项").waitFor();
    await page.getByText("没有写明日期、不在其中的 1 项").click();
    await page.getByRole("button", { name: "活动计划 C9 教师节慰问 · 2026-09" }).click();
    assert.deepEqual(await calls(), [
      ["make", null, "activity-calendar", "activity-plan", "care-list", "participation"],
      ["calendar file", "zh-CN", null, null],
      ["show", "活动日历", 0, 0],
      ["show", "活动计划", 8, 2],
    ]);
    assert.equal(await page.getByText("收支总额").count(), 0);
  });

  it("is downloaded as it is, without anything being asked of another host", async () => {
    const { page, open, press, strangers } = pane();
    await open({ ...plan, task: "activity-calendar" });
    const started = page.waitForEvent("download");
    await press("下载");
    const download = await started;
    assert.equal(download.suggestedFilename(), "活动日历2026.ics");
    assert.equal(await readFile(await download.path(), "utf8"), calendarFile.text);
    await page.getByRole("status").getByText("Mac 版 Excel 的面板不能下载").waitFor();
    assert.deepEqual(strangers, ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  });

  it("is copied as it is, by keyboard too", async () => {
    const { page, open } = pane();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await open({ ...plan, language: "en", task: "activity-calendar" });
    await page.getByRole("button", { name: "Copy", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("Copied.").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), calendarFile.text);
    assert.equal(await page.getByRole("textbox", { name: "The file's text" }).getAttribute("readonly"), "");
  });

  it("is copied where the page has no right to the clipboard, as in Excel on the web, line breaks and all", async () => {
    const { page, open, press } = pane();
    // Texts and not functions: what runs tests names functions in a way that a page does not know.
    await page.evaluate(
      'Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new DOMException("blocked", "NotAllowedError")) })',
    );
    await open({ ...plan, task: "activity-calendar" });
    await press("复制");
    await page.getByRole("status").getByText("已复制。").waitFor();
    await page.context().grantPermissions(["clipboard-read"]);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), calendarFile.text);
  });

  it("stays selected, with a word on what to press, where nothing can copy it", async () => {
    const { page, open, press } = pane();
    await page.evaluate('Object.defineProperty(navigator, "clipboard", { value: undefined })');
    await page.evaluate('Object.defineProperty(document, "execCommand", { value: () => false })');
    await open({ ...plan, task: "activity-calendar" });
    await press("复制");
    await page.getByRole("status").getByText("请按 Ctrl+C").waitFor();
    const selected = await page
      .getByRole("textbox", { name: "日历文件的内容" })
      .evaluate((text: HTMLTextAreaElement) => {
        return text === document.activeElement && text.selectionEnd - text.selectionStart === text.value.length;
      });
    assert.equal(selected, true);
  });

  it("says why it cannot be made, and the sheets are there all the same", async () => {
    const { page, open } = pane();
    await open({ ...plan, task: "activity-calendar", calendarFile: { error: "part-not-loaded" } });
    await page.getByText("没有取到程序的一部分").waitFor();
    assert.equal(await page.getByRole("heading", { name: "已生成 2 张工作表" }).isVisible(), true);
  });
});
