import { oncePerBooks } from "./once.js";

/** What stands in the summaries of the payments, each text once: most books repeat a few, and a rule may look there before it looks at rows. */
export const summariesOf = oncePerBooks(({ reading }): ReadonlySet<string> => {
  const summaries = new Set<string>();
  for (const { values } of reading.tabs.disbursements?.rows ?? []) {
    if (values.summary !== null) summaries.add(values.summary);
  }
  return summaries;
});
