import assert from "node:assert/strict";
import { fundReport } from "../../../../src/core/sheets/fund-report.js";
import { sheet } from "../../reading/grid.js";
import { assertTies, readBooks, shownRow } from "../read-books.js";
import { sheetInput } from "../sheet-input.js";

/** Reports that unions have published: from their items as rows, every total they print must come out to the cent. */
describe("published reports come out from their rows", () => {
  it("by items in the scheme of 2021, in 万元 (大连职业技术学院工会 2023, gh.dlvtc.edu.cn)", () => {
    const books = readBooks(
      [
        sheet("设置", "项目 | 值\n年度 | 2023\n上年结余 | 2712400"),
        sheet(
          "收入",
          `单位：万元 | | |
           日期 | 摘要 | 科目 | 金额
           2023-12-31 | 拨交经费 | 拨缴经费收入 | 161.26
           2023-12-31 | 会员会费 | 会费收入 | 19.92
           2023-12-31 | 一般性转移支付补助 | 上级补助收入 | 32.63
           2023-12-31 | 专项转移支付补助 | 上级补助收入 | 12.23
           2023-12-31 | 利息 | 其他收入 | 0.5`,
        ),
        sheet(
          "支出",
          `单位：万元 | | | |
           日期 | 摘要 | 科目 | 明细科目 | 金额
           2023-12-31 | 主题教育及女职工教育 | 职工活动支出 | 职工教育 | 1.31
           2023-12-31 | 徒步 | 职工活动支出 | 文体活动 | 9.06
           2023-12-31 | 阳光体育 | 职工活动支出 | 文体活动 | 1.71
           2023-12-31 | 八段锦展演 | 职工活动支出 | 文体活动 | 7.45
           2023-12-31 | 球类比赛 | 职工活动支出 | 文体活动 | 1.62
           2023-12-31 | 书画摄影、微视频征集 | 职工活动支出 | 宣传活动 | 1.01
           2023-12-31 | 节日慰问 | 职工活动支出 | 会员活动 | 146.15
           2023-12-31 | 生日蛋糕 | 职工活动支出 | 会员活动 | 19.97
           2023-12-31 | 婚、育、病、逝、退补助 | 职工活动支出 | 会员活动 | 9.88
           2023-12-31 | 观看电影 | 职工活动支出 | 会员活动 | 25.38
           2023-12-31 | 技能大赛 | 职工服务支出 | 劳动和技能竞赛 | 2.2
           2023-12-31 | 职工之家建设 | 职工服务支出 | 建家活动 | 7.62
           2023-12-31 | 积极分子表彰 | 业务支出 | 其他 | 3.46
           2023-12-31 | 委员及积极分子培训 | 业务支出 | 培训 | 0.64
           2023-12-31 | 其他业务 | 业务支出 | 其他 | 0.08`,
        ),
      ],
      2023,
    );
    assert.equal(books.ledger.scheme, "2021");
    const report = fundReport(sheetInput(books), "经费收支决算表");
    assertTies(report);
    const printed: [string, number][] = [
      ["拨缴经费收入", 1612600],
      ["会费收入", 199200],
      ["上级补助收入", 448600],
      ["其他收入", 5000],
      ["本年收入合计", 2265400],
      ["职工活动支出", 2235400],
      ["职工教育", 13100],
      ["文体活动", 198400],
      ["宣传活动", 10100],
      ["会员活动", 2013800],
      ["职工服务支出", 98200],
      ["劳动和技能竞赛", 22000],
      ["建家活动", 76200],
      ["业务支出", 41800],
      ["本年支出合计", 2375400],
      ["本年结余", -110000],
      ["期末滚存结余", 2602400],
    ];
    for (const [name, yuan] of printed) assert.deepEqual(shownRow(report, name, 6), [name, yuan]);
  });

  it("by accounts in the older scheme (福州大学法学院工会 2011, law.fzu.edu.cn)", () => {
    const books = readBooks(
      [
        sheet("设置", "项目 | 值\n年度 | 2011\n科目体系 | 2017"),
        sheet(
          "收入",
          `日期 | 摘要 | 科目 | 金额
           2011-01-01 | 往年结余 | 上年结余 | 31573.4
           2011-12-31 | 会员会费 | 会费收入 | 5476.9
           2011-12-31 | 行政补助 | 行政补助收入 | 6110`,
        ),
        sheet(
          "支出",
          `日期 | 摘要 | 科目 | 金额
           2011-12-31 | 教育、文体、宣传、度假 | 职工活动支出 | 7761.7
           2011-12-31 | 困难职工帮扶、送温暖 | 维权支出 | 6800
           2011-12-31 | 设备购置 | 资本性支出 | 302.1`,
        ),
      ],
      2011,
    );
    const report = fundReport(sheetInput(books), "经费收支决算表");
    assertTies(report);
    const { totals } = books.ledger;
    assert.deepEqual(shownRow(report, "本年支出合计", 6), ["本年支出合计", 14863.8]);
    assert.deepEqual(shownRow(report, "加：上年结余", 6), ["加：上年结余", 31573.4]);
    // The union adds the balance of earlier years to its income; the form does not.
    assert.equal((totals.opening ?? 0) + totals.income, 4316030);
    assert.deepEqual(shownRow(report, "期末滚存结余", 6), ["期末滚存结余", 28296.5]);
  });
});
