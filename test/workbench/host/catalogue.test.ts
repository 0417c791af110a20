import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { catalogue, classes } from "../../../src/workbench/host/verbs/catalogue.js";
import { declaredLevels } from "./start-emulated-excel.js";

const folder = new URL("../../../src/workbench/host/", import.meta.url);

describe("the catalogue of what the emulated Excel imitates", () => {
  it("names only members that the library declares, each with a level", () => {
    const levels = declaredLevels();
    const wrong = catalogue().flatMap(({ name, members }) =>
      members
        .map((member) => `${name}.${member}`)
        .filter((member) => typeof levels.get(member.toLowerCase()) !== "number"),
    );
    assert.deepEqual(wrong, []);
  });

  it("lists every class that stands under verbs, each once", () => {
    const declared = readdirSync(new URL("verbs/", folder)).flatMap((file) => [
      ...readFileSync(new URL(`verbs/${file}`, folder), "utf8").matchAll(/: ClassVerbs<.*> = \{\n {2}name: "(\w+)"/g),
    ]);
    const names = classes.map(({ name }) => name);
    assert.deepEqual([...names].sort(), declared.map((match) => match[1]).sort());
    assert.equal(new Set(names).size, names.length);
  });

  it("is as large as the README says", () => {
    const readme = readFileSync(new URL("README.md", folder), "utf8");
    const said = /(\d+) members of (\d+) classes/.exec(readme);
    const members = catalogue().reduce((count, one) => count + one.members.length, 0);
    assert.deepEqual([Number(said?.[1]), Number(said?.[2])], [members, catalogue().length]);
  });
});
