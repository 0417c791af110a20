import { invalidArgument, itemNotFound } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { numberArgument } from "./arguments.js";
import { borderPlaces, rangeBorder, type BorderIt } from "./range-border.js";
import type { AreasIt } from "./range-areas.js";

export const rangeBorderCollection: ClassVerbs<AreasIt> = {
  name: "RangeBorderCollection",
  scalars: { count: { get: () => borderPlaces.length } },
  items: {
    list: all,
    find: (it, key) => {
      const place = borderPlaces.find((known) => known === key);
      if (place === undefined) throw invalidArgument(`${String(key)} is not a border.`);
      return hosted(rangeBorder, { ...it, place });
    },
  },
  methods: {
    getItemAt: {
      call(it, [index]) {
        const border = all(it)[numberArgument(index, "index")];
        if (border === undefined) throw itemNotFound("There are fewer borders.");
        return border;
      },
    },
  },
};

function all(it: AreasIt): HostObject<BorderIt>[] {
  return borderPlaces.map((place) => hosted(rangeBorder, { ...it, place }));
}
