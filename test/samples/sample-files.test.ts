import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { sampleFiles } from "../../assets/samples/sample-files.js";

describe("the files in assets/samples", () => {
  it("are what the script makes, byte for byte", () => {
    for (const [name, bytes] of sampleFiles()) {
      const committed = readFileSync(new URL(`../../assets/samples/${name}`, import.meta.url));
      assert.ok(committed.equals(bytes), `${name} differs: run npm run samples`);
    }
  });
});
