import { columnsOf, rowsOf } from "../book/addresses.js";
import { moveRange } from "../book/structure/move-range.js";
import { deleteCells, insertCells } from "../book/structure/shift-book.js";
import { invalidArgument } from "../rich-api/host-error.js";
import { hosted, type Method } from "../rich-api/host-object.js";
import { oneOf } from "./arguments.js";
import { rangeOrAddress } from "./range-argument.js";
import { range } from "./range.js";
import { checkWritable, type RangeIt } from "./state.js";

/** Members of Range by which cells move about. */
export const rangeShift: Readonly<Record<string, Method<RangeIt>>> = {
  insert: {
    call(it, [shift]) {
      insertCells(it.state.book, it.sheet, it.area, oneOf(shift, ["Down", "Right"], "shift"));
      return hosted(range, it);
    },
  },
  delete: {
    call(it, [shift]) {
      deleteCells(it.state.book, it.sheet, it.area, oneOf(shift, ["Up", "Left"], "shift"));
      return undefined;
    },
  },
  moveTo: {
    call(it, [destination]) {
      const { sheet, area } = rangeOrAddress(it, destination);
      const [rows, columns] = [rowsOf(area), columnsOf(area)];
      const fits = rows === rowsOf(it.area) && columns === columnsOf(it.area);
      if (!fits && rows * columns !== 1) throw invalidArgument("The destination has another size.");
      moveRange(it.state.book, it.sheet, it.area, sheet, area.top, area.left);
      return undefined;
    },
  },
  /** Calculates the formulas of the range, and what depends on them. */
  calculate: {
    call(it) {
      checkWritable(it.state);
      it.sheet.eachIn(it.area, (row, column) => {
        it.sheet.touched.add(row, column);
      });
      it.state.book.calculation.update();
      return undefined;
    },
  },
};
