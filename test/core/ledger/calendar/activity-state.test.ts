import assert from "node:assert/strict";
import { activityState } from "../../../../src/core/ledger/calendar/activity-state.js";
import type { Row } from "../../../../src/core/reading/reading.js";

function stateOf(said: { readonly remarks?: string; readonly content?: string; readonly title?: string }) {
  const values = { remarks: null, content: null, title: null, ...said };
  return activityState({ values: values as unknown as Row<"activities">["values"] });
}

describe("activityState", () => {
  for (const remarks of [
    "取消",
    "因雨取消",
    "未举办",
    "活动未开展",
    "已停办",
    "推迟后取消",
    "Cancelled",
    "called off",
  ]) {
    it(`takes the remark ${remarks} for called off`, () => {
      assert.equal(stateOf({ remarks }), "cancelled");
    });
  }

  for (const remarks of ["推迟至十月", "延期", "改期", "postponed to May"]) {
    it(`takes the remark ${remarks} for put off`, () => {
      assert.equal(stateOf({ remarks }), "postponed");
    });
  }

  for (const remarks of ["", "不取消", "取消聚餐环节", "取消线下，改为线上", "not cancelled", "已开展"]) {
    it(`lets an activity stand with the remark ${remarks}`, () => {
      assert.equal(stateOf({ remarks }), "planned");
    });
  }

  it("heeds contents and titles only where they speak of the activity as a whole", () => {
    assert.equal(stateOf({ content: "已取消" }), "cancelled");
    assert.equal(stateOf({ title: "春游（因雨取消）" }), "cancelled");
    assert.equal(stateOf({ content: "讲解会籍取消手续" }), "planned");
    assert.equal(stateOf({ content: "1.座谈；2.取消旧规宣讲" }), "planned");
  });
});
