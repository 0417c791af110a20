import type { ClassVerbs } from "../rich-api/host-object.js";
import { colorArgument } from "./arguments.js";
import { changeSeries, type SeriesIt } from "./chart-series.js";

/** The fill of a series. */
export const chartFill: ClassVerbs<SeriesIt> = {
  name: "ChartFill",
  methods: {
    clear: {
      call(it) {
        changeSeries(it, { color: "" });
        return undefined;
      },
    },
    setSolidColor: {
      call(it, [color]) {
        changeSeries(it, { color: colorArgument(color) });
        return undefined;
      },
    },
  },
};
