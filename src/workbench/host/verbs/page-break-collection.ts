import { invalidArgument } from "../rich-api/host-error.js";
import { hosted, isHostObject, type ClassVerbs } from "../rich-api/host-object.js";
import { parseAddress } from "../book/addresses.js";
import { textArgument } from "./arguments.js";
import { pageBreak } from "./page-break.js";
import { checkSheetOpen, tellLayout, type RangeIt, type SheetIt } from "./state.js";

/** Horizontal page breaks: each stands before a row. */
export const pageBreakCollection: ClassVerbs<SheetIt> = {
  name: "PageBreakCollection",
  methods: {
    add: {
      call(it, [at]) {
        checkSheetOpen(it);
        const row = isHostObject(at) ? (at.it as RangeIt).area.top : parseAddress(textArgument(at, "address")).area.top;
        if (row === 0) throw invalidArgument("No page can end before the first row.");
        it.sheet.page = { ...it.sheet.page, breaks: [...it.sheet.page.breaks, row] };
        tellLayout(it);
        return hosted(pageBreak, { ...it, row });
      },
    },
    removePageBreaks: {
      call(it) {
        checkSheetOpen(it);
        it.sheet.page = { ...it.sheet.page, breaks: [] };
        tellLayout(it);
        return undefined;
      },
    },
  },
};
