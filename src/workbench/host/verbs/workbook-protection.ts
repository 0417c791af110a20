import type { ClassVerbs } from "../rich-api/host-object.js";
import type { ExcelState } from "./state.js";

export const workbookProtection: ClassVerbs<ExcelState> = {
  name: "WorkbookProtection",
  scalars: { protected: { get: (state) => state.book.structureProtected } },
};
