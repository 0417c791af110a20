import {
  defaultPageSetup,
  standardMargins,
  type PageMargins,
  type PageSetup,
  type PageTexts,
} from "../../host/book/page-setup.js";
import type { LeftList } from "../left.js";
import { marginNames, paperName, splitHeaderFooter } from "../paper.js";
import { attr, child, childrenOf, flag, numeric, type XmlNode } from "../xml/node.js";
import type { SheetSections } from "./sheet.js";

/** How a sheet is printed, but for the print area and titles, which are names. */
export function readPageSetup(sections: SheetSections, sheet: string, left: LeftList): PageSetup {
  const setup = sections.get("pageSetup");
  const options = sections.get("printOptions");
  const columnBreaks = breaksOf(sections.get("colBreaks"));
  const margins = marginsOf(sections.get("pageMargins"));
  const { centerFooter, texts } = textsOf(sections.get("headerFooter"), sheet, left);
  return {
    ...defaultPageSetup,
    orientation: attr(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperName(numeric(setup, "paperSize") ?? 1),
    centerHorizontally: flag(options, "horizontalCentered"),
    zoom: zoomOf(setup, flag(child(sections.get("sheetPr"), "pageSetUpPr"), "fitToPage")),
    centerFooter,
    breaks: breaksOf(sections.get("rowBreaks")),
    ...(columnBreaks.length === 0 ? {} : { columnBreaks }),
    ...(flag(options, "verticalCentered") ? { centerVertically: true } : {}),
    ...(Object.keys(margins).length === 0 ? {} : { margins }),
    ...(Object.keys(texts).length === 0 ? {} : { texts }),
  };
}

/** A fit to 0 pages means as many as it takes. */
function zoomOf(setup: XmlNode | undefined, fits: boolean): PageSetup["zoom"] {
  if (!fits) return { scale: numeric(setup, "scale") ?? 100 };
  const across = numeric(setup, "fitToWidth") ?? 1;
  const down = numeric(setup, "fitToHeight") ?? 1;
  return {
    ...(across === 0 ? {} : { horizontalFitToPages: across }),
    ...(down === 0 ? {} : { verticalFitToPages: down }),
  };
}

function breaksOf(section: XmlNode | undefined): number[] {
  return childrenOf(section, "brk").flatMap((node) => numeric(node, "id") ?? []);
}

function marginsOf(node: XmlNode | undefined): PageMargins {
  const found: Partial<Record<(typeof marginNames)[number], number>> = {};
  for (const name of marginNames) {
    const inches = numeric(node, name);
    const points = inches === undefined ? standardMargins[name] : Math.round(inches * 72 * 1000) / 1000;
    if (points !== standardMargins[name]) found[name] = points;
  }
  return found;
}

function textsOf(
  node: XmlNode | undefined,
  sheet: string,
  left: LeftList,
): { readonly centerFooter: string; readonly texts: PageTexts } {
  if (flag(node, "differentOddEven") || flag(node, "differentFirst")) left.add("several-headers", sheet);
  const header = splitHeaderFooter(child(node, "oddHeader")?.text ?? "");
  const footer = splitHeaderFooter(child(node, "oddFooter")?.text ?? "");
  const texts = {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    rightFooter: footer.right,
  };
  const said = Object.entries(texts).filter(([, text]) => text !== "");
  return { centerFooter: footer.center, texts: Object.fromEntries(said) };
}
