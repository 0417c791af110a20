import type { BookSheet } from "../../host/book/sheet.js";
import { element } from "../xml/element.js";

/** The hyperlinks of a sheet; `outside` gives the relationship id of an address. */
export function linksXml(sheet: BookSheet, outside: (address: string) => string): string {
  const links = [...sheet.links].map(([ref, { documentReference, address, screenTip }]) =>
    element("hyperlink", {
      ref,
      "r:id": address === undefined || address === "" ? undefined : outside(address),
      location: documentReference === "" ? undefined : documentReference.replace(/^#/, ""),
      tooltip: screenTip,
    }),
  );
  return links.length === 0 ? "" : element("hyperlinks", {}, links.join(""));
}
