import { itemNotFound } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { numberArgument } from "./arguments.js";
import type { AreasIt } from "./range-areas.js";
import { range } from "./range.js";
import type { RangeIt } from "./state.js";

export const rangeCollection: ClassVerbs<AreasIt> = {
  name: "RangeCollection",
  items: { list: all },
  methods: {
    getCount: { call: (it) => ({ plain: it.areas.length }) },
    getItemAt: {
      call(it, [index]) {
        const area = all(it)[numberArgument(index, "index")];
        if (area === undefined) throw itemNotFound("There are fewer areas.");
        return area;
      },
    },
  },
};

function all(it: AreasIt): HostObject<RangeIt>[] {
  return it.areas.map((area) => hosted(range, { state: it.state, sheet: it.sheet, area }));
}
