import { readFileSync } from "node:fs";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import { manifestSets } from "./test/house/api-level/manifest-sets.js";
import { apiLevel } from "./test/house/api-level/rule.js";

const sets = manifestSets(readFileSync(new URL("manifest.xml", import.meta.url), "utf8"));

/** Rooms of core in import order: a room may import those before it, never those after it. */
const order = ["values", "tabs", "reading", "ledger", "rules", "fixes", "sheets", "icalendar", "locale"];

/** Folders of src and the folders each may import from; nothing but workbench and tests imports workbench. */
const doors = {
  core: [],
  "workbook/xlsx": ["core", "workbook/port", "workbook/errors", "workbook/sheet-name"],
  "workbook/excel": ["core", "workbook/port", "workbook/errors", "workbook/sheet-name"],
  app: ["core", "workbook/port", "workbook/errors", "workbook/sheet-name"],
  taskpane: ["core", "workbook/port", "workbook/errors", "workbook/excel", "workbook/xlsx", "app"],
  commands: ["core", "workbook/port", "workbook/errors", "workbook/excel", "app"],
  cli: ["core", "workbook/port", "workbook/errors", "workbook/xlsx", "app"],
  workbench: ["core", "workbook/port", "workbook/errors", "workbook/sheet-name", "workbook/xlsx"],
};
const folders = ["core", "workbook/excel", "workbook/xlsx", "app", "taskpane", "commands", "cli", "workbench"];

function forbid(files, folderNames, message) {
  const group = folderNames.flatMap((name) => {
    const last = name.split("/").at(-1);
    return [`**/${name}`, `**/${name}/**`, `../${last}`, `../${last}/**`];
  });
  return { files, rules: { "no-restricted-imports": ["error", { patterns: [{ group, message }] }] } };
}

const outer = Object.entries(doors)
  .filter(([folder]) => folder !== "core")
  .map(([folder, open]) =>
    forbid(
      [`src/${folder}/**/*.ts`],
      folders.filter((other) => other !== folder && !open.includes(other)),
      `${folder} may import only ${open.join(", ")}`,
    ),
  );

const inner = order.map((room, index) =>
  forbid(
    [`src/core/${room}/**/*.ts`],
    [...order.slice(index + 1), "workbook", ...folders.filter((folder) => folder !== "core")],
    `core/${room} comes before these in the order ${order.join(" → ")}`,
  ),
);

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", ".cache/", "node_modules/"] },
  {
    files: ["src/**/*.ts", "test/**/*.ts", "assets/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    },
  },
  ...outer,
  ...inner,
  {
    files: ["src/workbook/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["src/workbook/excel/**/*.ts", "src/taskpane/**/*.ts", "src/commands/**/*.ts"],
    plugins: { house: { rules: { "api-level": apiLevel } } },
    rules: { "house/api-level": ["error", { sets }] },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
