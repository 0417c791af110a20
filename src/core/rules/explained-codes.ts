import { catalog } from "./catalog.js";
import type { Explained } from "./explained.js";
import { ledgerCodes } from "./ledger/index.js";
import { readingCodes } from "./reading/index.js";

/** Every code a finding can bear, explained: those of reading, of the ledger and of the rules. */
export const explained: readonly Explained[] = [
  ...Object.values(readingCodes),
  ...Object.values(ledgerCodes),
  ...catalog,
];

const byCode = new Map(explained.map((one) => [one.code, one]));

/** What the catalogue says of a code. Throws for a code that nothing makes. */
export function explain(code: string): Explained {
  const found = byCode.get(code);
  if (found === undefined) throw new Error(`no rule has the code ${code}`);
  return found;
}
