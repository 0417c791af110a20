import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { ribbon } from "../../src/commands/ribbon.js";
import { home } from "../end-to-end/build.js";
import { all, one, parse, readManifest, type Element } from "./manifest-file.js";

const placeholder = "https://localhost:3000/";

describe("manifest", () => {
  let manifest: Element;
  let overrides: Element;
  let resources: Element;
  before(async () => {
    manifest = await readManifest();
    overrides = one(manifest, "VersionOverrides");
    resources = one(overrides, "Resources");
  });

  it("has its parts in the order that the schema asks for", () => {
    assert.deepEqual(
      manifest.children.map(({ name }) => name),
      [
        ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
        ...["HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
        "VersionOverrides",
      ],
    );
  });

  it("names itself and asks for no more than it needs", () => {
    assert.match(one(manifest, "Id").text, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.match(one(manifest, "Version").text, /^\d+\.\d+\.\d+\.\d+$/);
    assert.equal(one(manifest, "Permissions").text, "ReadWriteDocument");
    assert.deepEqual(
      all(one(manifest, "Hosts"), "Host").map((host) => host.attributes.get("Name")),
      ["Workbook"],
    );
    for (const set of [...all(manifest, "Set"), ...all(manifest, "bt:Set")]) {
      assert.deepEqual([...set.attributes.values()], ["ExcelApi", "1.9"]);
    }
  });

  it("carries the version of package.json", async () => {
    const { version } = JSON.parse(await readFile(`${home}/package.json`, "utf8")) as { version: string };
    assert.equal(one(manifest, "Version").text, `${version}.0`);
  });

  it("says everything in Chinese by default and in English", () => {
    assert.equal(one(manifest, "DefaultLocale").text, "zh-CN");
    const texts = [one(manifest, "DisplayName"), one(manifest, "Description"), ...all(resources, "bt:String")];
    for (const text of texts) {
      const english = text.children.filter((child) => child.attributes.get("Locale") === "en-US");
      assert.equal(english.length, 1, text.attributes.get("id"));
      assert.match(text.attributes.get("DefaultValue")!, /[\u4e00-\u9fff]/);
      assert.doesNotMatch(english[0]!.attributes.get("Value")!, /[\u4e00-\u9fff]/);
    }
  });

  it("keeps to the lengths that Office allows", () => {
    const longest = (texts: readonly Element[]) =>
      Math.max(
        ...texts
          .flatMap(({ attributes, children }) => [attributes, ...children.map((child) => child.attributes)])
          .map((attributes) => (attributes.get("DefaultValue") ?? attributes.get("Value") ?? "").length),
      );
    assert.ok(longest(all(one(resources, "bt:ShortStrings"), "bt:String")) <= 125);
    assert.ok(longest(all(one(resources, "bt:LongStrings"), "bt:String")) <= 250);
    assert.ok(longest([one(manifest, "DisplayName")]) <= 125);
    assert.ok(longest([one(manifest, "Description")]) <= 250);
    for (const { attributes } of elementsWith(manifest, "resid")) assert.ok(attributes.get("resid")!.length <= 32);
  });

  it("defines each resource once and uses each one, of the right kind", () => {
    const kinds = new Map<string, string>();
    for (const list of resources.children) {
      for (const { attributes } of list.children) {
        const id = attributes.get("id")!;
        assert.equal(kinds.has(id), false, `${id} is defined twice`);
        kinds.set(id, list.name);
      }
    }
    const used = new Set<string>();
    for (const { name, attributes } of elementsWith(overrides, "resid")) {
      const id = attributes.get("resid")!;
      used.add(id);
      assert.equal(kinds.get(id), kindOf(name, id), `${name} ${id}`);
    }
    assert.deepEqual(
      [...kinds.keys()].filter((id) => !used.has(id)),
      [],
    );
  });

  it("points only into the add-in's own address, over HTTPS", () => {
    const urls = [...all(resources, "bt:Url"), ...all(resources, "bt:Image"), ...all(manifest, "SourceLocation")];
    urls.push(one(manifest, "IconUrl"), one(manifest, "HighResolutionIconUrl"), one(manifest, "SupportUrl"));
    const addresses = urls.map(({ attributes }) => attributes.get("DefaultValue")).filter((url) => url !== undefined);
    assert.ok(addresses.length > 15);
    assert.deepEqual(
      addresses.filter((url) => !url.startsWith(placeholder)),
      [],
    );
  });

  it("has icons of the sizes it declares", async () => {
    const declared = new Map(
      all(overrides, "bt:Image")
        .filter(({ attributes }) => attributes.has("size"))
        .map(({ attributes }) => [attributes.get("resid")!, Number(attributes.get("size"))]),
    );
    const icons: [string, number][] = all(resources, "bt:Image").map(({ attributes }) => [
      attributes.get("DefaultValue")!,
      declared.get(attributes.get("id")!)!,
    ]);
    icons.push([one(manifest, "IconUrl").attributes.get("DefaultValue")!, 32]);
    icons.push([one(manifest, "HighResolutionIconUrl").attributes.get("DefaultValue")!, 64]);
    icons.push([`${placeholder}assets/icons/book-128.png`, 128]);
    for (const [url, size] of icons) {
      const png = await readFile(`${home}/${url.slice(placeholder.length)}`);
      assert.deepEqual(
        [png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)],
        ["PNG", size, size],
        url,
      );
    }
    for (const icon of all(overrides, "Icon")) {
      assert.deepEqual(
        icon.children.map(({ attributes }) => attributes.get("size")),
        ["16", "32", "80"],
      );
    }
  });

  it("has one group of at most seven commands, with ids of their own", () => {
    assert.equal(all(overrides, "Group").length, 1);
    const controls = all(overrides, "Control");
    assert.ok(controls.length <= 7);
    const ids = [...controls, ...all(overrides, "Group")].map(({ attributes }) => attributes.get("id")!);
    assert.equal(new Set(ids).size, ids.length);
  });

  it("calls just those functions that the commands page associates", () => {
    const called = all(overrides, "FunctionName").map(({ text }) => text);
    assert.deepEqual(called.sort(), Object.keys(ribbon).sort());
  });

  it("opens one and the same pane from every button that opens it", () => {
    assert.equal(new Set(all(overrides, "TaskpaneId").map(({ text }) => text)).size, 1);
  });
});

// Microsoft's schemas are not in the repository: this is for whoever has them.
const schemas = process.env.MANIFEST_XSD;
if (schemas !== undefined) {
  describe("manifest by Microsoft's schema", () => {
    it("is valid", () => {
      const schema = `${schemas}/OfficeAppManifestV1_1.xsd`;
      const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", schema, `${home}/manifest.xml`], {
        encoding: "utf8",
      });
      assert.equal(status, 0, stderr);
    });
  });
}

describe("manifest reader", () => {
  it("refuses tags that do not match", () => {
    assert.throws(() => parse("<a><b></a></b>"), /<\/a> closes <b>/);
    assert.throws(() => parse("<a><b/>"), /do not match/);
  });
});

/** Which list a `resid` must point into, by the element that has it. */
function kindOf(element: string, id: string): string {
  if (element === "bt:Image") return "bt:Images";
  if (["SourceLocation", "FunctionFile", "LearnMoreUrl"].includes(element)) return "bt:Urls";
  if (element === "Description") return "bt:LongStrings";
  assert.ok(["Label", "Title"].includes(element), `${element} ${id}`);
  return "bt:ShortStrings";
}

function elementsWith(from: Element, attribute: string): Element[] {
  return from.children.flatMap((child) => [
    ...(child.attributes.has(attribute) ? [child] : []),
    ...elementsWith(child, attribute),
  ]);
}
