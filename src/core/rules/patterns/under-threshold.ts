import { yuanText, type Fen } from "../../values/fen.js";
import { paymentsOfYear, type Payment } from "../across/payments.js";
import { placeOfRow } from "../across/row-place.js";
import { practice } from "../explained.js";
import { defineRule, type Books } from "../rule.js";
import { cellsOfPayments, listed } from "./listed-cells.js";

/** How far below (and above) a threshold payments are compared. */
const share = 0.05;
/** Fewer are chance. */
const leastPayments = 3;
/** As many times more below than above. */
const timesMore = 2;
/** Where the settings state no approval limit: 1000, 3000, 5000 and 10000 yuan, in fen. */
const usualThresholds: readonly Fen[] = [100000, 300000, 500000, 1000000];

/** Payments that gather just below an approval threshold. Those whose summary shows how the amount came about (30 人, 12×80) and those of one price are left out. */
export const underThreshold = defineRule<{
  readonly threshold: string;
  readonly below: number;
  readonly above: number;
  readonly cells: string;
}>({
  code: "under-threshold",
  family: "patterns",
  severity: "info",
  title: { "zh-CN": "多笔支出略低于整数限额", en: "Payments just under a threshold" },
  why: {
    "zh-CN": `一年中有 ${leastPayments} 笔以上支出落在审批限额（未设置时为 1000、3000、5000、10000 元）以下 ${share * 100}% 之内，且超过限额上方同样范围笔数的 ${timesMore} 倍，审计会问是否拆分；多半另有原因，留意即可。`,
    en: `${leastPayments} or more payments of the year within ${share * 100}% below an approval limit (1000, 3000, 5000, 10000 yuan where none is set), more than ${timesMore} times those just above, make auditors ask about splitting; mostly there is another reason.`,
  },
  source: practice,
  limits: ["approval"],
  expects: { "zh-CN": "能说明金额由来", en: "a reason for the amounts" },
  says: {
    "zh-CN": ({ threshold, below, above, cells }) =>
      `略低于 ${threshold} 元的支出有 ${below} 笔（${listed(cells, "zh-CN")}），略高的 ${above} 笔；如属同一事项应合并审批，否则备好金额的依据。`,
    en: ({ threshold, below, above, cells }) =>
      `${below} payments lie just below ${threshold} yuan (${listed(cells, "en")}), ${above} just above; approve together what belongs together, else keep at hand how the amounts came about.`,
  },
  needs: [["disbursements"]],
  examples: {
    fails: [
      {
        at: "支出!E4",
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-09", "记-005", "阅览室书架", "职工服务支出", 4980],
            ["2026-04-13", "记-008", "阅览室桌椅", "职工服务支出", 4960],
            ["2026-05-13", "记-011", "阅览室灯具", "职工服务支出", 4890],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-09", "记-005", "阅览室书架", "职工服务支出", 4980],
            ["2026-04-13", "记-008", "阅览室桌椅", "职工服务支出", 5160],
            ["2026-05-13", "记-011", "阅览室灯具", "职工服务支出", 4890],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.disbursements;
    if (tab === undefined) return [];
    return paymentsNear(thresholdsOf(books), paymentsOfYear(books)).flatMap(({ threshold, near }) => {
      const below = near.filter(({ fen }) => fen < threshold);
      const last = below.at(-1);
      const above = near.length - below.length;
      if (last === undefined || below.length < leastPayments || below.length <= timesMore * above) return [];
      if (isOnePrice(below)) return [];
      const cells = cellsOfPayments(tab, below);
      const args = { threshold: yuanText(threshold), below: below.length, above, cells };
      return [{ at: placeOfRow(tab, last.row, "amount", "spending"), args } as const];
    });
  },
});

interface Band {
  readonly threshold: Fen;
  readonly least: Fen;
  readonly most: Fen;
  /** The payments between, their amounts not counted out. */
  readonly near: Payment[];
}

/** The payments about each threshold, in the order of the sheet: one pass for all of them. */
function paymentsNear(thresholds: readonly Fen[], payments: readonly Payment[]): readonly Band[] {
  const bands = thresholds.map((threshold): Band => ({
    threshold,
    least: threshold * (1 - share),
    most: threshold * (1 + share),
    near: [],
  }));
  for (const payment of payments) {
    for (const { least, most, near } of bands) {
      if (payment.fen >= least && payment.fen <= most && !isCounted(payment.row.values.summary)) near.push(payment);
    }
  }
  return bands;
}

function thresholdsOf({ reading }: Books): readonly Fen[] {
  const { approvalLimit } = reading.settings;
  return typeof approvalLimit === "number" && approvalLimit > 0 ? [approvalLimit] : usualThresholds;
}

/** True for a summary that says how many people or pieces the amount is for. */
function isCounted(summary: string | null): boolean {
  return summary !== null && /\d\s*(?:人|名|份|张|套|件|盒|箱|元|个|场|节|课时)|[×xX*]\s*\d/.test(summary);
}

/** A rent or a fee that recurs is no gathering. */
function isOnePrice(payments: readonly Payment[]): boolean {
  return new Set(payments.map(({ fen }) => fen)).size === 1;
}
