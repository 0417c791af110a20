import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("import direction", function () {
  this.timeout(120_000);

  const cases: readonly (readonly [file: string, from: string, allowed: boolean])[] = [
    ["src/core/values/fen.ts", "../tabs/index.js", false],
    ["src/core/ledger/ledger.ts", "../values/fen.js", true],
    ["src/core/ledger/ledger.ts", "../sheets/page.js", false],
    ["src/core/sheets/page.ts", "../locale/say.js", false],
    ["src/core/locale/say.ts", "../ledger/findings.js", true],
    ["src/core/reading/reading.ts", "../../workbook/port.js", false],
    ["src/app/make-sheets.ts", "../workbook/port.js", true],
    ["src/app/make-sheets.ts", "../workbook/xlsx/index.js", false],
    ["src/workbook/excel/open-excel.ts", "../xlsx/index.js", false],
    ["src/workbook/xlsx/index.ts", "../../app/make-sheets.js", false],
    ["src/cli/main.ts", "../workbook/excel/open-excel.js", false],
    ["src/commands/main.ts", "../workbook/xlsx/index.js", false],
    ["src/taskpane/last-year-file.ts", "../workbook/xlsx/open-xlsx.js", true],
    ["src/core/icalendar/icalendar.ts", "../ledger/calendar/entries.js", true],
    ["src/core/icalendar/icalendar.ts", "../locale/say.js", false],
    ["src/core/sheets/page.ts", "../icalendar/icalendar.js", false],
    ["src/taskpane/main.ts", "../workbench/host/excel-host.js", false],
    ["src/workbench/files/load-book.ts", "../../workbook/xlsx/index.js", true],
    ["src/workbench/page/main.ts", "../../workbook/excel/open-excel.js", false],
    ["src/workbench/page/main.ts", "../../app/make-sheets.js", false],
  ];
  const rules = new ESLint({ cwd: root });

  for (const [file, from, allowed] of cases) {
    it(`${file} ${allowed ? "may" : "may not"} import ${from}`, async () => {
      const config = (await rules.calculateConfigForFile(file)) as { rules: Record<string, unknown> };
      const only = new ESLint({
        cwd: root,
        overrideConfigFile: true,
        overrideConfig: { rules: { "no-restricted-imports": config.rules["no-restricted-imports"] as never } },
      });
      const [result] = await only.lintText(`import "${from}";\n`, { filePath: "probe.js" });
      assert.equal(result?.errorCount, allowed ? 0 : 1);
    });
  }
});
