import assert from "node:assert/strict";
import fc from "fast-check";
import { noticeFragment, parseNotice, type Notice } from "../../src/commands/notice.js";

describe("notice in an address", () => {
  it("comes out as it went in, whatever Office adds behind it", () => {
    const texts = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(texts, texts, fc.constantFrom("", "_xdm_Info=a|b|c", "&_host_Info=x"), (wanted, name, added) => {
        const notice: Notice = { kind: "renamed", wanted, name, language: "en" };
        assert.deepEqual(parseNotice(`#${noticeFragment(notice)}${added}`), notice);
      }),
    );
    const failed: Notice = {
      kind: "failed",
      code: "protected",
      args: { sheet: "收入&支出#1%", limit: 3 },
      language: "zh-CN",
    };
    assert.deepEqual(parseNotice(`#${noticeFragment(failed)}`), failed);
    const unshown: Notice = { ...failed, kind: "unshown", name: "活动日历" };
    assert.deepEqual(parseNotice(`#${noticeFragment(unshown)}`), unshown);
    const unmade: Notice = { kind: "unmade", name: "工作总结数据", why: "账本里没有…", language: "zh-CN" };
    assert.deepEqual(parseNotice(`#${noticeFragment(unmade)}`), unmade);
  });

  it("is nothing when the address holds something else", () => {
    const others = [
      "",
      "#",
      "#notice=",
      "#notice=%7B",
      "#notice=%E4",
      "#notice=null",
      "#notice=%7B%22kind%22%3A%22x%22%7D",
    ];
    assert.deepEqual(
      others.map(parseNotice),
      others.map(() => null),
    );
  });
});
