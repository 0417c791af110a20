import type { Planted } from "./district/planted.js";
import type { PlantedDefect } from "./school/damage.js";

/** The folder's README; its tables of deliberate problems come from the pages themselves. */
export function readme(planted: readonly Planted[], defects: readonly PlantedDefect[]): string {
  const rows = planted.map(({ sheet, cell, what, code }) => `| ${sheet}!${cell} | ${what} | ${code ?? "—"} |`);
  const damage = defects.map(
    ({ sheet, cell, code, what }) =>
      `| ${placeText(sheet, cell)} | ${what?.["zh-CN"] ?? "↑"} | ${what?.en ?? "↑"} | ${code} |`,
  );
  return `# Sample books

Made by \`npm run samples\` (\`make.ts\`); the same script always gives the same bytes, and a test compares them.
All people, schools, numbers and amounts are invented: the ID numbers are in administrative areas that do not exist (9901…).

- **tidy.xlsx** – a school union of 30 members and two retirees, 2025, kept in the template's own tabs. Nothing is wrong with it.
- **district.xlsx** – a district's school union in 2026, kept through October: 404 members in seven areas, a wide dues register with
  subtotals by area, one journal for income and spending, a donation fund kept apart, a register of visits, hardship files, a medical
  mutual aid scheme, who took part in check-ups, rest trips and contests, a budget with its adjustment, the year's plan. Use it with \`--today 2026-11-21\`.
- **school.xlsx** – a school union of 400 members in 2025, closed: a wide dues register with formulas, one journal with a running balance,
  vouchers numbered by month and the bank's balance after each, the bank's statement of the year, visits, a budget, the plan with what it came to. Nothing is wrong with it.
  Use it with \`--today 2026-01-15\`.
- **damaged.xlsx** – the same book with something wrong for nearly every rule; each is one function in \`school/defects\`. The check finds
  just these.
- \`big-book.ts\` – \`bigSnapshot(size)\`, books of any size for the benchmark.

## What is wrong in district.xlsx on purpose

"—": the check says nothing about the cell itself, because it can be read with certainty, or shows only in a total or in the arrears.

| cell | what | finding |
| --- | --- | --- |
${rows.join("\n")}

## What is wrong in damaged.xlsx on purpose

"↑": the check also finds it because of the line above.

| cell | 做了什么 | what was done | finding |
| --- | --- | --- | --- |
${damage.join("\n")}
`;
}

function placeText(sheet: string, cell: string): string {
  if (sheet === "") return "—";
  return cell === "" ? sheet : `${sheet}!${cell}`;
}
