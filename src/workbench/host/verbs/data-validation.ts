import { invalidArgument, notImitated } from "../rich-api/host-error.js";
import type { ClassVerbs } from "../rich-api/host-object.js";
import { contains } from "../book/addresses.js";
import { recordArgument } from "./arguments.js";
import { checkSheetOpen, type RangeIt } from "./state.js";

export const dataValidation: ClassVerbs<RangeIt> = {
  name: "DataValidation",
  scalars: {
    rule: { get: (it) => own(it)?.rule ?? {}, set: setRule },
    errorAlert: {
      get: (it) => own(it)?.alert ?? null,
      set: (it, alert) => {
        checkSheetOpen(it);
        const validation = own(it);
        if (validation === undefined) throw invalidArgument("There is no rule to alert of.");
        it.sheet.validations = it.sheet.validations.map((one) =>
          one === validation ? { ...one, alert: recordArgument(alert, "errorAlert") } : one,
        );
      },
    },
  },
  methods: {
    clear: {
      call(it) {
        checkSheetOpen(it);
        it.sheet.validations = it.sheet.validations.filter((validation) => !contains(it.area, validation.area));
        return undefined;
      },
    },
  },
};

function own(it: RangeIt): RangeIt["sheet"]["validations"][number] | undefined {
  return it.sheet.validations.find((validation) => contains(validation.area, it.area));
}

/** Excel takes at most 255 characters of a list given as a text. */
function setRule(it: RangeIt, value: unknown): void {
  checkSheetOpen(it);
  const rule = recordArgument(value, "rule");
  if (rule.list === undefined) throw notImitated("DataValidation", "rules other than lists");
  const source = recordArgument(rule.list, "list").source;
  if (typeof source !== "string") throw notImitated("DataValidation", "lists from ranges");
  if (source.length > 255 || source === "") throw invalidArgument("The list is empty or longer than 255 characters.");
  it.sheet.validations = it.sheet.validations
    .filter((validation) => !contains(it.area, validation.area))
    .concat({ area: it.area, rule, alert: null });
}
