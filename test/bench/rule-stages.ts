import { keepLedger } from "../../src/core/ledger/keep-ledger.js";
import { readBook } from "../../src/core/reading/read-book.js";
import type { Snapshot } from "../../src/core/reading/snapshot.js";
import { catalog } from "../../src/core/rules/catalog.js";
import { families } from "../../src/core/rules/explained.js";
import { runRules } from "../../src/core/rules/run.js";
import type { Column } from "../../src/core/tabs/column.js";
import { tabs } from "../../src/core/tabs/index.js";
import { today } from "./stages.js";

/** The rules of the first version, by which the time of the whole catalogue is judged. */
const firstVersion: ReadonlySet<string> = new Set([
  "id-form",
  "id-rounded",
  "id-birth-date",
  "id-checksum",
  "credit-code",
  "credit-code-not-union",
  "id-birth-differs",
  "id-sex-differs",
  "leave-before-join",
  "signature-twice",
  "approver-missing",
  "id-twice",
  "member-no-twice",
  "member-no-zeros-lost",
  "name-twice",
  "member-no-unknown",
  "member-name-differs",
  "voucher-twice",
  "budget-overspent",
  "spending-without-budget",
  "fund-overdrawn",
  "dues-long-unpaid",
]);

/** The catalogue by family, each over books that no rule has looked at yet, the first version's rules, and zod over every value that was read. */
export function ruleStages(snapshot: Snapshot): {
  readonly rows: number;
  readonly stages: Readonly<Record<"first version's rules" | "whole catalogue" | (string & {}), () => unknown>>;
} {
  const reading = readBook(snapshot, { today, year: 2026 });
  const books = { snapshot, reading, ledger: keepLedger(reading, today) };
  const rows = Object.values(reading.tabs).reduce((sum, tab) => sum + tab.rows.length, 0);
  const run = (rules: typeof catalog) => () => runRules({ ...books }, rules);
  const own = families.filter((family) => catalog.some((rule) => rule.family === family));
  return {
    rows,
    stages: {
      "first version's rules": run(catalog.filter(({ code }) => firstVersion.has(code))),
      "whole catalogue": run(catalog),
      ...Object.fromEntries(
        own.map((family) => [`- ${family}`, run(catalog.filter((rule) => rule.family === family))]),
      ),
      "zod over every value read": () => {
        let refused = 0;
        for (const tab of Object.values(reading.tabs)) {
          const columns = Object.entries<Column>(tabs[tab.tab].columns);
          for (const { values } of tab.rows as readonly { values: Readonly<Record<string, unknown>> }[]) {
            for (const [key, { value }] of columns) {
              const held = values[key];
              if (held !== null && !value.safeParse(held).success) refused += 1;
            }
          }
        }
        return refused;
      },
    },
  };
}
