import type { Booking } from "../../../ledger/ledger.js";
import type { Visit } from "../../../ledger/visits/visit.js";
import { activityAccounts } from "../../../rules/activities/activity-accounts.js";
import type { Books } from "../../../rules/rule.js";
import { yuanText, type Fen } from "../../../values/fen.js";
import type { Bilingual } from "../../../values/language.js";
import { donationFunds } from "./money-facts.js";

/** Says that one amount for several kinds of visit is in the total and in no kind's money, and where no number is told for each. */
export function mixedRemark(mixed: readonly Visit[]): readonly Bilingual[] {
  if (mixed.length === 0) return [];
  const silent = mixed.filter(({ peopleSaid }) => !peopleSaid).length;
  const remark: Bilingual = {
    "zh-CN": `有 ${mixed.length} 笔慰问支出合付几类人员，金额只计入走访慰问金合计，不分到各类。`,
    en: `${mixed.length === 1 ? "1 payment was" : `${mixed.length} payments were`} made for several kinds of visits together: the money is in the total and in no kind's own sum.`,
  };
  const unclear: Bilingual = {
    "zh-CN": `其中 ${silent} 笔没有写明各类多少人，人数不含这几笔。`,
    en: `${silent} of these ${silent === 1 ? "does" : "do"} not say how many of each kind; people are not counted.`,
  };
  return silent === 0 ? [remark] : [{ "zh-CN": remark["zh-CN"] + unclear["zh-CN"], en: `${remark.en} ${unclear.en}` }];
}

/** Says what money stands in the register alone, though a journal is kept. */
export function unpaidRemark(visits: readonly Visit[]): readonly Bilingual[] {
  if (visits.length === 0) return [];
  const sum = yuanText(visits.reduce((total, { fen }) => total + (fen ?? 0), 0));
  return [
    {
      "zh-CN": `慰问登记中有 ${visits.length} 笔、共 ${sum} 元在支出中没有找到对应的付款，慰问金按登记计入；引用前请核对，支出中已另有记载的会重复。`,
      en: `${visits.length === 1 ? "1 visit" : `${visits.length} visits`} in the register, ${sum} yuan in all, match no payment in the disbursements: counted as registered. Check before citing; money booked in other words is in twice.`,
    },
  ];
}

/** Says which money of the visits is also in the donations passed on or in what activities cost. */
export function overlapRemarks(books: Books, visits: readonly Visit[]): readonly Bilingual[] {
  const sheet = books.reading.tabs.disbursements?.sheet;
  const placed = new Map<number, Visit>();
  for (const visit of visits)
    for (const source of visit.sources) if (source.sheet === sheet) placed.set(source.row, visit);
  if (placed.size === 0) return [];
  const donated = donationFunds(books);
  const names = new Set(donated.map(({ fund }) => fund));
  const ofFunds = sumOf(books.ledger.bookings.filter(({ fund }) => names.has(fund)).filter(isVisit(placed)));
  const ofActivities = activityAccounts(books)
    .flatMap(({ payments }) => payments)
    .reduce((sum, { source, fen }) => sum + (placed.has(source.row) ? fen : 0), 0);
  return [
    ...said(ofFunds, "救助使用善款", "donations passed on"),
    ...said(ofActivities, "活动支出", "money spent on activities"),
  ];
}

function isVisit(placed: ReadonlyMap<number, Visit>): (booking: Booking) => boolean {
  return ({ kind, entry, source }) => kind === "spending" && entry.tab === "disbursements" && placed.has(source.row);
}

function sumOf(bookings: readonly Booking[]): Fen {
  return bookings.reduce((sum, { source }) => sum + source.fen, 0);
}

function said(fen: Fen, zh: string, en: string): readonly Bilingual[] {
  if (fen <= 0) return [];
  const sum = yuanText(fen);
  return [
    {
      "zh-CN": `走访慰问、节日慰问等支出中有 ${sum} 元同时计入“${zh}”，两处不能相加。`,
      en: `${sum} yuan of the money for visits and gifts is also in the ${en}: do not add the two.`,
    },
  ];
}
