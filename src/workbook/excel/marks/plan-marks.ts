import { markColors } from "../../../core/sheets/mark-colors.js";
import { a1Area, type Area } from "../../../core/values/address.js";
import type { Severity } from "../../../core/values/finding.js";
import { WorkbookError } from "../../errors.js";
import { areasOfMarks, markFormula } from "../../marks.js";
import type { CellMark } from "../../port.js";
import type { ListedSheet } from "../sheet-list.js";
import type { Step } from "../write/steps.js";
import { findRules, type FoundRule } from "./own-rules.js";

/** What a write does to marks. */
export interface MarkPlan {
  /** Tells the marks that are put on from those there are. */
  readonly generation: number;
  /** Marks that are taken off once the new ones stand. */
  readonly old: readonly FoundRule[];
  readonly steps: readonly Step[];
  /** Names of sheets that are protected. */
  readonly unmarked: readonly string[];
}

/**
 * Plans putting marks on in place of those of before. `without` are the sheets whose content is replaced in the same write, rules and all.
 * Throws WorkbookError `sheet-missing`.
 */
export async function planMarks(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  marks: readonly CellMark[],
  without: ReadonlySet<string>,
): Promise<MarkPlan> {
  const wanted = areasOfMarks(marks);
  for (const name of wanted.keys())
    if (!sheets.some((listed) => listed.name === name)) throw new WorkbookError("sheet-missing", { sheet: name });
  const rules = await findRules(context, sheets);
  const generation = freeGeneration(rules.flatMap(({ own }) => own));
  const open = rules.filter(({ isProtected, listed }) => !isProtected && !without.has(listed.name));
  return {
    generation,
    old: open.flatMap(({ own }) => own),
    steps: open.flatMap(({ listed, hasOthers }) =>
      [...(wanted.get(listed.name) ?? [])].flatMap(([severity, areas]) =>
        addresses(areas).map((address) => markStep(listed.sheet, address, { severity, generation, isLast: hasOthers })),
      ),
    ),
    unmarked: rules
      .filter(({ isProtected, listed }) => isProtected && wanted.has(listed.name))
      .map(({ listed }) => listed.name),
  };
}

function freeGeneration(own: readonly FoundRule[]): number {
  const taken = new Set(own.map(({ generation }) => generation));
  let free = 0;
  while (taken.has(free)) free += 1;
  return free;
}

interface Look {
  readonly severity: Severity;
  readonly generation: number;
  readonly isLast: boolean;
}

function markStep(sheet: Excel.Worksheet, address: string, { severity, generation, isLast }: Look): Step {
  return {
    bytes: address.length * 2 + 1500,
    queue: () => {
      const rule = sheet.getRanges(address).conditionalFormats.add("Custom");
      rule.custom.rule.formula = `=${markFormula({ severity, generation })}`;
      rule.custom.format.fill.color = `#${markColors[severity]}`;
      // From the back: the user's own rules have their turn first. Set last, as the rule is elsewhere afterwards.
      if (isLast) rule.priority = -1;
    },
  };
}

/** Characters of one address. Excel refuses somewhat past 8,000, and counts sheet names in (OfficeDev/office-js#5198). */
const addressLength = 2000;

function addresses(areas: readonly Area[]): string[] {
  const made: string[] = [];
  let current = "";
  for (const area of areas.map(a1Area)) {
    if (current.length + area.length >= addressLength) {
      made.push(current);
      current = "";
    }
    current += current === "" ? area : `,${area}`;
  }
  return current === "" ? made : [...made, current];
}
