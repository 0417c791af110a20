import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build, configuration, home } from "../end-to-end/build.js";
import { all, parse } from "../manifest/manifest-file.js";

const officeJs = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

describe("build", function () {
  this.timeout(300000);
  let folder = "";
  let china: ReadonlyMap<string, Buffer>;
  let global: ReadonlyMap<string, Buffer>;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "build-"));
    const options = { address: "https://books.example.org/union/", cloud: "china" };
    await build(await configuration(options), path.join(folder, "china"));
    const plain = await configuration();
    const small = { watch: "./src/taskpane/office-watch.ts", notice: "./src/commands/notice-main.ts" };
    await build({ ...plain, entry: small }, path.join(folder, "global"));
    china = await filesOf(path.join(folder, "china"));
    global = await filesOf(path.join(folder, "global"));
  });
  after(async () => {
    if (folder !== "") await rm(folder, { recursive: true });
  });

  it("writes the address into the manifest, and every file that the manifest points to", () => {
    const text = china.get("manifest.xml")!.toString();
    const manifest = parse(text);
    assert.doesNotMatch(text, /localhost:3000\//);
    const links = [...all(manifest, "bt:Url"), ...all(manifest, "bt:Image"), ...all(manifest, "SourceLocation")]
      .map(({ attributes }) => attributes.get("DefaultValue"))
      .filter((link) => link !== undefined);
    assert.ok(links.length > 10);
    for (const link of links) {
      assert.ok(link.startsWith("https://books.example.org/union/"), link);
      assert.ok(china.has(new URL(link).pathname.replace("/union/", "")), link);
    }
  });

  it("leaves the manifest of the repository as it is when no address is given", async () => {
    assert.equal(global.get("manifest.xml")!.toString(), await readFile(`${home}/manifest.xml`, "utf8"));
  });

  for (const cloud of ["global", "china"] as const) {
    it(`takes office.js from Microsoft's host of the ${cloud} cloud and lets the page send nothing`, () => {
      const files = cloud === "china" ? china : global;
      for (const name of ["taskpane.html", "commands.html", "notice.html"]) {
        const html = files.get(name)!.toString();
        assert.ok(linksOf(html).includes(officeJs[cloud]));
        const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html)?.[1] ?? "";
        assert.match(policy, /^default-src 'none'; script-src 'self' https:\/\/appsforoffice\./);
        assert.match(policy, /connect-src 'none'/);
        assert.doesNotMatch(policy, /unsafe|\*/);
        assert.equal(policy.includes("office365.cn"), cloud === "china");
        assert.doesNotMatch(html, /<script>|\son[a-z]+=|<%/);
      }
    });
  }

  it("links only files that are there", () => {
    for (const [name, bytes] of china) {
      if (!name.endsWith(".html")) continue;
      const page = new URL(name, "https://books.example.org/");
      const links = [...bytes.toString().matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link]) => link!);
      for (const link of links.filter((one) => !one.startsWith("https:")))
        assert.ok(china.has(new URL(link, page).pathname.slice(1)), `${name}: ${link}`);
    }
  });

  it("publishes the rules as they stand in the repository", async () => {
    for (const name of ["zh-CN.html", "en.html", "rules.css"]) {
      const committed = await readFile(`${home}/assets/rules/${name}`);
      assert.ok(china.get(`rules/${name}`)?.equals(committed), name);
    }
  });

  it("does not copy office.js, maps, or paths of the machine", () => {
    for (const [name, bytes] of china) {
      assert.doesNotMatch(name, /office\.|excel-|\.map$|\.ts$/);
      if (/\.(js|html|css)$/.test(name)) {
        assert.equal(bytes.includes(home), false, name);
        assert.doesNotMatch(bytes.toString(), /node_modules|sourceMappingURL/, name);
      }
    }
  });

  it("gives the same code at every build and whatever the options", () => {
    const code = (files: ReadonlyMap<string, Buffer>) =>
      [...files]
        .filter(([name]) => /^(watch|notice|taskpane)\..*\.(js|css)$|\.png$/.test(name) && !/^taskpane.*js$/.test(name))
        .map(([name, bytes]) => `${name} ${createHash("sha256").update(bytes).digest("hex")}`);
    assert.ok(code(china).length > 10);
    assert.deepEqual(code(global), code(china));
  });

  it("stays within its size budgets", () => {
    const budgets: readonly (readonly [RegExp, number])[] = [
      [/^taskpane\..*\.js$/, 310],
      [/^sheets\..*\.js$/, 60],
      [/^papers\..*\.js$/, 100],
      [/^year\..*\.js$/, 100],
      [/^last-year\..*\.js$/, 30],
      [/^commands\..*\.js$/, 310],
      [/^notice\..*\.js$/, 12],
      [/^watch\..*\.js$/, 1],
      [/^taskpane\..*\.css$/, 4],
    ];
    for (const [pattern, budget] of budgets) {
      const [name, bytes] = [...china].find(([file]) => pattern.test(file))!;
      const size = gzipSync(bytes, { level: 9 }).length / 1024;
      console.log(`      ${name}: ${size.toFixed(1)} KB gzip of ${budget}`);
      assert.ok(size <= budget, `${name} is ${size.toFixed(1)} KB, more than ${budget}`);
    }
  });
});

describe("build options", () => {
  const refused = [
    { address: "http://books.example.org" },
    { address: "books.example.org" },
    { address: "https://books.example.org/?a=1" },
    { cloud: "mars" },
  ];
  for (const options of refused) {
    it(`refuse ${JSON.stringify(options)}`, async () => {
      await assert.rejects(configuration(options), /--env (address|cloud) must be/);
    });
  }
});

/** What a page loads or links to; the build may leave out quotation marks. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, link]) => link!);
}

/** The files below a folder by path with `/`, sorted. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
  return new Map(
    await Promise.all(files.map(async (name) => [name, await readFile(path.join(folder, name))] as const)),
  );
}
