import assert from "node:assert/strict";
import fc from "fast-check";
import { figureText, limitKeys, limitKinds, nameOfLimit } from "../../../../src/core/rules/policy/limit-key.js";
import { national, provincePacks } from "../../../../src/core/rules/policy/packs/index.js";
import { readProvince } from "../../../../src/core/rules/policy/province.js";
import { readSettingName } from "../../../../src/core/reading/setting-names.js";
import { template } from "../../../../src/core/sheets/template.js";
import { settingList } from "../../../../src/core/tabs/setting-list.js";

const packs = [...provincePacks, national];
const sameUnit = { fen: "money", share: "rate", count: "number", days: "number" };

describe("policy packs", () => {
  it("never state two figures of one limit for one day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40000, max: 48000 }), (day) => {
        for (const { key: pack, limits } of packs) {
          const held = limits.filter(({ from, to }) => (from ?? 0) <= day && day <= (to ?? Infinity));
          const keys = held.map(({ key }) => key);
          assert.equal(new Set(keys).size, keys.length, `${pack} on ${day}: ${keys.join()}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("have a document, a sensible figure and a time that does not end before it begins", () => {
    for (const { limits } of packs) {
      for (const { key, document, figure, from, to } of limits) {
        assert.notEqual(document, "");
        assert.ok(figure > 0 && (limitKinds[key].unit === "share" ? figure <= 1 : Number.isInteger(figure)), key);
        assert.ok(from === null || to === null || from <= to, `${document} ${key}`);
      }
    }
  });

  it("are found by every name they have, and by no other pack's", () => {
    const names = provincePacks.flatMap(({ province, also }) => [province["zh-CN"], province.en, ...also]);
    assert.equal(new Set(names).size, names.length);
    for (const pack of provincePacks) {
      for (const name of [pack.province["zh-CN"], pack.province.en, ...pack.also]) {
        assert.deepEqual(readProvince(name), { kind: "pack", pack });
      }
    }
  });

  it("tell a province without a pack from a slip", () => {
    assert.deepEqual(readProvince("浙江省杭州市"), { kind: "no-pack", province: "浙江" });
    const suggestion = (text: string) => {
      const read = readProvince(text);
      return read.kind === "unknown" ? read.suggestion : read.kind;
    };
    assert.equal(suggestion("安微"), "安徽");
    assert.equal(suggestion("徽安省"), "安徽");
    assert.equal(suggestion("Anhiu"), "安徽");
    assert.equal(suggestion("火星"), "");
  });
});

describe("limits", () => {
  it("each have a setting of their own that reads their unit and is named by both of its names", () => {
    const used = limitKeys.map((key) => limitKinds[key].setting);
    assert.equal(new Set(used).size, used.length);
    for (const key of limitKeys) {
      const { setting, unit } = limitKinds[key];
      assert.equal(settingList[setting].kind, sameUnit[unit], key);
      for (const name of Object.values(nameOfLimit(key))) assert.deepEqual(readSettingName(name), { key: setting });
    }
  });

  it("stand in the template's settings", () => {
    for (const language of ["zh-CN", "en"] as const) {
      const rows =
        template(language)
          .at(-1)
          ?.rows.map((row) => row[0]?.value) ?? [];
      for (const key of limitKeys) assert.ok(rows.includes(nameOfLimit(key)[language]), key);
    }
  });

  it("are said as yuan, shares and counts", () => {
    assert.equal(figureText("festivalYear", 220000, "zh-CN"), "2200.00");
    assert.equal(figureText("prizeShare", 2 / 3, "zh-CN"), "三分之二");
    assert.equal(figureText("prizeShare", 0.5, "en"), "50%");
    assert.equal(figureText("outingsYear", 4, "en"), "4");
  });
});
