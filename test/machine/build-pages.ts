import { builtPages } from "../end-to-end/built-pages.js";

/** Builds the pages named in the command line; what keeps them from being built fails the tests that open them. */
const pages = process.argv[2];
if (pages === "add-in" || pages === "workbench") await builtPages(pages).catch(() => undefined);
