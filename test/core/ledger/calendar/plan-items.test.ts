import assert from "node:assert/strict";
import { contentItems, oneLine, planItems } from "../../../../src/core/ledger/calendar/plan-items.js";

describe("plan items", () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["1. 元旦走访 2. 送温暖", ["元旦走访", "送温暖"]],
    ["1、元旦走访；\n2、送温暖。", ["元旦走访", "送温暖"]],
    ["1.元旦走访2.送温暖", ["元旦走访", "送温暖"]],
    ["(1)拔河(2)跳绳(3)毽球", ["拔河", "跳绳", "毽球"]],
    ["一、开幕式\n二、比赛", ["开幕式", "比赛"]],
    ["①插花②讲座", ["插花", "讲座"]],
    ["春游；读书会", ["春游", "读书会"]],
    ["1. 只有一项", ["只有一项"]],
  ];
  for (const [text, items] of lists) {
    it(`parts ${JSON.stringify(text)}`, () => {
      assert.deepEqual(planItems(text), items);
    });
  }

  const whole = [
    "3.8妇女节活动",
    "参加1、2年级活动",
    "安排：1.拔河 2.跳绳",
    "2.先写二 1.后写一",
    "第1、2、3批疗休养",
    "教代会",
  ];
  for (const text of whole) {
    it(`leaves ${text} whole`, () => {
      assert.deepEqual(planItems(text), [text]);
    });
  }

  it("takes line breaks as items in contents only", () => {
    assert.deepEqual(planItems("庆三八\n茶话会"), ["庆三八茶话会"]);
    assert.deepEqual(contentItems("走访\r\n座谈"), ["走访", "座谈"]);
    assert.equal(oneLine("Tea party\nfor all"), "Tea party for all");
  });
});
