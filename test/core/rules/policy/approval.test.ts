import { approvalLimit } from "../../../../src/core/rules/policy/approval-limit.js";
import { provinceUnknown } from "../../../../src/core/rules/policy/province-unknown.js";
import { provinceWithoutLimits } from "../../../../src/core/rules/policy/province-without-limits.js";
import { splitPayments } from "../../../../src/core/rules/policy/split-payments.js";
import { judgePolicy } from "./judge-policy.js";

const limit = "大额审批限额 | 10000";

function paid(...rows: readonly string[]): string {
  return ["日期 | 摘要 | 金额 | 收款人 | 审批人 | 备注", ...rows].join("\n");
}

judgePolicy(
  approvalLimit,
  {
    "an approver, a meeting, and what is not above": {
      设置: limit,
      支出: paid(
        "2026-04-10 | 器材 | 18000 | 某某公司 | 陈志远",
        "2026-04-11 | 器材 | 18000 | 某某公司 | | 4月3日委员会会议纪要",
        "2026-04-12 | 器材 | 10000 | 某某公司",
      ),
    },
  },
  {
    neither: [
      { 设置: limit, 支出: paid("2026-04-10 | 器材 | 10000.01 | 某某公司") },
      ["支出!C2 warning", "支出 10000.01 元，超过大额审批限额 10000.00 元（按本账本设置）"],
    ],
    "the want of a limit": [
      { 支出: paid("2026-04-10 | 器材 | 99999") },
      ["大额审批限额：没有可用的限额：请在“设置”中填写该限额或省份", ""],
    ],
  },
);

judgePolicy(
  splitPayments,
  {
    "two payees, far days, small sums, members, meetings, and payments above the limit themselves": {
      设置: limit,
      会员: "会员号 | 姓名\n'0001 | 王小芳",
      支出: paid(
        "2026-04-10 | 服装 | 8000 | 甲公司",
        "2026-04-11 | 器材 | 8000 | 乙公司",
        "2026-04-25 | 器材 | 8000 | 甲公司",
        "2026-04-26 | 横幅 | 2000 | 甲公司",
        "2026-05-01 | 救助 | 8000 | 王小芳",
        "2026-05-02 | 救助 | 8000 | 王小芳",
        "2026-06-01 | 器材 | 8000 | 丙公司 | | 5月20日会议纪要",
        "2026-06-02 | 器材 | 8000 | 丙公司 | | 5月20日会议纪要",
        "2026-06-10 | 器材 | 18000 | 丁公司 | 陈志远",
        "2026-06-11 | 器材 | 8000 | 丁公司",
      ),
    },
  },
  {
    "payments within days, in whatever order they stand": [
      {
        设置: limit,
        支出: paid(
          "2026-04-15 | 音响 | 4000 | 某某 公司",
          "2026-04-10 | 服装 | 4000 | 某某公司",
          "2026-04-12 | 器材 | 4000 | 某某公司",
        ),
      },
      ["支出!C2 warning", "自 C3 起 7 天内付给同一收款人 3 笔，合计 12000.00 元"],
    ],
    "to the last payment within the days, and anew after them": [
      {
        设置: "大额审批限额 | 5000",
        支出: paid(
          "2026-01-11 | 器材 | 4900 | 甲公司",
          "2026-01-13 | 器材 | 4800 | 甲公司",
          "2026-01-14 | 器材 | 4700 | 甲公司",
          "2026-01-19 | 器材 | 4600 | 甲公司",
          "2026-01-21 | 横幅 | 500 | 甲公司",
        ),
      },
      ["支出!C4 warning", "自 C2 起 7 天内付给同一收款人 3 笔，合计 14400.00 元"],
      ["支出!C6 warning", "自 C5 起 7 天内付给同一收款人 2 笔，合计 5100.00 元"],
    ],
    "within the books' own number of days": [
      {
        设置: `${limit}\n拆分付款天数 | 30天`,
        支出: paid("2026-04-10 | 服装 | 8000 | 甲公司", "2026-05-05 | 器材 | 8000 | 甲公司"),
      },
      ["支出!C3 warning", "30 天内"],
    ],
  },
);

judgePolicy(
  provinceUnknown,
  {
    "names of provinces, with or without data": { 设置: "年度 | 2026\n省份 | 浙江省" },
    "no province": { 设置: "年度 | 2026" },
  },
  {
    "a slip": [{ 设置: "年度 | 2026\n省份 | 安微省" }, ["设置!B3 warning", "是否应为“安徽”"]],
    "something else": [{ 设置: "年度 | 2026\n省份 | 第一小学" }, ["设置!B3 warning", "请写省、自治区或直辖市的名称"]],
  },
);

judgePolicy(
  provinceWithoutLimits,
  {
    "a province with data": { 设置: "年度 | 2026\n省份 | 安徽" },
    "books with limits of their own": { 设置: "年度 | 2026\n省份 | 浙江\n生日慰问限额 | 300" },
  },
  { "a province without": [{ 设置: "年度 | 2026\n省份 | 浙江省宁波市" }, ["设置!B3 info", "没有浙江的限额资料"]] },
);
