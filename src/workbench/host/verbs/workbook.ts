import type { Area } from "../../../core/values/address.js";
import { itemNotFound } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { parseAddress } from "../book/addresses.js";
import { application } from "./application.js";
import { textArgument } from "./arguments.js";
import { customXmlPartCollection } from "./custom-xml-part-collection.js";
import { documentProperties } from "./document-properties.js";
import { functions } from "./functions.js";
import { namedItemCollection } from "./named-item-collection.js";
import { rangeAreas } from "./range-areas.js";
import { range } from "./range.js";
import { runtime } from "./runtime.js";
import { settingCollection } from "./setting-collection.js";
import type { ExcelState, RangeIt } from "./state.js";
import { tableCollection } from "./table-collection.js";
import { workbookProtection } from "./workbook-protection.js";
import { worksheetCollection } from "./worksheet-collection.js";

export const workbook: ClassVerbs<ExcelState> = {
  name: "Workbook",
  scalars: {
    name: { get: () => "book.xlsx" },
    readOnly: { get: (state) => state.book.readOnly },
  },
  links: {
    application: { get: (state) => hosted(application, state) },
    functions: { get: (state) => hosted(functions, state) },
    worksheets: { get: (state) => hosted(worksheetCollection, state) },
    tables: { get: (state) => hosted(tableCollection, { state }) },
    names: { get: (state) => hosted(namedItemCollection, { state, names: state.book.names }) },
    customXmlParts: { get: (state) => hosted(customXmlPartCollection, state) },
    properties: { get: (state) => hosted(documentProperties, state) },
    settings: { get: (state) => hosted(settingCollection, state) },
    _Runtime: { get: (state) => hosted(runtime, state) },
    protection: { get: (state) => hosted(workbookProtection, state) },
  },
  methods: {
    getActiveCell: {
      call(state) {
        const it = selected(state);
        return it === null ? null : hosted(range, { ...it, area: topLeft(it.area) });
      },
    },
    getSelectedRange: {
      call(state) {
        const it = selected(state);
        return it === null ? null : hosted(range, it);
      },
    },
    getSelectedRanges: {
      call(state) {
        const it = selected(state);
        return it === null ? null : hosted(rangeAreas, { ...it, areas: [it.area] });
      },
    },
    // What an event's own getRange asks for; the reference is the address that the event was given.
    _GetRangeForEventByReferenceId: {
      call(state, [reference]) {
        const it = referenced(state, reference);
        if (it === null) throw itemNotFound("The sheet of the event is gone.");
        return hosted(range, it);
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      call(state, [reference]) {
        const it = referenced(state, reference);
        return it === null ? null : hosted(range, it);
      },
    },
  },
};

/** What is selected on the sheet on screen; its first cell until somebody has selected. */
function selected(state: ExcelState): RangeIt | null {
  const { selection, active } = state.book;
  const sheet = selection === null ? active : state.book.findSheet(selection.sheet);
  if (sheet === null) return null;
  const area = selection === null ? { top: 0, left: 0, bottom: 0, right: 0 } : parseAddress(selection.address).area;
  return { state, sheet, area };
}

function referenced(state: ExcelState, reference: unknown): RangeIt | null {
  const { sheet: name, area } = parseAddress(textArgument(reference, "reference"));
  const sheet = name === null ? null : state.book.findSheet(name);
  return sheet === null ? null : { state, sheet, area };
}

function topLeft(area: Area): Area {
  return { ...area, bottom: area.top, right: area.left };
}
