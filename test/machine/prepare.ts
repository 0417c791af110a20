import { fork } from "node:child_process";
import { once } from "node:events";
import { chromiumBrowser } from "./browser.js";
import { libreOffice } from "./libreoffice.js";
import { provide } from "./program.js";

// Before the test files run side by side: two of them must not install the same program, or build the same pages, at once.
const builds =
  provide(chromiumBrowser) === null
    ? []
    : ["add-in", "workbench"].map((pages) => fork(new URL("build-pages.ts", import.meta.url), [pages]));
const done = builds.map((build) => once(build, "exit"));
provide(libreOffice);
await Promise.all(done);
