import type { NotTaken } from "../../ledger/last-year/last-year-of.js";
import type { LastYear } from "../../ledger/last-year/last-year.js";
import type { AccountLine, Ledger } from "../../ledger/ledger.js";
import type { Language } from "../../values/language.js";
import { cell, row, type BlueprintRow } from "../blueprint.js";
import { sentence, type TextPiece } from "../expression.js";
import { word } from "./labels.js";
import { fullLabel, lineKey, lineLabel, type LineId, type Section } from "./line-id.js";
import { lastYearSource, openingDiffers } from "./last-year-texts.js";
import { remarkTexts, type Named } from "./remark-texts.js";

/** What the 附注 is written from. */
export interface Remarked {
  readonly ledger: Ledger;
  readonly lastYear: LastYear | null;
  /** Sheets of the workbook that look like last year's account and were not taken. */
  readonly notTaken: readonly NotTaken[];
  /** The share of its budget by which a line may differ without being listed. */
  readonly variance: number;
  readonly language: Language;
}

/** The 附注 below the table: numbered sentences over `span` columns, their figures live over the report's own cells; none where there is nothing to say. */
export function remarkRows(remarked: Remarked, span: number): BlueprintRow[] {
  const remarks = [
    ...largest(remarked),
    ...activities(remarked),
    ...variances(remarked),
    ...apart(remarked),
    ...lastYearRemarks(remarked),
  ];
  if (remarks.length === 0) return [];
  let number = 0;
  return [
    row([cell("section", word("remarks", remarked.language), { span })], 20),
    ...remarks.map(({ pieces, isListed }) => {
      if (!isListed) number += 1;
      const mark = isListed ? remarkTexts[remarked.language].listMark : `${number}. `;
      return row([cell("remark", contentOf([mark, ...pieces]), { span })]);
    }),
  ];
}

interface Remark {
  readonly pieces: readonly TextPiece[];
  /** True for a line under the sentence before it. */
  readonly isListed: boolean;
}

function contentOf(pieces: readonly TextPiece[]) {
  return pieces.every((piece) => typeof piece === "string") ? pieces.join("") : sentence(...pieces);
}

function remark(...pieces: readonly TextPiece[]): Remark {
  return { pieces, isListed: false };
}

const mostNamed = 3;

function largest({ ledger: { spending, totals }, language }: Remarked): Remark[] {
  const leaves = leavesOf(spending, ({ sources }) => sources.length > 0).filter(({ actual }) => actual > 0);
  const most = leaves.sort((one, other) => other.actual - one.actual).slice(0, mostNamed);
  if (most.length === 0 || totals.spending <= 0) return [];
  const named = most.map((line) => namedLine("spending", line, language));
  return [remark(...remarkTexts[language].largest(named, "spendingTotal/actual"))];
}

/** 会员活动, in the scheme of 2017 职工集体福利, is what dues are for. */
function activities({ ledger: { income, spending }, language }: Remarked): Remark[] {
  const dues = income.find(({ account, item }) => account === "会费收入" && item === null);
  const line = spending.find(({ item }) => item === "会员活动" || item === "职工集体福利");
  if (dues === undefined || line === undefined || dues.actual <= 0 || line.actual <= 0) return [];
  const name = lineLabel({ section: "spending", account: line.account, item: line.item }, language);
  const named = { ...namedLine("spending", line, language), name };
  return [remark(...remarkTexts[language].activities(named, namedLine("income", dues, language)))];
}

function variances({ ledger, variance, language }: Remarked): Remark[] {
  const texts = remarkTexts[language];
  const isBudgeted = ({ budget }: AccountLine) => budget !== null;
  const all = (["income", "spending"] as const).flatMap((section) =>
    leavesOf(ledger[section], isBudgeted).map((line) => ({ section, line })),
  );
  const budgeted = all.filter(({ line }) => isBudgeted(line));
  if (budgeted.length === 0) return [];
  const share = `${String(Math.round(variance * 1000) / 10)}%`;
  const varying = all.filter(({ line }) => varies(line, variance));
  if (varying.length === 0) return [remark(texts.noneVaries(share))];
  return [
    remark(texts.varying(share)),
    ...varying.map(({ section, line }): Remark => {
      const named = namedLine(section, line, language);
      return { pieces: line.budget === null ? texts.unbudgeted(named) : texts.variance(named), isListed: true };
    }),
  ];
}

/** Where some lines are budgeted, spending on one that is not varies from nothing. */
function varies({ budget, actual }: AccountLine, share: number): boolean {
  return budget === null ? actual !== 0 : Math.abs(actual - budget) > Math.abs(budget) * share;
}

function apart({ ledger: { funds }, language }: Remarked): Remark[] {
  const others = funds.filter(({ own }) => !own);
  if (others.length === 0) return [];
  const named = others.map(({ fund, closing }) => {
    return { name: fund, closing: closing === null ? null : `fund/${fund}/fundClosing` };
  });
  return [remark(...remarkTexts[language].apart(named))];
}

function lastYearRemarks({ ledger: { totals }, lastYear, notTaken, language }: Remarked): Remark[] {
  const without = notTaken.map((one) => remark(remarkTexts[language].notTaken(one)));
  if (lastYear === null) return without;
  const source = lastYearSource(lastYear, language);
  const differs = openingDiffers(lastYear, totals.opening, language);
  return [remark(source), ...without, ...(differs === null ? [] : [remark(differs)])];
}

/** The items that `has` holds of, and the accounts of whose items it holds of none. */
function leavesOf(lines: readonly AccountLine[], has: (line: AccountLine) => boolean): AccountLine[] {
  const divided = new Set(lines.flatMap((line) => (line.item !== null && has(line) ? [line.account] : [])));
  return lines.filter((line) => (line.item === null ? !divided.has(line.account) : has(line)));
}

function namedLine(section: Section, { account, item }: AccountLine, language: Language): Named {
  const id: LineId = { section, account, item };
  const key = lineKey(id);
  return { name: fullLabel(id, language), actual: `${key}/actual`, budget: `${key}/budget` };
}
