import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { localAddress, parseAddress } from "../book/addresses.js";
import type { PageSetup } from "../book/page-setup.js";
import { isHostObject } from "../rich-api/host-object.js";
import { booleanArgument, oneOf, recordArgument, textArgument } from "./arguments.js";
import { headerFooterGroup } from "./header-footer-group.js";
import { checkSheetOpen, type RangeIt, type SheetIt } from "./state.js";

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
    setPrintTitleRows: {
      call(it, [rows]) {
        change(it, { titleRows: addressOf(rows) });
        return undefined;
      },
    },
  },
};

function addressOf(value: unknown): string {
  return localAddress(
    isHostObject(value) ? (value.it as RangeIt).area : parseAddress(textArgument(value, "address")).area,
  );
}

function change(it: SheetIt, part: Partial<PageSetup>): void {
  checkSheetOpen(it);
  it.sheet.page = { ...it.sheet.page, ...part };
}
