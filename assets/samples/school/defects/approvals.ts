import type { Draft } from "../book.js";
import { defect, type Defect, type Entailed, pay, rowWith, settingRow, spot } from "../defect.js";
import { overtype, type DraftRow } from "../draft.js";

/** Payments that need more than one signature, and spending that is too much in all. */
export const approvalDefects: readonly Defect[] = [
  defect(
    "festival-year-limit",
    "年底又发元旦慰问，全年超限额，占收入比例和预算也超了",
    "Another gift in December: above the year's limit, the share of income and the budget",
    (draft) => {
      const row = pay(draft, {
        on: "12-30",
        what: "元旦慰问会员",
        item: "会员活动",
        yuan: 118200,
        payee: "禾润超市",
        people: 394,
      });
      const overspent = spot(draft.budget, rowWith(draft.budget, "明细科目", "其他活动"), "调整后预算数");
      return {
        at: spot(draft.journal, row, "支出"),
        entailed: [at("festival-share-limit", draft, row, "支出"), { code: "budget-overspent", at: overspent }],
      };
    },
  ),
  defect("approval-limit", "大额支出没有审批人", "A large payment without an approver", (draft) => {
    const row = pay(draft, { on: "08-20", what: "工会干部培训食宿", item: "培训", yuan: 24860, payee: "市工人文化宫" });
    overtype(row, "审批人", null);
    const training = spot(draft.activities, rowWith(draft.activities, "活动名称", "工会干部培训"), "预算金额");
    return {
      at: spot(draft.journal, row, "支出"),
      entailed: [at("approver-missing", draft, row, "审批人"), { code: "activity-over-budget", at: training }],
    };
  }),
  defect(
    "split-payments",
    "同一单位三天内两笔，合起来超过大额审批限额",
    "Two payments to one firm within three days, together above the approval limit",
    (draft) => {
      const event = { item: "其他", payee: "青禾办公家具厂" } as const;
      pay(draft, { on: "09-12", what: "教工之家桌子", yuan: 12630, ...event });
      const row = pay(draft, { on: "09-15", what: "教工之家椅子", yuan: 11470, ...event });
      return { at: spot(draft.journal, row, "支出") };
    },
  ),
  defect(
    "members-activity-limit",
    "弥补倍数填成0，会员观影超过会费",
    "With a multiple of 0, the film tickets go above the dues",
    (draft) => {
      overtype(settingRow(draft, "会员活动弥补倍数"), "值", 0);
      const row = pay(draft, { on: "11-24", what: "会员观影年票", item: "会员活动", yuan: 138600, payee: "青禾影城" });
      return { at: spot(draft.journal, row, "支出") };
    },
  ),
];

function at(code: string, draft: Draft, row: DraftRow, column: string): Entailed {
  return { code, at: spot(draft.journal, row, column) };
}
