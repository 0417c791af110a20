import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ESLint, RuleTester, type Rule } from "eslint";
import tseslint from "typescript-eslint";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { apiLevel } = (await import(`${root}test/house/api-level/rule.js`)) as { apiLevel: Rule.RuleModule };
const { manifestSets } = (await import(`${root}test/house/api-level/manifest-sets.js`)) as {
  manifestSets: (manifest: string) => Record<string, string>;
};
const languageOptions = { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: root } };
const manifest = readFileSync(`${root}manifest.xml`, "utf8");

describe("the lint rule on levels of Office.js", function () {
  this.timeout(120_000);

  it("reads the requirement sets of the manifest", () => {
    assert.deepEqual(manifestSets(manifest), { ExcelApi: "1.9" });
    const usual = '<Requirements><Sets DefaultMinVersion="1.4"><Set Name="ExcelApi"/></Sets></Requirements>';
    assert.deepEqual(manifestSets(usual), { ExcelApi: "1.4" });
  });

  new RuleTester({ languageOptions }).run("api-level", apiLevel, {
    valid: [
      good("a member of the floor", 'sheet.getRange().copyFrom(range); sheet.pageLayout.paperSize = "A4";'),
      good("an older overload beside a newer one", 'range.clear("Contents"); range.clear(Excel.ClearApplyTo.all);'),
      good("paths of load", 'range.load("address,format/fill/color"); sheets.load("items/name"); sheets.load("name");'),
      good(
        "other ways of load",
        'range.load({ select: "address", expand: "format" }); context.load(range, ["values", "text"]);',
      ),
      good("what is not Office's", "const tabId = { tabId: 1 }; void tabId.tabId;"),
      good("an if", 'if (supportsExcel("1.13")) range.getMergedAreasOrNullObject();'),
      good("an else", 'if (!supportsExcel("1.13")) void 0; else range.getMergedAreasOrNullObject();'),
      good("an early return", 'if (!supportsExcel("1.13")) return; void (() => range.getMergedAreasOrNullObject());'),
      good(
        "a constant",
        'const newer = supportsExcel("1.14"); if (newer && plain) range.getMergedAreasOrNullObject();',
      ),
      good("an and", `${asked("1.13")} && range.getMergedAreasOrNullObject();`),
      good("an or", '!supportsExcel("1.13") || plain || range.getMergedAreasOrNullObject();'),
      good("a choice", 'void (supportsExcel("1.13") ? range.getMergedAreasOrNullObject() : null);'),
      good(
        "another set",
        'if (Office.context.requirements.isSetSupported("ExcelApiOnline", "1.1")) void sheet.namedSheetViews;',
      ),
    ],
    invalid: [
      bad("a method", "range.getMergedAreasOrNullObject();", "getMergedAreasOrNullObject needs ExcelApi 1.13"),
      bad("a property", "void sheet.tabId;", "tabId needs ExcelApi 1.14"),
      bad("a property by its name in brackets", 'void sheet["tabId"];', '"tabId" needs ExcelApi 1.14'),
      bad("a property taken apart", "const { tabId } = sheet; void tabId;", "tabId needs ExcelApi 1.14"),
      bad("another set", "void sheet.namedSheetViews;", "namedSheetViews needs ExcelApiOnline 1.1"),
      bad("an event", "sheet.onProtectionChanged.remove(seen);", "onProtectionChanged needs ExcelApi 1.14"),
      bad(
        "a member of an enumeration",
        "range.clear(Excel.ClearApplyTo.resetContents);",
        "resetContents needs ExcelApi 1.18",
      ),
      bad("its text", 'range.clear("ResetContents");', '"ResetContents" needs ExcelApi 1.18'),
      bad("its text, chosen", 'range.clear(plain ? "All" : "ResetContents");', '"ResetContents" needs ExcelApi 1.18'),
      bad("a key of an object", "sheet.set({ showDataTypeIcons: true });", "showDataTypeIcons needs ExcelApi 1.19"),
      bad("a path of load", 'sheets.load("items/name, items/tabId");', '"items/tabId" needs ExcelApi 1.14'),
      bad("a list of paths", 'context.load(sheet, ["name", "tabId"]);', '"tabId" needs ExcelApi 1.14'),
      bad("a path selected", 'sheet.load({ select: "tabId" });', '"tabId" needs ExcelApi 1.14'),
      bad("an option of load", "sheet.load({ tabId: true });", "tabId needs ExcelApi 1.14"),
      bad("a path that is not there", 'sheet.load("nmae");', "nmae is no member"),
      bad("a path that nobody can check", "sheet.load(text);", "Name the properties"),
      bad(
        "a guard of too low a version",
        'if (supportsExcel("1.12")) range.getMergedAreasOrNullObject();',
        "getMerged",
      ),
      bad(
        "a guard of another set",
        `${asked("1.13", "ExcelApiOnline")} && range.getMergedAreasOrNullObject();`,
        "getMerged",
      ),
      bad(
        "the wrong branch",
        'if (supportsExcel("1.13")) void 0; else range.getMergedAreasOrNullObject();',
        "getMerged",
      ),
      bad(
        "a guard that may be passed by",
        'if (supportsExcel("1.13") || plain) range.getMergedAreasOrNullObject();',
        "getMerged",
      ),
      bad("a guard below", 'range.getMergedAreasOrNullObject(); if (!supportsExcel("1.13")) return;', "getMerged"),
      bad(
        "a guard that can change",
        'let newer = supportsExcel("1.13"); newer = plain; if (newer) range.getMergedAreasOrNullObject();',
        "getMerged",
      ),
    ],
  });

  describe("over the program", () => {
    // `npm run lint` goes over every room; here one is enough.
    const rooms = ["src/workbook/excel/write/*.ts"];

    it("finds nothing at the manifest's level, and what is newer once the level is lowered", async () => {
      assert.deepEqual(await found(manifest, rooms), []);
      const lowered = await found(manifest.replaceAll('MinVersion="1.9"', 'MinVersion="1.8"'), rooms);
      assert.ok(
        lowered.some((message) => message.startsWith("pageLayout needs ExcelApi 1.9")),
        lowered.join("\n"),
      );
    });

    it("finds a real use whose guard is taken away", async () => {
      const filePath = `${root}src/workbook/excel/read/read-book.ts`;
      const code = readFileSync(filePath, "utf8");
      const bare = code.replace(/if \(!supportsExcel\("1\.13"\)\) return null;/, "");
      assert.notEqual(bare, code);
      const [result] = await linter(manifest).lintText(bare, { filePath });
      assert.deepEqual(messages(result!), [
        "getMergedAreasOrNullObject needs ExcelApi 1.13: ask isSetSupported first (the manifest requires 1.9).",
      ]);
    });

    async function found(xml: string, files: string[]): Promise<string[]> {
      return (await linter(xml).lintFiles(files)).flatMap(messages);
    }
  });
});

/** The linter with this rule alone. */
function linter(xml: string): ESLint {
  return new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: {
      files: ["**/*.ts"],
      languageOptions,
      plugins: { house: { rules: { "api-level": apiLevel } } },
      rules: { "house/api-level": ["error", { sets: manifestSets(xml) }] },
    },
  });
}

function messages(result: ESLint.LintResult): string[] {
  return result.messages.map(({ message }) => message);
}

/** A use inside the adapter, so that it has the adapter's types and may ask the adapter's own guard. */
function good(name: string, use: string): RuleTester.ValidTestCase & { readonly code: string } {
  const given = [
    "range: Excel.Range, sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection",
    "context: Excel.RequestContext, plain: boolean, text: string, seen: OfficeExtension.EventHandlerResult<never>",
  ].join(", ");
  return {
    name,
    code: `import { supportsExcel } from "./in-excel.js";\nexport function probe(${given}) { ${use} }`,
    filename: `${root}src/workbook/excel/show-cell.ts`,
    options: [{ sets: { ExcelApi: "1.9" } }],
  };
}

function bad(name: string, use: string, start: string): RuleTester.InvalidTestCase {
  return { ...good(name, use), errors: [{ message: new RegExp(`^${start}`) }] };
}

function asked(version: string, set = "ExcelApi"): string {
  return `Office.context.requirements.isSetSupported("${set}", "${version}")`;
}
