import { standardMargins, type PageSetup } from "../../host/book/page-setup.js";
import { joinHeaderFooter, marginNames, paperNumber } from "../paper.js";
import { element } from "../xml/element.js";

/** The print set-up of a sheet but for area and titles, in the order that the schema asks for. */
export function pageSetupXml(page: PageSetup): string {
  const { zoom } = page;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const options = {
    horizontalCentered: page.centerHorizontally ? true : undefined,
    verticalCentered: page.centerVertically === true ? true : undefined,
  };
  const margins = Object.fromEntries(
    marginNames.map((name) => [name, (page.margins?.[name] ?? standardMargins[name]) / 72]),
  );
  return [
    Object.values(options).some((value) => value !== undefined) ? element("printOptions", options) : "",
    element("pageMargins", margins),
    element("pageSetup", {
      paperSize: paperNumber(page.paperSize),
      scale: fits || zoom.scale === undefined || zoom.scale === 100 ? undefined : zoom.scale,
      fitToWidth: fits ? (zoom.horizontalFitToPages ?? 0) : undefined,
      fitToHeight: fits ? (zoom.verticalFitToPages ?? 0) : undefined,
      orientation: page.orientation.toLowerCase(),
    }),
    textsXml(page),
    breaksXml("rowBreaks", page.breaks, 16383),
    breaksXml("colBreaks", page.columnBreaks ?? [], 1048575),
  ].join("");
}

function textsXml({ centerFooter, texts = {} }: PageSetup): string {
  const header = joinHeaderFooter({
    left: texts.leftHeader ?? "",
    center: texts.centerHeader ?? "",
    right: texts.rightHeader ?? "",
  });
  const footer = joinHeaderFooter({
    left: texts.leftFooter ?? "",
    center: centerFooter,
    right: texts.rightFooter ?? "",
  });
  const written =
    (header === "" ? "" : `<oddHeader>${textXml(header)}</oddHeader>`) +
    (footer === "" ? "" : `<oddFooter>${textXml(footer)}</oddFooter>`);
  return written === "" ? "" : element("headerFooter", {}, written);
}

function textXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function breaksXml(name: string, breaks: readonly number[], max: number): string {
  const all = breaks.map((id) => element("brk", { id, max, man: true }));
  return all.length === 0 ? "" : element(name, { count: all.length, manualBreakCount: all.length }, all.join(""));
}
