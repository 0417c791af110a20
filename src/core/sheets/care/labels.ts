import { isoMonth, numberOfMonth, yearOfMonth, type Month } from "../../values/day.js";
import type { Bilingual, Language } from "../../values/language.js";
import type { CareKind } from "./care-item.js";

/** The words of the 会员关怀清单. */
export const words = {
  title: { "zh-CN": "会员关怀清单", en: "Members to remember 会员关怀清单" },
  what: { "zh-CN": "事项", en: "What" },
  name: { "zh-CN": "姓名", en: "Name" },
  department: { "zh-CN": "部门", en: "Department" },
  note: { "zh-CN": "情况", en: "What is known" },
  last: { "zh-CN": "上次走访", en: "Last visit" },
  source: { "zh-CN": "出处", en: "Source" },
  done: { "zh-CN": "办理情况", en: "Done" },
  key: { "zh-CN": "标识", en: "Key" },
  due: { "zh-CN": "待走访（五必访）", en: "Visits due" },
  noneDue: { "zh-CN": "按账上的登记，没有待走访的。", en: "By what the books say, no visit is due." },
  nothing: { "zh-CN": "本月没有。", en: "Nobody this month." },
  past: {
    "zh-CN": "名册在职、按规定已过退休月份",
    en: "In post by the roster, past their month of retirement by the rule",
  },
  kept: { "zh-CN": "以前填写、现已不在清单中的内容", en: "Kept: written beside lines that are no longer in the list" },
  retired: { "zh-CN": "退休会员", en: "retired member" },
  joined: { "zh-CN": "本月入会", en: "Joined this month" },
  registered: { "zh-CN": "名册登记本月退休", en: "Retires this month by the roster" },
  byRule: { "zh-CN": "按规定推算本月到龄，请核对人事档案", en: "By the rule of age this month; check the file" },
  byRulePast: {
    "zh-CN": "按规定推算已到龄；请核对人事档案，已退休的改会籍状态",
    en: "Of age by the rule; check the file, and mend the status of those who retired",
  },
  neverVisited: { "zh-CN": "在档，没有查到走访记录", en: "File in force, no visit found" },
  notLately: { "zh-CN": "在档，近12个月没有查到走访记录", en: "File in force, no visit found in 12 months" },
  soon: { "zh-CN": "在档，到本月满12个月未走访", en: "File in force, 12 months without a visit this month" },
  inForce: { "zh-CN": "在档", en: "File in force" },
  retiredFact: { "zh-CN": "本年退休", en: "Retired this year" },
  benefitFact: { "zh-CN": "有医疗互助赔付", en: "A mutual aid benefit" },
  deathFact: { "zh-CN": "名册登记去世", en: "Deceased by the roster" },
  sameName: {
    "zh-CN": "；名册中有同名的人，没有按姓名比对慰问记录，请自行核对",
    en: "; others of the roster bear this name, so visits were not matched by name: check yourself",
  },
  retiredUnvisited: { "zh-CN": "本年退休，没有查到退休慰问", en: "Retired this year, no visit for it found" },
  benefitUnvisited: {
    "zh-CN": "有医疗互助赔付，没有查到住院慰问",
    en: "A mutual aid benefit, no hospital visit found",
  },
  deathUnvisited: { "zh-CN": "名册登记去世，没有查到慰问", en: "Deceased by the roster, no condolence found" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const kindNames: Readonly<Record<CareKind, Bilingual>> = {
  birthday: { "zh-CN": "生日", en: "Birthday" },
  roundBirthday: { "zh-CN": "整十岁生日", en: "Round birthday" },
  newcomer: { "zh-CN": "新入会", en: "Newcomer" },
  retirement: { "zh-CN": "退休", en: "Retirement" },
  hardship: { "zh-CN": "困难走访", en: "Hardship visit" },
  retirementVisit: { "zh-CN": "退休慰问", en: "Retirement visit" },
  hospitalVisit: { "zh-CN": "住院慰问", en: "Hospital visit" },
  condolence: { "zh-CN": "丧事慰问", en: "Condolence" },
};

export const sentences = {
  "zh-CN": {
    month: (month: Month) => `${yearOfMonth(month)}年${numberOfMonth(month)}月`,
    age: (age: number) => `${age} 周岁`,
    count: (name: string, people: number) => `${name} ${people} 人`,
    join: "，",
    heading: (title: string, counts: string) => (counts === "" ? title : `${title}：${counts}`),
    dueOn: (day: string) => `截至 ${day}`,
    basis:
      "生日只列月份和姓名；周岁只在整十岁时写明，因慰问标准与此有关。退休月份按国务院关于渐进式延迟法定退休年龄的办法（2025-01-01 起施行）推算：女职工按原 55 周岁，职务或用工形式表明是工人的按原 50 周岁；特殊工种、自愿提前或延迟的以人事档案为准。",
    visits:
      "走访按困难档案、慰问登记和支出中写明的姓名比对，没有写明姓名的集体走访不能对到个人。“办理情况”由工会填写，重新生成时保留。",
    only: (names: readonly string[]) => `账本中没有${names.join("、")}；靠它们才知道的走访没有列出。`,
  },
  en: {
    month: (month: Month) => isoMonth(month),
    age: (age: number) => `turns ${age}`,
    count: (name: string, people: number) => `${name} ${people}`,
    join: ", ",
    heading: (title: string, counts: string) => (counts === "" ? title : `${title}: ${counts}`),
    dueOn: (day: string) => `as of ${day}`,
    basis:
      "Of birthdays only month and name are listed; the age is told for round birthdays alone, for the gift depends on it. Months of retirement follow the State Council's measures on the gradual rise of the age of retirement (in force from 2025-01-01): women by the former age of 55, by that of 50 where post or employment says worker. Special posts and choice aside: the file decides.",
    visits:
      "Visits are matched by the names in the hardship files, the visits register and the disbursements; visits to groups without names cannot be told by person. The column Done is yours and survives.",
    only: (names: readonly string[]) =>
      `Not in the workbook: ${names.join(", ")}; visits known from them alone are not listed.`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
