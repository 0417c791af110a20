import { launchBrowser } from "./end-to-end/browser.js";
import { serve } from "./end-to-end/serve.js";
import * as books from "./taskpane/books.js";
const browser = await launchBrowser();
const web = await serve("/tmp/panetest");
const plans: Record<string, unknown> = {
  "zh-start": { language: "zh-CN" },
  "en-start": { language: "en" },
  "zh-findings": { language: "zh-CN", task: "check", check: [{ result: books.checked }] },
  "en-findings": { language: "en", task: "check", check: [{ result: books.checkedInEnglish }] },
  "zh-clear": { language: "zh-CN", task: "check", check: [{ result: books.clear }] },
  "zh-unsure": { language: "zh-CN", task: "check", check: [{ result: books.unsure }] },
  "zh-report": { language: "zh-CN", task: "fund-report", make: { result: books.report } },
  "en-report": { language: "en", task: "fund-report", make: { result: { ...books.report, made: [{ kind: "fund-report", name: "Fund report", replaced: true, nameTaken: null }] } } },
  "zh-failed": { language: "zh-CN", task: "fund-report", make: { error: "protected", args: { sheet: "经费收支决算表" } } },
  "en-failed": { language: "en", task: "check", check: [{ error: "no-tab" }] },
  "zh-working": { language: "zh-CN", task: "fund-report", make: { stuckIn: "write" } },
  "zh-created": { language: "zh-CN", task: "create-tabs", create: { result: { created: ["会员", "会费", "支出", "收入", "预算", "活动"], kept: ["设置"] } } },
};
for (const [name, plan] of Object.entries(plans)) {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  page.on("console", (m) => { if (!m.text().includes("ERR_")) console.log(name, m.text()); });
  page.on("pageerror", (e) => console.log(name, e.message));
  await page.route("**/*", (r) => r.request().url().startsWith(web.address) ? r.continue() : r.abort());
  await page.goto(web.address + "/taskpane.html");
  if (name === "zh-start") await page.screenshot({ path: "/tmp/shots/missing.png", fullPage: true });
  await page.evaluate((p) => { window.openPane(p as never); }, plan);
  await page.waitForTimeout(150);
  const over = await page.evaluate(() => document.documentElement.scrollWidth);
  if (over > 320) console.log(name, "overflows", over);
  await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
  if (name === "zh-findings") { await page.evaluate(() => { document.documentElement.dataset.theme = "dark"; }); await page.screenshot({ path: `/tmp/shots/dark.png`, fullPage: true });
    await page.evaluate(() => { delete document.documentElement.dataset.theme; }); await page.emulateMedia({ forcedColors: "active" }); await page.screenshot({ path: `/tmp/shots/forced.png`, fullPage: true }); }
  await page.close();
}
await browser.close(); await web.close();
