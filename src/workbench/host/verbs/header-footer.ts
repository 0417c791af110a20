import type { ClassVerbs } from "../rich-api/host-object.js";
import { textArgument } from "./arguments.js";
import { checkSheetOpen, type SheetIt } from "./state.js";

export const headerFooter: ClassVerbs<SheetIt> = {
  name: "HeaderFooter",
  scalars: {
    centerFooter: {
      get: (it) => it.sheet.page.centerFooter,
      set: (it, value) => {
        checkSheetOpen(it);
        it.sheet.page = { ...it.sheet.page, centerFooter: textArgument(value, "centerFooter") };
      },
    },
  },
};
