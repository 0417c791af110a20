import { writeFileSync } from "node:fs";
import { sampleFiles } from "./sample-files.js";

/** `npm run samples`: writes the sample books beside this file. */
for (const [name, bytes] of sampleFiles()) {
  writeFileSync(new URL(name, import.meta.url), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
