import assert from "node:assert/strict";
import { limitsInForce } from "../../../../src/core/rules/policy/limits-in-force.js";
import type { LimitKey } from "../../../../src/core/rules/policy/limit-key.js";
import { sayBasis } from "../../../../src/core/rules/policy/say-basis.js";
import { dayOfIso } from "../../../../src/core/values/day.js";
import { settings } from "./settings.js";

type Stated = Parameters<typeof settings>[0];

function day(iso: string): number {
  const serial = dayOfIso(iso);
  assert.ok(serial !== null);
  return serial;
}

/** What holds on a day, as `figure basis`. */
function held(stated: Stated, key: LimitKey, iso: string): string | null {
  const limit = limitsInForce(settings(stated)).on(key, day(iso));
  return limit === null ? null : `${limit.figure} ${sayBasis(limit, "zh-CN")}`;
}

describe("limits in force", () => {
  it("judges by the document in force on the day", () => {
    const old = "150000 依据 《安徽省基层工会经费收支管理实施办法（试行）》";
    assert.equal(held({ province: "安徽" }, "festivalYear", "2018-03-11"), null);
    assert.equal(held({ province: "安徽" }, "festivalYear", "2025-08-20"), old);
    assert.equal(held({ province: "安徽" }, "festivalYear", "2025-08-21"), "220000 依据 皖工发〔2025〕18号");
    assert.equal(held({ province: "内蒙古" }, "festivalYear", "2022-12-31"), "200000 依据 内工发〔2019〕3号");
    assert.equal(held({ province: "内蒙古" }, "festivalYear", "2023-01-01"), "250000 依据 内工发〔2022〕38号");
  });

  it("puts the books' own figure before any document, at every date", () => {
    const stated = { province: "安徽", festivalLimit: 180000 };
    assert.equal(held(stated, "festivalYear", "2000-01-01"), "180000 按本账本设置");
    assert.equal(held(stated, "festivalYear", "2026-01-01"), "180000 按本账本设置");
    assert.equal(held(stated, "birthday", "2026-01-01"), "50000 依据 皖工发〔2025〕18号");
  });

  it("never applies a province's figure to another, nor to books without a province", () => {
    for (const province of ["浙江", "安微", ""]) assert.equal(held({ province }, "festivalYear", "2026-01-01"), null);
    assert.equal(held({}, "festivalYear", "2026-01-01"), null);
    assert.equal(held({ province: "北京" }, "festivalYear", "2026-01-01"), null);
  });

  it("fills up with what holds everywhere", () => {
    assert.equal(held({}, "prizeShare", "2026-01-01"), `${2 / 3} 依据 总工办发〔2017〕32号第八条`);
    assert.equal(held({ province: "浙江" }, "birthday", "2026-01-01"), "30000 按多数省份的做法");
    assert.equal(held({ province: "江苏" }, "birthday", "2026-01-01"), "40000 依据 苏工发〔2018〕13号");
    assert.equal(held({}, "outingDays", "2024-12-31")?.[0], "1");
    assert.equal(held({}, "outingDays", "2025-06-01"), null);
    assert.equal(held({}, "outingDays", "2026-01-06")?.[0], "2");
    assert.equal(held({}, "approval", "2026-01-01"), null);
  });

  it("finds the province by its names and by the document the books follow", () => {
    for (const province of ["安徽省", "皖", "Anhui", "安徽省合肥市", " 安 徽 "]) {
      assert.equal(limitsInForce(settings({ province })).pack?.key, "anhui", province);
    }
    assert.equal(limitsInForce(settings({ authority: "皖工发[2025]18号" })).pack?.key, "anhui");
    assert.equal(limitsInForce(settings({ authority: "某工发〔2025〕1号" })).pack, null);
  });

  it("keeps to the document the books name even after a later one, but not before its first day", () => {
    const stated = { province: "安徽", authority: "安徽省基层工会经费收支管理实施办法（试行）" };
    assert.equal(held(stated, "birthday", "2026-01-01")?.startsWith("30000"), true);
    assert.equal(held({ province: "安徽", authority: "皖工发（2025）18号" }, "birthday", "2025-01-01")?.[0], "3");
  });

  it("takes the most lenient figure of a time in which it changes, and none where part of it is unknown", () => {
    const { during, known } = limitsInForce(settings({ province: "安徽" }));
    assert.equal(during("festivalYear", day("2025-08-01"), day("2025-08-31"))?.figure, 220000);
    assert.equal(during("festivalYear", day("2025-07-01"), day("2025-07-31"))?.figure, 150000);
    assert.equal(during("festivalYear", day("2018-03-01"), day("2018-03-31")), null);
    assert.equal(known("festivalYear", day("2018-03-01"), day("2018-03-31")), true);
    assert.equal(known("festivalYear", day("2017-01-01"), day("2017-12-31")), false);
  });

  it("says the ground in both languages", () => {
    const { on } = limitsInForce(settings({ festivalLimit: 1 }));
    const stated = on("festivalYear", day("2026-01-01"));
    const shared = on("prizeShare", day("2026-01-01"));
    assert.ok(stated !== null && shared !== null);
    assert.equal(sayBasis(stated, "en"), "by the books' own settings");
    assert.equal(sayBasis(shared, "en"), "by 总工办发〔2017〕32号, art. 8");
  });
});
