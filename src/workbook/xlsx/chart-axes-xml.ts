import type { PageChart } from "../../core/sheets/page.js";
import { titleXml } from "./chart-title-xml.js";
import { escapeXml } from "./xml-text.js";

/**
 * The axes of a chart. Bars lie, with their categories from top to bottom: that turns the axis of categories round, and the axis of
 * figures then has to cross it at its end to stay at the foot.
 */
export function axesXml({ kind, format, unit, fromZero }: PageChart): string {
  const lying = kind === "bar";
  const categories = [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${lying ? "maxMin" : "minMax"}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${lying ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ];
  const figures = [
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${fromZero ? '<c:min val="0"/>' : ""}</c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${lying ? "b" : "l"}"/>${gridLines}${titleXml(unit, 900)}`,
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:crossAx val="1"/><c:crosses val="${lying ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`,
  ];
  return [...categories, ...figures].join("");
}

const gridLines =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
