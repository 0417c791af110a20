import assert from "node:assert/strict";
import { template } from "../../../src/core/sheets/template.js";

const languages = ["zh-CN", "en"] as const;

describe("template", () => {
  for (const language of languages) {
    it(`has the seven tabs with unique names, tables and headers (${language})`, () => {
      const pages = template(language);
      assert.equal(pages.length, 7);
      const names = pages.flatMap((page) => [page.name, ...page.tables.map((table) => table.name)]);
      assert.equal(new Set(names.map((name) => name.toLowerCase())).size, 14);
      for (const page of pages) {
        const heads = (page.rows[0] ?? []).map((cell) => cell?.value);
        assert.equal(new Set(heads).size, heads.length, page.name);
        assert.ok(page.rows.every((row) => row.length === page.columns.length));
        assert.equal(page.mark, null);
      }
    });

    it(`marks the example row of each tab by one text (${language})`, () => {
      const marker = language === "en" ? "Example: " : "示例：";
      for (const page of template(language).slice(0, 6)) {
        const marked = (page.rows[1] ?? []).filter((cell) => String(cell?.value).startsWith(marker));
        assert.equal(marked.length, 1, page.name);
        assert.ok(page.rows.slice(2).every((row) => row.every((cell) => cell?.value === null)));
        assert.equal(page.rows.length, 202);
      }
    });
  }

  it("keeps what people type as codes, dates and money", () => {
    const members = template("zh-CN")[0];
    const column = (header: string) => members?.rows[0]?.findIndex((cell) => cell?.value === header) ?? -1;
    const role = (header: string) => members?.rows[2]?.[column(header)]?.role;
    assert.deepEqual(["身份证号", "电话", "入会时间", "岗位工资", "姓名"].map(role), [
      "inputText",
      "inputText",
      "inputDay",
      "inputMoney",
      "inputWords",
    ]);
    assert.equal(column("银行卡号"), -1);
    assert.deepEqual(members?.validations[0], {
      area: { top: 1, bottom: 201, left: column("性别"), right: column("性别") },
      list: ["男", "女"],
    });
  });

  it("lists the settings with their defaults", () => {
    const settings = template("zh-CN")[6];
    const value = (name: string) => settings?.rows.find((row) => row[0]?.value === name)?.[1];
    assert.deepEqual(value("会费比例"), { value: 0.005, role: "inputRate" });
    assert.deepEqual(value("会费尾数"), { value: 10, role: "inputMoney" });
    assert.deepEqual(value("会费方式"), { value: "按工资比例", role: "inputWords" });
    assert.deepEqual(value("上年结余"), { value: null, role: "inputMoney" });
  });
});
