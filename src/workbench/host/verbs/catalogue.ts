import type { ClassVerbs } from "../rich-api/host-object.js";
import { catalogueOf, type CatalogueClass } from "../rich-api/catalogue.js";
import { addinService } from "./addin-service.js";
import { application } from "./application.js";
import { cellValueConditionalFormat } from "./cell-value-conditional-format.js";
import { chartAxes } from "./chart-axes.js";
import { chartAxisTitle } from "./chart-axis-title.js";
import { chartAxis } from "./chart-axis.js";
import { chartCollection } from "./chart-collection.js";
import { chartFill } from "./chart-fill.js";
import { chartLegend } from "./chart-legend.js";
import { chartLineFormat } from "./chart-line-format.js";
import { chartSeriesCollection } from "./chart-series-collection.js";
import { chartSeriesFormat } from "./chart-series-format.js";
import { chartSeries } from "./chart-series.js";
import { chartTitle } from "./chart-title.js";
import { chart } from "./chart.js";
import { colorScaleConditionalFormat } from "./color-scale-conditional-format.js";
import { conditionalDataBarPositiveFormat } from "./conditional-data-bar-positive-format.js";
import { conditionalFormatCollection } from "./conditional-format-collection.js";
import { conditionalFormatRule } from "./conditional-format-rule.js";
import { conditionalFormat } from "./conditional-format.js";
import { conditionalRangeFill } from "./conditional-range-fill.js";
import { conditionalRangeFont } from "./conditional-range-font.js";
import { conditionalRangeFormat } from "./conditional-range-format.js";
import { customConditionalFormat } from "./custom-conditional-format.js";
import { customPropertyCollection } from "./custom-property-collection.js";
import { customProperty } from "./custom-property.js";
import { customXmlPartCollection } from "./custom-xml-part-collection.js";
import { customXmlPartScopedCollection } from "./custom-xml-part-scoped-collection.js";
import { customXmlPart } from "./custom-xml-part.js";
import { dataBarConditionalFormat } from "./data-bar-conditional-format.js";
import { dataValidation } from "./data-validation.js";
import { documentProperties } from "./document-properties.js";
import { formatProtection } from "./format-protection.js";
import { functionResult } from "./function-result.js";
import { functions } from "./functions.js";
import { headerFooterGroup } from "./header-footer-group.js";
import { headerFooter } from "./header-footer.js";
import { namedItemCollection } from "./named-item-collection.js";
import { namedItem } from "./named-item.js";
import { pageBreakCollection } from "./page-break-collection.js";
import { pageBreak } from "./page-break.js";
import { pageLayout } from "./page-layout.js";
import { rangeAreas } from "./range-areas.js";
import { rangeBorderCollection } from "./range-border-collection.js";
import { rangeBorder } from "./range-border.js";
import { rangeCollection } from "./range-collection.js";
import { rangeFill } from "./range-fill.js";
import { rangeFont } from "./range-font.js";
import { rangeFormat } from "./range-format.js";
import { rangeSort } from "./range-sort.js";
import { range } from "./range.js";
import { removeDuplicatesResult } from "./remove-duplicates.js";
import { runtime } from "./runtime.js";
import { settingCollection } from "./setting-collection.js";
import { setting } from "./setting.js";
import { tableCollection } from "./table-collection.js";
import { tableColumnCollection } from "./table-column-collection.js";
import { tableColumn } from "./table-column.js";
import { tableRowCollection } from "./table-row-collection.js";
import { tableRow } from "./table-row.js";
import { tableSort } from "./table-sort.js";
import { table } from "./table.js";
import { textConditionalFormat } from "./text-conditional-format.js";
import { workbookProtection } from "./workbook-protection.js";
import { workbook } from "./workbook.js";
import { worksheetCollection } from "./worksheet-collection.js";
import { worksheetCustomPropertyCollection } from "./worksheet-custom-property-collection.js";
import { worksheetCustomProperty } from "./worksheet-custom-property.js";
import { worksheetFreezePanes } from "./worksheet-freeze-panes.js";
import { worksheetProtection } from "./worksheet-protection.js";
import { worksheet } from "./worksheet.js";

/** Every class of Excel that the host has, whether by its own name or by a link from another. */
export const classes: readonly ClassVerbs<never>[] = [
  addinService,
  application,
  cellValueConditionalFormat,
  chartAxes,
  chartAxisTitle,
  chartAxis,
  chartCollection,
  chartFill,
  chartLegend,
  chartLineFormat,
  chartSeriesCollection,
  chartSeriesFormat,
  chartSeries,
  chartTitle,
  chart,
  colorScaleConditionalFormat,
  conditionalDataBarPositiveFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalFormat,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  customPropertyCollection,
  customProperty,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  customXmlPart,
  dataBarConditionalFormat,
  dataValidation,
  documentProperties,
  formatProtection,
  functionResult,
  functions,
  headerFooterGroup,
  headerFooter,
  namedItemCollection,
  namedItem,
  pageBreakCollection,
  pageBreak,
  pageLayout,
  rangeAreas,
  rangeBorderCollection,
  rangeBorder,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  rangeSort,
  range,
  removeDuplicatesResult,
  runtime,
  settingCollection,
  setting,
  tableCollection,
  tableColumnCollection,
  tableColumn,
  tableRowCollection,
  tableRow,
  tableSort,
  table,
  textConditionalFormat,
  workbookProtection,
  workbook,
  worksheetCollection,
  worksheetCustomPropertyCollection,
  worksheetCustomProperty,
  worksheetFreezePanes,
  worksheetProtection,
  worksheet,
];

/** The imitated classes and their members, by name. */
export function catalogue(): CatalogueClass[] {
  return catalogueOf(classes);
}
