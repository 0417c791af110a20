import { hosted, type ClassVerbs, type HostObject, type Method } from "../rich-api/host-object.js";
import { localAddress, parseAddress } from "../book/addresses.js";
import { standardMargins, type PageMargins, type PageSetup } from "../book/page-setup.js";
import { invalidArgument, itemNotFound } from "../rich-api/host-error.js";
import { isHostObject } from "../rich-api/host-object.js";
import { booleanArgument, numberArgument, oneOf, recordArgument, textArgument } from "./arguments.js";
import { headerFooterGroup } from "./header-footer-group.js";
import { rangeAreas, type AreasIt } from "./range-areas.js";
import { range } from "./range.js";
import { checkSheetOpen, tellLayout, type RangeIt, type SheetIt } from "./state.js";

export const pageLayout: ClassVerbs<SheetIt> = {
  name: "PageLayout",
  scalars: {
    orientation: {
      get: (it) => it.sheet.page.orientation,
      set: (it, value) => {
        change(it, { orientation: oneOf(value, ["Portrait", "Landscape"], "orientation") });
      },
    },
    paperSize: {
      get: (it) => it.sheet.page.paperSize,
      set: (it, value) => {
        change(it, { paperSize: oneOf(value, ["A3", "A4", "A5", "B4", "B5", "Letter", "Legal"], "paperSize") });
      },
    },
    centerHorizontally: {
      get: (it) => it.sheet.page.centerHorizontally,
      set: (it, value) => {
        change(it, { centerHorizontally: booleanArgument(value, "centerHorizontally") });
      },
    },
    centerVertically: {
      get: (it) => it.sheet.page.centerVertically ?? false,
      set: (it, value) => {
        change(it, { centerVertically: booleanArgument(value, "centerVertically") });
      },
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    zoom: {
      get: (it) => it.sheet.page.zoom,
      set: (it, value) => {
        change(it, { zoom: recordArgument(value, "zoom") });
      },
    },
  },
  links: { headersFooters: { get: (it) => hosted(headerFooterGroup, it) } },
  methods: {
    setPrintArea: {
      call(it, [area]) {
        change(it, { printArea: addressOf(area) });
        return undefined;
      },
    },
    setPrintTitleColumns: {
      call(it, [columns]) {
        change(it, { titleColumns: addressOf(columns) });
        return undefined;
      },
    },
    ...printed("getPrintTitleRows", (it) => it.sheet.page.titleRows),
    ...printed("getPrintTitleColumns", (it) => it.sheet.page.titleColumns ?? null),
    getPrintArea: { call: (it) => printArea(it) ?? nothing() },
    getPrintAreaOrNullObject: { call: printArea },
    setPrintTitleRows: {
      call(it, [rows]) {
        change(it, { titleRows: addressOf(rows) });
        return undefined;
      },
    },
  },
};

/** A margin in points; one that is as Excel has it is not kept. */
function margin(side: keyof PageMargins): { get(it: SheetIt): number; set(it: SheetIt, value: unknown): void } {
  return {
    get: (it) => it.sheet.page.margins?.[side] ?? standardMargins[side],
    set: (it, value) => {
      const points = numberArgument(value, `${side}Margin`);
      if (points < 0) throw invalidArgument("A margin cannot be negative.");
      const margins = { ...standardMargins, ...it.sheet.page.margins, [side]: points };
      const own = Object.entries(margins).filter(([name, size]) => size !== standardMargins[name as keyof PageMargins]);
      change(it, { margins: Object.fromEntries(own) });
    },
  };
}

function addressOf(value: unknown): string {
  return localAddress(
    isHostObject(value) ? (value.it as RangeIt).area : parseAddress(textArgument(value, "address")).area,
  );
}

function change(it: SheetIt, part: Partial<PageSetup>): void {
  checkSheetOpen(it);
  it.sheet.page = { ...it.sheet.page, ...part };
  tellLayout(it);
}

function printArea(it: SheetIt): HostObject<AreasIt> | null {
  const { printArea: address } = it.sheet.page;
  return address === null ? null : hosted(rangeAreas, { ...it, areas: [parseAddress(address).area] });
}

/** The member that gives a range and the one that gives the null object where there is none. */
function printed(name: string, address: (it: SheetIt) => string | null): Readonly<Record<string, Method<SheetIt>>> {
  const get = (it: SheetIt): HostObject<RangeIt> | null => {
    const kept = address(it);
    return kept === null ? null : hosted(range, { ...it, area: parseAddress(kept).area });
  };
  return { [name]: { call: (it) => get(it) ?? nothing() }, [`${name}OrNullObject`]: { call: get } };
}

function nothing(): never {
  throw itemNotFound("Nothing has been set.");
}
