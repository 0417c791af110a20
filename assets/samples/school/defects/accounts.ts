import { mistypedPayment } from "../mistyped.js";
import { defect, type Defect, pay, spot } from "../defect.js";
import { overtype } from "../draft.js";

/** What is wrong with the accounts of the journal's rows. */
export const accountDefects: readonly Defect[] = [
  mistypedPayment(
    "account-unknown",
    "03-13",
    "会员活动用品",
    "科目",
    "职工活动之处",
    "科目有错字",
    "The account is misspelled",
    undefined,
    "明细科目",
  ),
  mistypedPayment(
    "account-missing",
    "03-14",
    "植树工具",
    "科目",
    null,
    "科目漏填",
    "The account is left empty",
    undefined,
    "明细科目",
  ),
  mistypedPayment(
    "account-wrong-side",
    "03-17",
    "退回多拨经费",
    "科目",
    "拨缴经费收入",
    "支出记了收入科目",
    "A payment booked to an income account",
    undefined,
    "明细科目",
  ),
  mistypedPayment(
    "account-balance-sheet",
    "03-19",
    "春游押金",
    "科目",
    "其他应收款",
    "支出记了往来科目",
    "A payment booked to a balance sheet account",
    undefined,
    "明细科目",
  ),
  defect("transfer-not-counted", "提现记成支出", "Cash drawn is booked as spending", (draft) => {
    const row = pay(draft, { on: "03-25", what: "提现", item: "其他", yuan: 1000, payee: "青禾农商行" });
    for (const title of ["科目", "明细科目"]) overtype(row, title, null);
    return { at: spot(draft.journal, row, "支出") };
  }),
  defect(
    "account-unlisted",
    "记了基层工会一般没有的科目",
    "An account that a grassroots union does not have",
    (draft) => {
      const row = pay(draft, { on: "04-15", what: "行政办公经费", item: "其他", yuan: 326.4, payee: "青禾文具店" });
      overtype(row, "科目", "行政支出");
      overtype(row, "明细科目", null);
      const entailed = [{ code: "spending-without-budget", at: spot(draft.journal, row, "支出") }];
      return { at: spot(draft.journal, row, "科目"), entailed };
    },
  ),
  defect("account-mapped", "明细科目用的是旧制度的名称", "The item bears the old scheme's name", (draft) => {
    const row = pay(draft, { on: "07-23", what: "会员消暑绿豆", item: "会员活动", yuan: 348.2, payee: "禾润超市" });
    overtype(row, "明细科目", "职工集体福利");
    return { at: spot(draft.journal, row, "科目") };
  }),
  defect("account-by-category", "没写科目，只有慰问类型", "No account, only the kind of visit", (draft) => {
    const row = pay(draft, { on: "08-14", what: "看望骨折会员", item: "会员活动", yuan: 460, payee: "会员家属" });
    for (const title of ["科目", "明细科目"]) overtype(row, title, null);
    overtype(row, "慰问类型", "住院");
    return { at: spot(draft.journal, row, "科目") };
  }),
  defect("spending-without-budget", "购设备没有预算", "Equipment without a budget", (draft) => {
    const row = pay(draft, { on: "08-13", what: "购打印机", item: "其他", yuan: 3260, payee: "青禾电脑城" });
    overtype(row, "科目", "资本性支出");
    overtype(row, "明细科目", null);
    return { at: spot(draft.journal, row, "支出") };
  }),
];
