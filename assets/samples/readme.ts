import type { Planted } from "./district/planted.js";

/** The folder's README; its table of deliberate problems comes from the pages themselves. */
export function readme(planted: readonly Planted[]): string {
  const rows = planted.map(({ sheet, cell, what, code }) => `| ${sheet}!${cell} | ${what} | ${code ?? "—"} |`);
  return `# Sample books

Made by \`npm run samples\` (\`make.ts\`); the same script always gives the same bytes, and a test compares them.
All people, schools, numbers and amounts are invented: the ID numbers are in administrative areas that do not exist (9901…).

- **tidy.xlsx** – a school union of 30 members and two retirees, 2025, kept in the template's own tabs. Nothing is wrong with it.
- **district.xlsx** – a district's school union in 2026, kept through October: 404 members in seven areas, a wide dues register with
  subtotals by area, one journal for income and spending, a donation fund kept apart, a register of visits, a hardship file, a medical
  mutual aid scheme, a budget with its adjustment, the year's plan. Use it with \`--today 2026-11-21\`.
- \`big-book.ts\` – \`bigSnapshot(size)\`, books of any size for the benchmark.

## What is wrong in district.xlsx on purpose

"—": the check says nothing about the cell itself, because it can be read with certainty, or shows only in a total or in the arrears.

| cell | what | finding |
| --- | --- | --- |
${rows.join("\n")}
`;
}
