import type { ClassVerbs } from "../rich-api/host-object.js";
import type { SheetIt } from "./state.js";

export const pageBreak: ClassVerbs<SheetIt & { readonly row: number }> = {
  name: "PageBreak",
  id: { of: (it) => String(it.row) },
};
