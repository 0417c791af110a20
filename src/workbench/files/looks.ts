import type { BorderFormat } from "../host/book/cell.js";

/** Words of the file format and of the API for the same things, both ways. */
export interface Words {
  toApi(word: string): string | undefined;
  toFile(word: string): string | undefined;
}

/** The font that a cell without one has. */
export const defaultFont = { name: "Calibri", size: 11 } as const;

export const horizontals = words({
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
});

export const verticals = words({
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
});

export const underlines = words({
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
});

/** A border of the file format, without its colour; null for none. */
export function borderOf(style: string): BorderFormat | null {
  return lines.find(([word]) => word === style)?.[1] ?? null;
}

/** The file format's word for a border; an unlikely pair of style and weight becomes the nearest it has. */
export function borderWord({ style, weight }: BorderFormat): string {
  const alike = lines.filter(([, line]) => line.style === style);
  const exact = alike.find(([, line]) => line.weight === weight);
  return (exact ?? alike[0])?.[0] ?? "none";
}

const lines: readonly (readonly [word: string, line: BorderFormat])[] = [
  ["thin", { style: "Continuous" }],
  ["hair", { style: "Continuous", weight: "Hairline" }],
  ["medium", { style: "Continuous", weight: "Medium" }],
  ["thick", { style: "Continuous", weight: "Thick" }],
  ["dashed", { style: "Dash" }],
  ["mediumDashed", { style: "Dash", weight: "Medium" }],
  ["dashDot", { style: "DashDot" }],
  ["mediumDashDot", { style: "DashDot", weight: "Medium" }],
  ["dashDotDot", { style: "DashDotDot" }],
  ["mediumDashDotDot", { style: "DashDotDot", weight: "Medium" }],
  ["dotted", { style: "Dot" }],
  ["double", { style: "Double" }],
  ["slantDashDot", { style: "SlantDashDot" }],
];

function words(table: Readonly<Record<string, string>>): Words {
  const entries = Object.entries(table);
  return {
    toApi: (word) => entries.find(([file]) => file === word)?.[1],
    toFile: (word) => entries.find(([, api]) => api === word)?.[0],
  };
}
