import { dayOf } from "../../../core/values/day.js";
import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { numberArgument } from "./arguments.js";
import { functionResult } from "./function-result.js";
import type { ExcelState } from "./state.js";

/** Days between the beginnings of the 1900 and the 1904 date systems. */
const shift1904 = 1462;

export const functions: ClassVerbs<ExcelState> = {
  name: "Functions",
  methods: {
    date: {
      call(state, args) {
        const [year = 0, month = 0, date = 0] = args.map((value) => numberArgument(value, "A part of a date"));
        const day = dayOf(year, month, date);
        const value = day === null ? null : state.book.date1904 ? day - shift1904 : day;
        return hosted(functionResult, value);
      },
    },
  },
};
