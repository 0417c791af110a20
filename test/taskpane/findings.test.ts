import assert from "node:assert/strict";
import { checked, finding } from "./books.js";
import { usePane } from "./use-pane.js";

/** A check that found these. */
function found(...findings: ReturnType<typeof finding>[]) {
  const count = (severity: string) => findings.filter((one) => one.severity === severity && !one.accepted).length;
  return { ...checked, findings, counts: { error: count("error"), warning: count("warning"), info: count("info") } };
}

/** So many findings of a rule, one a row of a sheet. */
function many(count: number, severity: string, code: string, sheet = "会费") {
  return Array.from({ length: count }, (_, row) =>
    finding(severity, sheet, row, 2, `${code} 第 ${row + 1} 行`, { code }),
  );
}

describe("findings in the pane", function () {
  this.timeout(180000);
  const pane = usePane();
  const focused = () => pane().page.evaluate(() => document.activeElement?.textContent ?? "");
  const shown = () => pane().page.locator("li.entry:visible").count();

  it("are grouped by rule within their severity, a large rule folded", async () => {
    const { page, open } = pane();
    const result = found(...many(3, "error", "few"), ...many(30, "warning", "many"), ...many(2, "warning", "other"));
    await open({ language: "zh-CN", task: "check", check: [{ result }] });
    const title = page.getByRole("button", { name: "kind many 30" });
    await title.waitFor();
    assert.deepEqual(await page.locator(".kind-title").allInnerTexts(), [
      "kind few\n3",
      "kind many\n30",
      "kind other\n2",
    ]);
    assert.deepEqual([await title.getAttribute("aria-expanded"), await shown()], ["false", 5]);
    await title.click();
    assert.deepEqual([await title.getAttribute("aria-expanded"), await shown()], ["true", 35]);
  });

  it("are filtered by words, sheet and kind together, and the filter is taken away in one press", async () => {
    const { page, open, press } = pane();
    const result = found(
      ...many(4, "error", "one"),
      ...many(4, "warning", "two", "会员"),
      finding("info", null, null, null, "缺预算表"),
    );
    await open({ language: "zh-CN", task: "check", check: [{ result }] });
    await page.getByRole("searchbox", { name: "查找" }).fill("第 2");
    assert.deepEqual(await page.locator("li.entry .message").allInnerTexts(), ["one 第 2 行", "two 第 2 行"]);
    await page.getByLabel("工作表").selectOption("会员");
    assert.deepEqual(await page.locator("li.entry .message").allInnerTexts(), ["two 第 2 行"]);
    await page.getByLabel("问题").selectOption("one");
    await page.getByText("没有符合筛选条件的结果。").waitFor();
    await press("清除筛选");
    assert.equal(await shown(), 9);
    assert.equal(await page.getByRole("searchbox", { name: "查找" }).inputValue(), "");
  });

  it("are not filtered by what an input method is still composing", async () => {
    const { page, open } = pane();
    await open({ language: "zh-CN", task: "check", check: [{ result: found(...many(8, "error", "one")) }] });
    const search = page.getByRole("searchbox", { name: "查找" });
    await search.evaluate((input: HTMLInputElement) => {
      input.value = "xing";
      input.dispatchEvent(new InputEvent("input", { isComposing: true }));
    });
    assert.equal(await shown(), 8);
    await search.evaluate((input: HTMLInputElement) => {
      input.value = "第 3";
      input.dispatchEvent(new CompositionEvent("compositionend"));
    });
    assert.equal(await shown(), 1);
  });

  it("are walked through by keys, across rules, and Enter goes to the cell", async () => {
    const { page, open, calls } = pane();
    const result = found(
      ...many(2, "error", "one"),
      ...many(30, "warning", "many"),
      ...many(1, "info", "last", "活动"),
    );
    await open({ language: "zh-CN", task: "check", check: [{ result }] });
    await page.locator(".finding").first().focus();
    await page.keyboard.press("ArrowDown");
    assert.match(await focused(), /one 第 1 行/, "the first key marks the first one");
    await page.keyboard.press("j");
    assert.match(await focused(), /one 第 2 行/);
    await page.keyboard.press("ArrowDown");
    assert.match(await focused(), /many 第 1 行/, "a folded rule unfolds");
    assert.equal(await page.locator(".position").innerText(), "第 3 条，共 33 条");
    await page.keyboard.press("k");
    assert.equal(await page.locator(".finding[tabindex='0']").count(), 1, "one stop of the Tab key");
    assert.match(await page.locator("[aria-current=true]").innerText(), /one 第 2 行/);
    await page.keyboard.press("Enter");
    assert.deepEqual((await calls()).at(-1), ["show", "会费", 1, 2]);
    assert.equal(await page.locator(".details dd").first().innerText(), "18 digits");
    await page.keyboard.press("ArrowLeft");
    assert.equal(await page.locator(".details").count(), 0);
  });

  it("are walked through by buttons that go to the cell, past what is drawn", async () => {
    const { page, open, calls, press } = pane();
    await open({ language: "en", task: "check", check: [{ result: found(...many(150, "error", "one")) }] });
    for (let at = 0; at < 2; at += 1) await press("Next");
    assert.deepEqual((await calls()).slice(1), [
      ["show", "会费", 0, 2],
      ["show", "会费", 1, 2],
    ]);
    await page.locator(".finding").nth(99).focus();
    await page.keyboard.press("Enter");
    await press("Next");
    assert.equal(await page.locator(".position").innerText(), "101 of 150");
    assert.equal(await page.locator("[aria-current=true]").isVisible(), true);
  });

  it("tell value, what is expected, why and the source, and link to the rule", async () => {
    const { page, open } = pane();
    const one = finding("error", "会员", 4, 1, "不对", { code: "id-form", value: "110105…0021" });
    await open({ language: "en", task: "check", check: [{ result: found(one) }] });
    await page.getByRole("button", { name: "Details" }).click();
    assert.deepEqual(await page.locator(".facts dd").allInnerTexts(), [
      "110105…0021",
      "18 digits",
      "so that it can be checked",
      "practice",
    ]);
    const link = page.getByRole("link", { name: /About this rule/ });
    assert.deepEqual(await Promise.all(["href", "target", "rel"].map((name) => link.getAttribute(name))), [
      "rules/en.html#id-form",
      "_blank",
      "noopener",
    ]);
  });

  it("stay quick when there are twenty thousand", async () => {
    const { page, open } = pane();
    const result = found(...many(12000, "error", "one"), ...many(8000, "warning", "two", "会员"));
    const times: Record<string, number> = {};
    const timed = async (name: string, work: () => Promise<unknown>) => {
      const start = Date.now();
      await work();
      times[name] = Date.now() - start;
    };
    await open({ language: "zh-CN", check: [{ result }] });
    await page.getByRole("button", { name: "校验", exact: true }).waitFor();
    await timed("draw", async () => {
      await page.getByRole("button", { name: "校验", exact: true }).click();
      await page.getByRole("button", { name: "kind one 12000" }).waitFor();
    });
    await timed("unfold", () => page.getByRole("button", { name: "kind two 8000" }).click());
    await timed("filter", () => page.getByRole("searchbox").fill("第 7999 行"));
    await timed("next", () => page.getByRole("button", { name: "下一条" }).click());
    await timed("filter off", () => page.getByRole("searchbox").fill(""));
    await timed("previous", () => page.getByRole("button", { name: "上一条" }).click());
    console.log(
      `      ${Object.entries(times)
        .map(([name, ms]) => `${name} ${ms} ms`)
        .join(", ")}`,
    );
    assert.ok((await page.locator("li.entry").count()) < 500, "only what is looked at is drawn");
    assert.deepEqual(
      Object.entries(times).filter(([, ms]) => ms > 3000),
      [],
    );
  });
});
