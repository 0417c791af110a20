import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { textArgument } from "./arguments.js";
import { checkStructure, type ExcelState } from "./state.js";
import { worksheet } from "./worksheet.js";

export const worksheetCollection: ClassVerbs<ExcelState> = {
  name: "WorksheetCollection",
  items: {
    list: (state) => state.book.sheets.map((sheet) => hosted(worksheet, { state, sheet })),
    find: (state, key) => find(state, key),
  },
  methods: {
    add: {
      call(state, [name]) {
        checkStructure(state);
        const sheet = state.book.addSheet(name === null || name === undefined ? undefined : textArgument(name, "name"));
        return hosted(worksheet, { state, sheet });
      },
    },
    getActiveWorksheet: {
      call: (state) => (state.book.active === null ? null : hosted(worksheet, { state, sheet: state.book.active })),
    },
    getItemOrNullObject: { call: (state, [key]) => find(state, key) },
    getCount: { call: (state) => ({ plain: state.book.sheets.length }) },
  },
};

function find(
  state: ExcelState,
  key: unknown,
): ReturnType<typeof hosted<{ state: ExcelState; sheet: ExcelState["book"]["sheets"][number] }>> | null {
  const sheet = state.book.findSheet(textArgument(key, "key"));
  return sheet === null ? null : hosted(worksheet, { state, sheet });
}
