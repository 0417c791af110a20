import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { isDark } from "../../src/taskpane/theme.js";
import { moneyText } from "../../src/taskpane/money-text.js";

/** Text and what it stands on; WCAG 2.2 AA asks for 4.5 to 1. */
const pairs: readonly (readonly [string, string])[] = [
  ["ink", "paper"],
  ["ink", "paper-soft"],
  ["ink-soft", "paper"],
  ["ink-soft", "paper-soft"],
  ["link", "paper"],
  ["link", "paper-soft"],
  ["on-brand", "brand"],
  ["on-brand", "brand-strong"],
  ["ink", "error-paper"],
  ["ink", "warning-paper"],
  ["ink-soft", "warning-paper"],
  ["link", "error-paper"],
  ["link", "warning-paper"],
  ["ink", "good-paper"],
  ["ink-soft", "good-paper"],
  ["good", "paper"],
  ["error", "paper"],
  ["error", "paper-soft"],
  ["warning", "paper"],
  ["warning", "paper-soft"],
];

/** Icons and edges of controls; AA asks for 3 to 1. */
const shapes: readonly (readonly [string, string])[] = [
  ["error", "error-paper"],
  ["warning", "paper"],
  ["warning", "warning-paper"],
  ["info", "paper"],
  ["good", "good-paper"],
  ["line-strong", "paper"],
  ["focus", "paper"],
];

describe("pane colours", () => {
  for (const theme of ["light", "dark"] as const) {
    it(`have the contrast of WCAG 2.2 AA in the ${theme} theme`, async () => {
      const colors = await colorsOf(theme);
      const weak = (wanted: number, list: typeof pairs) =>
        list.filter(([front, back]) => contrast(colors.get(front)!, colors.get(back)!) < wanted);
      assert.deepEqual(weak(4.5, pairs), []);
      assert.deepEqual(weak(3, shapes), []);
    });
  }

  it("turn dark with Office's theme", () => {
    assert.deepEqual(["#ffffff", "#F3F2F1", "#262626", "000000", "red"].map(isDark), [false, false, true, true, false]);
  });
});

describe("money in the pane", () => {
  it("has thousands separators and two places", () => {
    const shown = [0, 5, -5, 99999, 2520698, -123456789012].map(moneyText);
    assert.deepEqual(shown, ["0.00", "0.05", "-0.05", "999.99", "25,206.98", "-1,234,567,890.12"]);
  });
});

async function colorsOf(theme: "light" | "dark"): Promise<ReadonlyMap<string, string>> {
  const css = await readFile(new URL("../../src/taskpane/taskpane.css", import.meta.url), "utf8");
  const block = css.split(theme === "light" ? ":root {" : ':root[data-theme="dark"] {')[1]!.split("}")[0]!;
  return new Map([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, color]) => [name!, color!]));
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Relative luminance by WCAG's definition. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
