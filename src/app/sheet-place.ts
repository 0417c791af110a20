import type { Mark, SheetKind, SheetSnapshot, Snapshot } from "../core/reading/snapshot.js";
import type { Bilingual, Language } from "../core/values/language.js";

/** Where a generated sheet goes: over the earlier one of its kind and year, or into a sheet of its own. */
export interface SheetPlace {
  readonly name: string;
  readonly previous: SheetSnapshot | null;
  /** The name the sheet would have had, when a sheet of the user's own has it already. */
  readonly taken: string | null;
}

/** What each kind of sheet is called. */
export const sheetNames: Readonly<Record<SheetKind, Bilingual>> = {
  "fund-report": { "zh-CN": "经费收支决算表", en: "Fund report" },
  "check-results": { "zh-CN": "校验结果", en: "Check results" },
  "activity-calendar": { "zh-CN": "活动日历", en: "Activity calendar" },
  "period-report": { "zh-CN": "经费收支情况表", en: "Period report" },
  "account-book": { "zh-CN": "科目明细账", en: "Account book" },
  "dues-status": { "zh-CN": "会费缴纳情况表", en: "Dues by month" },
  "dues-arrears": { "zh-CN": "会费欠缴名单", en: "Dues in arrears" },
  "dues-receipts": { "zh-CN": "会费收缴汇总表", en: "Dues receipts" },
  "payroll-deduction": { "zh-CN": "会费代扣清单", en: "Payroll deduction" },
  "bank-reconciliation": { "zh-CN": "银行存款余额调节表", en: "Bank reconciliation" },
  "audit-programme": { "zh-CN": "经审工作底稿", en: "Audit programme" },
  "audit-tables": { "zh-CN": "经审明细表", en: "Audit schedules" },
  "audit-sample": { "zh-CN": "经审抽样表", en: "Audit sample" },
  "voucher-index": { "zh-CN": "凭证目录", en: "Voucher index" },
  disclosure: { "zh-CN": "经费收支公开表", en: "Disclosure" },
  charts: { "zh-CN": "经费图表", en: "Fund charts" },
  "activity-plan": { "zh-CN": "活动开展情况表", en: "Activities and costs" },
  "care-list": { "zh-CN": "会员关怀清单", en: "Members to remember" },
  participation: { "zh-CN": "活动参与情况表", en: "Participation" },
  "work-summary": { "zh-CN": "工作总结数据", en: "Figures for the summary" },
};

/**
 * The place of a generated sheet, told by its mark and never by its name. Of several sheets with the same mark (the user
 * copied one) it is the one that still bears a name the program gives, else the first.
 */
export function placeSheet(snapshot: Snapshot, mark: Mark, language: Language): SheetPlace {
  const base = sheetNames[mark.kind];
  const ours = snapshot.sheets.filter((sheet) => sheet.mark?.kind === mark.kind && sheet.mark.year === mark.year);
  const given = ours.find((sheet) => Object.values(base).some((name) => isGivenName(sheet.name, name)));
  const previous = given ?? ours[0] ?? null;
  if (previous !== null) return { name: previous.name, previous, taken: null };

  const used = new Map(snapshot.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const wanted = base[language];
  const holder = used.get(wanted.toLowerCase());
  if (holder === undefined) return { name: wanted, previous: null, taken: null };
  const candidates = [`${wanted}${language === "en" ? " " : ""}${mark.year}`];
  for (let count = 2; count <= snapshot.sheets.length + 2; count += 1) candidates.push(`${wanted} (${count})`);
  if (holder.mark === null) candidates.push(...candidates.splice(0, 1));
  const name = candidates.find((candidate) => !used.has(candidate.toLowerCase())) ?? wanted;
  return { name, previous: null, taken: holder.mark === null ? wanted : null };
}

function isGivenName(name: string, base: string): boolean {
  return (
    name === base || new RegExp(`^ ?(\\d{4}|\\(\\d+\\))$`).test(name.startsWith(base) ? name.slice(base.length) : "")
  );
}
