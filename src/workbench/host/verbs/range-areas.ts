import { formatAddress } from "../book/addresses.js";
import type { Area } from "../../../core/values/address.js";
import type { ClassVerbs } from "../rich-api/host-object.js";
import type { SheetIt } from "./state.js";

export const rangeAreas: ClassVerbs<SheetIt & { readonly areas: readonly Area[] }> = {
  name: "RangeAreas",
  scalars: {
    address: { get: (it) => it.areas.map((area) => formatAddress(it.sheet.name, area)).join(",") },
    areaCount: { get: (it) => it.areas.length },
  },
};
