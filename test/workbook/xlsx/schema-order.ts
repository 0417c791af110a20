import { child, type XmlNode } from "../../../src/workbench/files/xml/node.js";

/** The elements that may stand in others, in the order that the schemas of ISO/IEC 29500 ask for, as far as this program writes them. */
const sequences: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks drawing tableParts",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  chartSpace: "roundedCorners chart spPr txPr",
  chart: "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
  title: "tx overlay",
  plotArea: "layout barChart lineChart catAx valAx",
  barChart: "barDir grouping varyColors ser gapWidth overlap axId",
  lineChart: "grouping varyColors ser marker axId",
  ser: "idx order tx spPr invertIfNegative marker cat val smooth",
  strCache: "ptCount pt",
  numCache: "formatCode ptCount pt",
  catAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos crossAx crosses auto lblOffset noMultiLvlLbl",
  valAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos crossAx crosses crossBetween",
  scaling: "orientation min",
  legend: "legendPos overlay",
  ln: "solidFill prstDash round",
  twoCellAnchor: "from to graphicFrame clientData",
  from: "col colOff row rowOff",
  to: "col colOff row rowOff",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
};

/** Elements of a part that stand where the schema does not allow them, as `parent/child`. */
export function misplaced(node: XmlNode): string[] {
  const reference = node.name === "chart" && child(node, "plotArea") === undefined;
  const order = reference ? undefined : sequences[node.name]?.split(" ");
  let last = 0;
  const wrong = node.children.flatMap(({ name }) => {
    const place = order?.indexOf(name) ?? last;
    if (place < last) return [`${node.name}/${name}`];
    last = place;
    return [];
  });
  return [...wrong, ...node.children.flatMap(misplaced)];
}
