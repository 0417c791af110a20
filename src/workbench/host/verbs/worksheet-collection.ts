import type { BookSheet } from "../book/sheet.js";
import { itemNotFound } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { textArgument } from "./arguments.js";
import { checkStructure, tellSheets, type ExcelState, type SheetIt } from "./state.js";
import { worksheetEvents } from "./worksheet-events.js";
import { worksheet } from "./worksheet.js";

export const worksheetCollection: ClassVerbs<ExcelState> = {
  name: "WorksheetCollection",
  events: { ...worksheetEvents, onAdded: "AddedEvent", onDeleted: "DeletedEvent", onMoved: "EventMoved" },
  items: {
    list: (state) => state.book.sheets.map((sheet) => hosted(worksheet, { state, sheet })),
    find: (state, key) => find(state, key),
  },
  methods: {
    add: {
      call(state, [name]) {
        checkStructure(state);
        const sheet = state.book.addSheet(name === null || name === undefined ? undefined : textArgument(name, "name"));
        tellSheets(state);
        return hosted(worksheet, { state, sheet });
      },
    },
    getActiveWorksheet: {
      call: (state) => (state.book.active === null ? null : hosted(worksheet, { state, sheet: state.book.active })),
    },
    getItemOrNullObject: { call: (state, [key]) => find(state, key) },
    getCount: { call: (state, [visibleOnly]) => ({ plain: sheets(state, visibleOnly).length }) },
    getFirst: { call: (state, [visibleOnly]) => at(state, sheets(state, visibleOnly)[0]) },
    getLast: { call: (state, [visibleOnly]) => at(state, sheets(state, visibleOnly).at(-1)) },
  },
};

function sheets(state: ExcelState, visibleOnly: unknown): BookSheet[] {
  return state.book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

function at(state: ExcelState, sheet: BookSheet | undefined): HostObject<SheetIt> {
  if (sheet === undefined) throw itemNotFound("There is no such sheet.");
  return hosted(worksheet, { state, sheet });
}

function find(state: ExcelState, key: unknown): HostObject<SheetIt> | null {
  const sheet = state.book.findSheet(textArgument(key, "key"));
  return sheet === null ? null : hosted(worksheet, { state, sheet });
}
