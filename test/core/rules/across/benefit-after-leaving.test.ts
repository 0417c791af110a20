import { benefitAfterLeaving } from "../../../../src/core/rules/across/benefit-after-leaving.js";
import type { Example, ExampleCell } from "../../../../src/core/rules/example.js";
import { judgeWorkbooks } from "./workbooks.js";

/** Payments as [日期, 会员号, 收款人, 摘要] to a union whose member 王芳 left on 2026-02-10. */
function paid(status: string, ...rows: ExampleCell[][]): Example {
  return {
    sheets: {
      会员: [
        ["会员号", "姓名", "性别", "离会时间", "会籍状态"],
        ["0001", "王芳", "女", "2026-02-10", status],
        ["0002", "李强", "男", null, "在会"],
        ["0003", "赵敏", "女", "2026.3", "离会"],
        ["0004", "张伟", "男", "2026-02-10", "转出"],
        ["0005", "张伟", "男", null, "在会"],
      ],
      支出: [
        ["日期", "凭证号", "会员号", "收款人", "摘要", "科目", "金额"],
        ...rows.map(([date, ...rest], index) => [date ?? null, `记-${index + 1}`, ...rest, "职工活动支出", 200]),
      ],
    },
  };
}

judgeWorkbooks(
  benefitAfterLeaving,
  {
    "payments up to the day of leaving": paid("转出", ["2026-02-10", "0001", "王芳", "春节慰问"]),
    "the condolence and the family's visit": paid(
      "去世",
      ["2026-02-20", "0001", "王芳", "丧葬慰问"],
      ["2026-03-20", null, "王芳", "慰问去世会员家属"],
    ),
    "a retiree, who is a member still": paid("退休", ["2026-05-20", "0001", "王芳", "端午节慰问"]),
    "what is no benefit": paid("转出", ["2026-03-20", "0001", "王芳", "报销1月差旅费"]),
    "somebody of whom the roster has two": paid("转出", ["2026-03-20", null, "张伟", "端午节慰问"]),
    "the month of leaving, where only that is known": paid("转出", ["2026-03-31", "0003", "赵敏", "生日慰问"]),
    "a number with another's name": paid("转出", ["2026-05-20", "0001", "李强", "端午节慰问"]),
    "a farewell": paid("转出", ["2026-02-20", "0001", "王芳", "欢送调离会员纪念品慰问"]),
  },
  {
    "by number, by name, by the summary's last word": [
      paid(
        "去世",
        ["2026-05-20", "1", null, "端午节慰问"],
        ["2026-05-20", null, "王　芳", "端午节慰问"],
        ["2026-06-20", null, null, "慰问住院会员王芳"],
        ["2026-06-20", "0004", "张伟", "端午节慰问"],
        ["2026-05-02", "0003", "赵敏", "生日慰问"],
      ),
      "支出!C2 2026-02-10 (deceased)",
      "支出!D3 2026-05-20",
      "支出!E4 2026-06-20",
      "支出!D5 (transferred)",
      "支出!D6 2026-03 but",
    ],
  },
);
