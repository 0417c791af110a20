/** A check with findings of each severity; one name holds markup. */
export const checked = {
  reading: {
    year: 2026,
    tabs: {
      members: { sheet: "会员名册", rows: rows(398) },
      dues: { sheet: "会费台账", rows: rows(398) },
      disbursements: { sheet: "2026年收支明细", rows: rows(212) },
      income: { sheet: "2026年收支明细", rows: rows(40) },
    },
    questions: [],
  },
  ledger: {},
  findings: [
    finding("error", "会员名册", 11, 5, "身份证号 110105194912310021 的校验码不对，请核对原件。"),
    finding("error", "2026年收支明细", 45, 3, "科目“办公用品”不在科目表中，此行未计入；请改用标准科目名称。"),
    finding("warning", "会费台账", 7, 9, "王<img src=x onerror=alert(1)>小明 3月会费多缴 10.00 元。"),
    finding("warning", "会费台账", null, null, "本表有 3 列未能识别。"),
    finding("info", null, null, null, "没有找到预算表，决算表中的预算数留空。"),
  ],
  counts: { error: 2, warning: 2, info: 1 },
  coverage: { sheets: 3, rows: 1048, ran: 120, notRun: [] },
  books: { findings: [] },
};

/** The same in English. */
export const checkedInEnglish = {
  ...checked,
  findings: [
    finding(
      "error",
      "Members",
      11,
      5,
      "The check digit of resident ID 110105194912310021 is wrong; compare it with the card.",
    ),
    finding(
      "error",
      "Journal 2026",
      45,
      3,
      'The account "stationery" is not in the scheme, so the row is not counted; use a standard account name.',
    ),
    finding("warning", "Dues", 7, 9, "Wang <b>Xiaoming</b> paid 10.00 yuan too much for March."),
    finding("info", null, null, null, "No budget tab was found; the report's budget column is left empty."),
  ],
  counts: { error: 2, warning: 1, info: 1 },
};

/** A check that found nothing. */
export const clear = { ...checked, findings: [], counts: { error: 0, warning: 0, info: 0 } };

/** A check that needs an answer. */
export const unsure = {
  ...clear,
  reading: { ...checked.reading, questions: [{ tab: "dues", sheets: ["会费台账", "会费台账（旧）"] }] },
};

/** A fund report made: 48 figures agree, one row left out, the wished name taken. */
export const report = {
  ...checked,
  made: [{ kind: "fund-report", name: "经费收支决算表2026", replaced: false, nameTaken: "经费收支决算表" }],
  notMade: [],
  ledger: {
    totals: { opening: 11830210, income: 25206980, spending: 19855005, surplus: 5351975, closing: 17182185 },
  },
  excluded: [{ sheet: "2026年收支明细", row: 45, column: 3, cell: "D46", reason: "科目“办公用品”不在科目表中。" }],
  tieOut: { figures: 48, mismatches: [] },
  lost: [],
};

/** The sheets of an audit made: two of them, and one for which the books give no ground. */
export const auditPapers = {
  ...report,
  made: [
    { kind: "fund-report", name: "经费收支决算表", replaced: true, nameTaken: null },
    { kind: "audit-programme", name: "经审工作底稿", replaced: false, nameTaken: null },
  ],
  notMade: [{ kind: "bank-reconciliation", why: "账本里没有银行对账单。" }],
};

/** The activity calendar made, with a sheet that goes with it; the book's activities have areas and kinds. */
export const calendar = {
  ...report,
  reading: {
    ...checked.reading,
    tabs: {
      ...checked.reading.tabs,
      activities: {
        sheet: "活动计划",
        rows: [
          { values: { department: "东片", category: "文体活动" } },
          { values: { department: "西片", category: "文体活动" } },
          { values: { department: null, category: "慰问" } },
        ],
      },
    },
  },
  made: [
    { kind: "activity-calendar", name: "活动日历", replaced: false, nameTaken: null },
    { kind: "activity-plan", name: "活动开展情况表", replaced: false, nameTaken: null },
  ],
  tieOut: null,
};

/** The calendar file of it: an activity has no day. */
export const calendarFile = {
  text: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:某某小学工会\r\nEND:VCALENDAR\r\n",
  activities: 12,
  leftOut: [{ title: "教师节慰问", time: "2026-09", source: { sheet: "活动计划", row: 8, column: 2 } }],
};

function rows(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

/** A finding as a check gives it; its rule is `code`. */
export function finding(
  severity: string,
  sheet: string | null,
  row: number | null,
  column: number | null,
  message: string,
  {
    code = severity,
    accepted = false,
    value = null,
  }: { code?: string; accepted?: boolean; value?: string | null } = {},
) {
  const cell = row === null || column === null ? null : `${String.fromCharCode(65 + column)}${row + 1}`;
  return {
    code,
    family: "cells",
    severity,
    sheet,
    row,
    column,
    cell,
    title: `kind ${code}`,
    message,
    value,
    expected: "18 digits",
    why: "so that it can be checked",
    source: "practice",
    key: { content: message, place: cell ?? "" },
    treatment: { note: "", reason: accepted ? "agreed" : "", by: accepted ? "Li" : "", since: 46000 },
    accepted,
  };
}
