import assert from "node:assert/strict";
import { configuration } from "../../end-to-end/build.js";

describe("what is built", () => {
  /** Names of the scripts, and of the pages where their plugins say them. */
  const parts = async (mode: "production" | "development"): Promise<string> => {
    const { entry, plugins } = await configuration({}, mode);
    return JSON.stringify([entry, plugins]);
  };

  it("holds the workbench for npm start only", async () => {
    assert.match(await parts("development"), /workbench\.html/);
    assert.doesNotMatch(await parts("production"), /workbench/);
  });
});
