/** How a chart type of the API stands in a file: the element, and the grouping and direction inside it. */
export interface ChartWords {
  readonly type: string;
  readonly element: "barChart" | "lineChart" | "pieChart" | "doughnutChart" | "areaChart";
  readonly grouping?: string;
  readonly direction?: "col" | "bar";
  readonly markers?: boolean;
}

/** The chart types that are read and written; the first is what others are written as. */
export const chartWords: readonly [ChartWords, ...ChartWords[]] = [
  { type: "ColumnClustered", element: "barChart", grouping: "clustered", direction: "col" },
  { type: "ColumnStacked", element: "barChart", grouping: "stacked", direction: "col" },
  { type: "ColumnStacked100", element: "barChart", grouping: "percentStacked", direction: "col" },
  { type: "BarClustered", element: "barChart", grouping: "clustered", direction: "bar" },
  { type: "BarStacked", element: "barChart", grouping: "stacked", direction: "bar" },
  { type: "BarStacked100", element: "barChart", grouping: "percentStacked", direction: "bar" },
  { type: "Line", element: "lineChart", grouping: "standard", markers: false },
  { type: "LineStacked", element: "lineChart", grouping: "stacked", markers: false },
  { type: "LineStacked100", element: "lineChart", grouping: "percentStacked", markers: false },
  { type: "LineMarkers", element: "lineChart", grouping: "standard", markers: true },
  { type: "LineMarkersStacked", element: "lineChart", grouping: "stacked", markers: true },
  { type: "LineMarkersStacked100", element: "lineChart", grouping: "percentStacked", markers: true },
  { type: "Area", element: "areaChart", grouping: "standard" },
  { type: "AreaStacked", element: "areaChart", grouping: "stacked" },
  { type: "AreaStacked100", element: "areaChart", grouping: "percentStacked" },
  { type: "Pie", element: "pieChart" },
  { type: "Doughnut", element: "doughnutChart" },
];

export const legendPlaces: readonly (readonly [file: string, api: "Bottom" | "Top" | "Left" | "Right"])[] = [
  ["b", "Bottom"],
  ["t", "Top"],
  ["l", "Left"],
  ["r", "Right"],
];
