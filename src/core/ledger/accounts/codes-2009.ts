/** Income codes of the 2009 accounting rules, still seen without a name beside them; the 2021 rules renumber. */
export const incomeOfCode2009: ReadonlyMap<string, string> = new Map([
  ["401", "会费收入"],
  ["402", "拨缴经费收入"],
  ["403", "上级补助收入"],
  ["404", "政府补助收入"],
  ["405", "行政补助收入"],
  ["406", "事业收入"],
  ["407", "投资收益"],
  ["408", "其他收入"],
]);

/** Spending codes of the 2009 accounting rules. */
export const spendingOfCode2009: ReadonlyMap<string, string> = new Map([
  ["501", "职工活动支出"],
  ["502", "维权支出"],
  ["503", "业务支出"],
  ["504", "行政支出"],
  ["505", "资本性支出"],
  ["506", "补助下级支出"],
  ["507", "事业支出"],
  ["508", "其他支出"],
]);
