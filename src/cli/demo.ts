import { mkdir } from "node:fs/promises";
import { checkWorkbook } from "../app/check-workbook.js";
import { makeSheets } from "../app/make-sheets.js";
import { openXlsx } from "../workbook/xlsx/open-xlsx.js";
import { parseCommand } from "./arguments.js";
import { readBytes, writeBytes } from "./files.js";
import { reportWords } from "./words.js";

const book = "assets/samples/district.xlsx";
const out = "out/district-report.xlsx";

/** `npm run demo`: the main job on the sample of a district's school union, seen from a fixed day so that it always says the same. */
const command = parseCommand(["report", book, "--out", out, "--today", "2026-11-21", ...process.argv.slice(2)]);
const zh = command.language === "zh-CN";

const workbook = openXlsx(await readBytes(book));
const checked = await checkWorkbook(workbook, command);
const made = await makeSheets(workbook, command);
await mkdir("out", { recursive: true });
await writeBytes(out, workbook.bytes());

console.log(zh ? `示例账本 ${book}\n` : `Sample book ${book}\n`);
console.log(reportWords(made, out, command.language));

const worst = checked.findings.filter(({ severity }) => severity === "error").slice(0, 5);
if (worst.length > 0) {
  console.log(zh ? "\n部分错误：" : "\nSome of the errors:");
  for (const { sheet, cell, message } of worst) console.log(`  ${sheet ?? ""}!${cell ?? ""}  ${message}`);
}

console.log(
  zh
    ? `
下一步：
  用 Excel、WPS 或 LibreOffice 打开 ${out}，查看“经费收支决算表”和“活动日历”。
  校验全部问题：npm run -s books -- check ${book} --lang zh-CN
  没有 Excel 也能试：npm start，再打开 https://localhost:3000/workbench.html（工作台）。
  在 Excel 中使用：npm start 启动本机服务，再按 README“装入 Excel”一节旁加载 manifest.xml。`
    : `
Next:
  Open ${out} in Excel, WPS or LibreOffice and look at its fund report and activity calendar.
  See every finding: npm run -s books -- check ${book} --lang en
  Without Excel: npm start, then open https://localhost:3000/workbench.html, the workbench.
  In Excel: npm start serves the add-in on this machine; then sideload manifest.xml as the README's section on Excel says.`,
);
