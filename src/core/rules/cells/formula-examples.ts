import type { ExampleCell } from "../example.js";

const names = ["王芳", "李强", "张敏", "刘洋", "陈静", "赵磊"];

/** A dues register whose dues a month are formulas, one of them replaced by something else; `row` as Excel counts it, 2 to 7. */
export function registerWith(replaced: { readonly row: number; readonly value: ExampleCell } | null): ExampleCell[][] {
  const records = names.map((name, index): ExampleCell[] => {
    const row = index + 2;
    const wage = 6000 + index * 100;
    const due: ExampleCell = { formula: `=B${row}*0.005`, value: wage * 0.005 };
    return [name, wage, replaced?.row === row ? replaced.value : due, wage * 0.005];
  });
  return [["姓名", "月工资", "月应缴会费", "1月"], ...records];
}
