import assert from "node:assert/strict";
import { read, sheet } from "./grid.js";

describe("the rows between the records", () => {
  it("are kept as sums and as asides, in order", () => {
    const { tabs } = read([
      sheet(
        "支出",
        `
        日期 | 摘要 | 科目 | 金额
        一、行政组
        2026-03-01 | 茶话会 | 业务支出 | 100
         | 小计 | | 100
        日期 | 摘要 | 科目 | 金额
        2026-03-02 | 插花 | 业务支出 | 200
         | 小计 | | 200
         | 合计 | | 300
        备注：以上均已入账`,
      ),
    ]);
    assert.deepEqual(tabs.disbursements?.totals, [3, 6, 7]);
    assert.deepEqual(tabs.disbursements.asides, [1, 4, 8]);
  });

  it("hold the totals row of an Excel table, whatever its texts", () => {
    const area = { top: 0, left: 0, bottom: 2, right: 3 };
    const table = { name: "支出表", area, hasHeader: true, hasTotals: true };
    const cells = "日期 | 摘要 | 科目 | 金额\n2026-03-01 | 茶话会 | 业务支出 | 100\n汇总 | | | 100";
    const { tabs } = read([sheet("支出", cells, [], { tables: [table] })]);
    assert.deepEqual(tabs.disbursements?.totals, [2]);
  });

  it("are those of all blocks of a list printed side by side, but not where the other block has a record", () => {
    const { tabs } = read([
      sheet(
        "会费",
        `
        姓名 | 实缴金额 | 姓名 | 实缴金额
        西校区 | | 东校区 |
        张三 | 10 | 李四 | 20
        王五 | 10 | 合计 | 20
        合计 | 20 | |
        备注：按季代扣 | | |`,
      ),
    ]);
    assert.deepEqual(
      tabs.dues?.rows.map(({ row }) => row),
      [2, 2, 3],
    );
    assert.deepEqual([tabs.dues.totals, tabs.dues.asides, tabs.dues.sideBySide], [[4], [1, 5], true]);
  });
});
