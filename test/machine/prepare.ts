import { chromiumBrowser } from "./browser.js";
import { libreOffice } from "./libreoffice.js";
import { provide } from "./program.js";

// Before the test files run side by side: two of them must not install the same program at once.
for (const program of [chromiumBrowser, libreOffice]) provide(program);
