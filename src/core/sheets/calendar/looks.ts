import type { Side, Style } from "../style.js";

/** What a day is: an ordinary one, a weekend, a day off, an adjusted working day, or a day of another month, which is left blank. */
export const dayKinds = ["plain", "rest", "off", "work", "other"] as const;
export type DayKind = (typeof dayKinds)[number];

/**
 * Parts of a day in a month's grid: its number, the lunar day right of it or the festival's name over both columns that are left, the cells
 * of a bar's row where no bar is, and what is on.
 */
const dayParts = ["number", "gap", "lunar", "name", "laneStart", "lane", "laneEnd", "events"] as const;
export type DayPart = (typeof dayParts)[number];

/** What a day of the year's page shows first. */
export const smallLooks = ["plain", "rest", "off", "work", "festival", "activity", "activityOff"] as const;
export type SmallLook = (typeof smallLooks)[number];
/** Where it stands in its small month's row. */
export type SmallPlace = "start" | "middle" | "end";

export type CalendarRole =
  | `day-${DayPart}-${DayKind}`
  | `small-${SmallLook}-${SmallPlace}`
  | "bar"
  | "smallHead"
  | "smallWeek"
  | "smallFoot"
  | "legend"
  | "themeMonth";

const red = "C00000";
const dayFills: Readonly<Record<DayKind, string | undefined>> = {
  plain: undefined,
  rest: "F3F3F3",
  off: "FDE9E7",
  work: "E3E3E3",
  other: undefined,
};

const sides: Readonly<Record<DayPart, readonly Side[]>> = {
  number: ["left", "top"],
  gap: ["top"],
  lunar: ["top", "right"],
  name: ["top", "right"],
  laneStart: ["left"],
  lane: [],
  laneEnd: ["right"],
  events: ["left", "right", "bottom"],
};

function dayStyle(part: DayPart, kind: DayKind): Style {
  const fill = dayFills[kind];
  const place = { ...(fill === undefined ? {} : { fill }), border: sides[part] };
  const color = kind === "off" ? red : undefined;
  const colored = color === undefined ? {} : { color };
  switch (part) {
    case "number":
      return { font: { size: 14, bold: true, ...colored }, ...place, align: "left", vertical: "center" };
    case "lunar":
      return { font: { size: 9, color: "7F7F7F" }, ...place, align: "right", vertical: "center" };
    case "name":
      return { font: { size: 10, bold: true, color: color ?? "B45F06" }, ...place, align: "right", vertical: "center" };
    case "events":
      return { font: { size: 12 }, ...place, vertical: "top", wrap: true };
    default:
      return { font: { size: 8 }, ...place };
  }
}

const smallStyles: Readonly<Record<SmallLook, Pick<Style, "font" | "fill">>> = {
  plain: { font: { size: 10 } },
  rest: { font: { size: 10, color: "7F7F7F" }, fill: "F3F3F3" },
  off: { font: { size: 10, color: red }, fill: "FDE9E7" },
  work: { font: { size: 10, bold: true }, fill: "E3E3E3" },
  festival: { font: { size: 10, color: "B45F06" }, fill: "FFF2CC" },
  activity: { font: { size: 10, bold: true, color: "1F3864" }, fill: "BDD7EE" },
  activityOff: { font: { size: 10, bold: true, color: red }, fill: "BDD7EE" },
};

const smallSides: Readonly<Record<SmallPlace, readonly Side[]>> = { start: ["left"], middle: [], end: ["right"] };

const dayStyles = Object.fromEntries(
  dayParts.flatMap((part) => dayKinds.map((kind) => [`day-${part}-${kind}`, dayStyle(part, kind)])),
) as Record<`day-${DayPart}-${DayKind}`, Style>;

const yearStyles = Object.fromEntries(
  smallLooks.flatMap((look) =>
    (["start", "middle", "end"] as const).map((place) => [
      `small-${look}-${place}`,
      { ...smallStyles[look], border: smallSides[place], align: "center", vertical: "center" } satisfies Style,
    ]),
  ),
) as Record<`small-${SmallLook}-${SmallPlace}`, Style>;

/** How the cells look that only the calendar has. */
export const calendarStyles: Readonly<Record<CalendarRole, Style>> = {
  ...dayStyles,
  ...yearStyles,
  bar: {
    font: { size: 12, bold: true, color: "1F3864" },
    fill: "BDD7EE",
    border: "thin",
    vertical: "center",
    wrap: true,
  },
  smallHead: {
    font: { size: 12, bold: true, color: "FFFFFF" },
    fill: "1F4E79",
    border: "thin",
    align: "center",
    vertical: "center",
  },
  smallWeek: { font: { size: 9, color: "595959" }, fill: "DDEBF7", align: "center", vertical: "center" },
  smallFoot: { font: { size: 8 }, border: ["top"] },
  legend: { font: { size: 10 }, vertical: "center" },
  themeMonth: {
    font: { size: 12, bold: true },
    fill: "DDEBF7",
    border: "thin",
    align: "center",
    vertical: "center",
    wrap: true,
  },
};
