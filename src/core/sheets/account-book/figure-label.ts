import { fundTitle } from "../../ledger/funds/fund-name.js";
import type { FigureId } from "../../ledger/trace/figure-id.js";
import type { Language } from "../../values/language.js";
import { accountLabel } from "../account-names.js";
import { lineKey } from "../report/line-id.js";
import { word } from "./labels.js";

/** What a figure is called beside others of its account or fund. */
export function figureLabel(id: FigureId, language: Language): string {
  switch (id.kind) {
    case "line":
      return accountLabel(id.item ?? id.account, language);
    case "rest":
      return word("rest", language);
    case "total":
      return word(`${id.side}Total`, language);
    case "tail":
      return word(id.name, language);
    case "fund":
      return `${fundTitle(id.fund, language)} ${word(flowWords[id.flow], language)}`;
    default:
      return word(id.kind, language);
  }
}

/** What it is called by itself: 支出 / 职工活动支出 / 文体活动. */
export function figurePath(id: FigureId, language: Language): string {
  if (id.kind !== "line" && id.kind !== "rest") return figureLabel(id, language);
  const names = [word(id.side, language), accountLabel(id.account, language)];
  if (id.kind === "rest" || id.item !== null) names.push(figureLabel(id, language));
  return names.join(" / ");
}

/** Key of the figure's cell in the fund report; null for what the report does not show. */
export function reportKey(id: FigureId): string | null {
  switch (id.kind) {
    case "rest":
      return null;
    case "line":
      return `${lineKey({ section: id.side, account: id.account, item: id.item })}/actual`;
    case "total":
      return `${lineKey({ section: null, line: `${id.side}Total` })}/actual`;
    case "tail":
      return `${lineKey({ section: null, line: id.name })}/actual`;
    case "fund":
      // The report shows transfers by the other fund and not their net.
      return id.flow === "transfer" ? null : `fund/${id.fund}/${flowWords[id.flow]}`;
    default:
      return `${lineKey({ section: null, line: id.kind })}/actual`;
  }
}

const flowWords = {
  opening: "fundOpening",
  income: "fundIncome",
  spending: "fundSpending",
  transfer: "fundTransfer",
  closing: "fundClosing",
} as const;
