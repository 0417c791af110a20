import type { ClassVerbs } from "../rich-api/host-object.js";
import type { SheetIt } from "./state.js";

export const worksheetProtection: ClassVerbs<SheetIt> = {
  name: "WorksheetProtection",
  scalars: { protected: { get: (it) => it.sheet.protected } },
};
