import { parseMarkFormula, type OwnRule } from "../../marks.js";
import type { ListedSheet } from "../sheet-list.js";

/** A mark of ours that stands in a sheet. */
export interface FoundRule extends OwnRule {
  readonly listed: ListedSheet;
  readonly rule: Excel.ConditionalFormat;
}

export interface SheetRules {
  readonly listed: ListedSheet;
  readonly isProtected: boolean;
  readonly own: readonly FoundRule[];
  /** Rules without condition and fill, as a write leaves one that breaks while it is putting it on. */
  readonly unfinished: readonly Excel.ConditionalFormat[];
  /** True when the user has rules of their own in the sheet. */
  readonly hasOthers: boolean;
}

/** The conditional formats of sheets, told apart; in one sync, and another where there are some that could be ours. */
export async function findRules(context: Excel.RequestContext, sheets: readonly ListedSheet[]): Promise<SheetRules[]> {
  const loaded = sheets.map((listed) => {
    const rules = listed.sheet.getRange().conditionalFormats;
    rules.load("items/id,items/type");
    const { protection } = listed.sheet;
    protection.load("protected");
    return { listed, rules, protection };
  });
  await context.sync();
  const custom = loaded.map(({ rules }) =>
    rules.items
      .filter(({ type }) => type === "Custom")
      .map((item) => {
        const { rule } = item.custom;
        const { fill } = item.custom.format;
        rule.load("formula");
        fill.load("color");
        return { item, rule, fill };
      }),
  );
  if (custom.some((items) => items.length > 0)) await context.sync();
  return loaded.map(({ listed, rules, protection }, index) => {
    const own = (custom[index] ?? []).flatMap(({ item, rule }) => {
      const parsed = parseMarkFormula(rule.formula);
      return parsed === null ? [] : [{ ...parsed, listed, rule: item }];
    });
    const unfinished = (custom[index] ?? [])
      .filter(({ rule, fill }) => /^(=?\s*|=FALSE)$/i.test(rule.formula) && !fill.color)
      .map(({ item }) => item);
    const hasOthers = rules.items.length > own.length;
    return { listed, isProtected: protection.protected, own, unfinished, hasOthers };
  });
}
