import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { headerFooter } from "./header-footer.js";
import type { SheetIt } from "./state.js";

export const headerFooterGroup: ClassVerbs<SheetIt> = {
  name: "HeaderFooterGroup",
  links: { defaultForAllPages: { get: (it) => hosted(headerFooter, it) } },
};
