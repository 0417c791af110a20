/** A chart on a sheet; positions and sizes in points from the sheet's top left corner. */
export interface BookChart {
  readonly id: string;
  name: string;
  /** As the API names it: `ColumnClustered`, `BarClustered`, `Line`, `Pie`, `ColumnStacked` … */
  type: string;
  title: string;
  showTitle: boolean;
  /** Texts beside the axes; absent or empty for none. */
  categoryTitle?: string;
  valueTitle?: string;
  /** Number format of the figures along their axis; absent for that of the cells. */
  valueFormat?: string;
  /** Where the axis of figures begins; absent for wherever Excel chooses. */
  valueMinimum?: number;
  /** The first category stands where else the last does: of bars that lie, at the top. */
  reversed?: boolean;
  /** The axis of figures stands at the last category instead of the first. */
  valuesAtLast?: boolean;
  legend: "Bottom" | "Top" | "Left" | "Right" | "Hidden";
  left: number;
  top: number;
  width: number;
  height: number;
  series: BookSeries[];
}

/** A row or column of figures drawn in a chart; references are formulas without `=`, such as `收入!$B$2:$B$13`. */
export interface BookSeries {
  /** A text, or a reference to the cell that holds it. */
  name: { readonly text: string } | { readonly reference: string };
  categories: string | null;
  values: string;
  /** `#RRGGBB`, or empty for the chart's own choice. */
  color: string;
  /** Of a line. */
  dashed?: boolean;
}
