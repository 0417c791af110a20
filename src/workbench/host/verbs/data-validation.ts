import { invalidArgument } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { contains, overlap } from "../book/addresses.js";
import type { BookValidation } from "../book/sheet.js";
import { booleanArgument, recordArgument } from "./arguments.js";
import { cleared } from "./cleared-areas.js";
import { rangeAreas, type AreasIt } from "./range-areas.js";
import { checkSheetOpen, tellLayout, type RangeIt } from "./state.js";
import { invalidAreas } from "./invalid-areas.js";
import { checkedRule, ruleType } from "./validation-rule.js";

const standardAlert = { message: "", showAlert: true, style: "Stop", title: "" };
const standardPrompt = { message: "", showPrompt: true, title: "" };

export const dataValidation: ClassVerbs<RangeIt> = {
  name: "DataValidation",
  scalars: {
    rule: { get: (it) => own(it)?.rule ?? {}, set: setRule },
    type: { get: (it) => typeOf(it) },
    errorAlert: {
      get: (it) => own(it)?.alert ?? standardAlert,
      set: (it, alert) => {
        change(it, { alert: { ...standardAlert, ...recordArgument(alert, "errorAlert") } });
      },
    },
    prompt: {
      get: (it) => own(it)?.prompt ?? standardPrompt,
      set: (it, prompt) => {
        change(it, { prompt: { ...standardPrompt, ...recordArgument(prompt, "prompt") } });
      },
    },
    ignoreBlanks: {
      get: (it) => own(it)?.ignoreBlanks ?? true,
      set: (it, value) => {
        change(it, { ignoreBlanks: booleanArgument(value, "ignoreBlanks") });
      },
    },
    valid: { get: (it) => invalidAreas(it).length === 0, onDemand: true },
  },
  methods: {
    clear: {
      call(it) {
        checkSheetOpen(it);
        it.sheet.validations = without(it);
        tellLayout(it);
        return undefined;
      },
    },
    getInvalidCells: {
      call(it) {
        const areas = invalid(it);
        if (areas === null) throw invalidArgument("All cells are valid.");
        return areas;
      },
    },
    getInvalidCellsOrNullObject: { call: invalid },
  },
};

function invalid(it: RangeIt): HostObject<AreasIt> | null {
  const areas = invalidAreas(it);
  return areas.length === 0 ? null : hosted(rangeAreas, { state: it.state, sheet: it.sheet, areas });
}

/** The validation that the whole range has. */
function own(it: RangeIt): BookValidation | undefined {
  return it.sheet.validations.find((validation) => contains(validation.area, it.area));
}

function typeOf(it: RangeIt): string {
  const validation = own(it);
  if (validation !== undefined) return ruleType(validation.rule);
  return it.sheet.validations.some(({ area }) => overlap(area, it.area)) ? "MixedCriteria" : "None";
}

function change(it: RangeIt, part: Partial<BookValidation>): void {
  checkSheetOpen(it);
  const validation = own(it);
  if (validation === undefined) throw invalidArgument("There is no rule on the range.");
  it.sheet.validations = it.sheet.validations.map((one) => (one === validation ? { ...one, ...part } : one));
  tellLayout(it);
}

/** A rule takes the place of those on the same cells, which keep their cells outside. */
function setRule(it: RangeIt, value: unknown): void {
  checkSheetOpen(it);
  const rule = checkedRule(it, value);
  it.sheet.validations = [...without(it), { area: it.area, rule, alert: null }];
  tellLayout(it);
}

function without(it: RangeIt): BookValidation[] {
  return it.sheet.validations.flatMap((validation) =>
    cleared([validation.area], it.area).map((area) => ({ ...validation, area })),
  );
}
