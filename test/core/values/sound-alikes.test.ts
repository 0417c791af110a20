import assert from "node:assert/strict";
import { soundAlike } from "../../../src/core/values/sound-alikes.js";

describe("soundAlike", () => {
  it("knows words typed with a character of the same sound or shape", () => {
    for (const [typed, meant] of [
      ["退修", "退休"],
      ["再会", "在会"],
      ["主院", "住院"],
      ["偏外", "编外"],
    ] as const) {
      assert.ok(soundAlike(typed, meant), typed);
      assert.ok(soundAlike(meant, typed), typed);
    }
  });

  it("keeps apart other words, the word itself, and words of which nothing is the same", () => {
    for (const [one, other] of [
      ["退休", "退休"],
      ["退役", "退休"],
      ["休", "修"],
      ["退休人员", "退休"],
      ["", ""],
    ] as const) {
      assert.ok(!soundAlike(one, other), `${one} ${other}`);
    }
  });
});
