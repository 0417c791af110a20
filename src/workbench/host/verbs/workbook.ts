import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { parseAddress } from "../book/addresses.js";
import { application } from "./application.js";
import { functions } from "./functions.js";
import { namedItemCollection } from "./named-item-collection.js";
import { range } from "./range.js";
import type { ExcelState } from "./state.js";
import { tableCollection } from "./table-collection.js";
import { workbookProtection } from "./workbook-protection.js";
import { worksheetCollection } from "./worksheet-collection.js";

export const workbook: ClassVerbs<ExcelState> = {
  name: "Workbook",
  scalars: {
    readOnly: { get: (state) => state.book.readOnly },
  },
  links: {
    application: { get: (state) => hosted(application, state) },
    functions: { get: (state) => hosted(functions, state) },
    worksheets: { get: (state) => hosted(worksheetCollection, state) },
    tables: { get: (state) => hosted(tableCollection, { state }) },
    names: { get: (state) => hosted(namedItemCollection, { state, names: state.book.names }) },
    protection: { get: (state) => hosted(workbookProtection, state) },
  },
  methods: {
    getSelectedRange: {
      call(state) {
        const selection = state.book.selection;
        const sheet = selection === null ? state.book.active : state.book.findSheet(selection.sheet);
        if (sheet === null) return null;
        const area =
          selection === null ? { top: 0, left: 0, bottom: 0, right: 0 } : parseAddress(selection.address).area;
        return hosted(range, { state, sheet, area });
      },
    },
  },
};
