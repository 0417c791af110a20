import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { converse, type Conversation } from "../../../src/workbench/host/conversation.js";
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from "../../../src/workbench/host/excel-host.js";
import { frameFor } from "../../../src/workbench/host/frame.js";
import { readApiLevels, type ApiLevels } from "../../../src/workbench/host/rich-api/api-levels.js";
import { windowFor } from "./page-window.js";

export interface EmulatedExcel extends ExcelHost {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Fails the k-th action from now (1-based), with a code of Excel's. */
  failAt(k: number, code?: string): void;
  /** From the k-th action on nothing answers any more, until `reconnect`. */
  dropAt(k: number): void;
  press: Conversation["press"];
  /** Puts `Excel`, `Office` and `OfficeExtension` where an add-in's page has them. */
  install(): void;
}

const require = createRequire(import.meta.url);
const library = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const origin = "https://localhost";
const scripts = new Map<string, vm.Script>();
let declared: ApiLevels | undefined;

/** Loads the unmodified office.js in a context of its own and connects it to a new emulated workbook with no sheets. */
export async function startEmulatedExcel(
  options: ExcelHostOptions & { readonly language?: string; readonly prepare?: (host: ExcelHost) => void } = {},
): Promise<EmulatedExcel> {
  const host = createExcelHost({ levels: declaredLevels(), ...options });
  options.prepare?.(host);
  const app = { origin, language: options.language ?? "zh-CN" };
  const page = windowFor(frameFor(app), origin, (name) => {
    script(name).runInContext(page.context);
  });
  const conversation = converse(
    host,
    {
      post: (text) => {
        page.deliver(text);
      },
    },
    app,
  );
  page.onMessage((text) => {
    conversation.receive(text);
  });
  script("office.debug.js").runInContext(page.context);
  const globals = page.context as unknown as Pick<EmulatedExcel, "Excel" | "Office" | "OfficeExtension">;
  await globals.Office.onReady();
  const { Excel, Office, OfficeExtension } = globals;
  return Object.assign(host, {
    Excel,
    Office,
    OfficeExtension,
    failAt: (at: number, code?: string) => {
      host.play({ at, kind: "fail", ...(code === undefined ? {} : { code }) });
    },
    dropAt: (at: number) => {
      host.play({ at, kind: "drop" });
    },
    press: (functionName: string) => conversation.press(functionName),
    install: () => {
      Object.assign(globalThis, { Excel, Office, OfficeExtension });
    },
  });
}

/** Levels of all members, from the declarations of the pinned types. */
export function declaredLevels(): ApiLevels {
  const file = join(dirname(require.resolve("@types/office-js/package.json")), "index.d.ts");
  return (declared ??= readApiLevels(readFileSync(file, "utf8"), "Excel", "ExcelApi"));
}

/** The host-specific library is 3 MB of source: compiled once a process. */
function script(name: string): vm.Script {
  const file = join(library, name.toLowerCase());
  let compiled = scripts.get(file);
  if (compiled === undefined)
    scripts.set(file, (compiled = new vm.Script(readFileSync(file, "utf8"), { filename: file })));
  return compiled;
}
