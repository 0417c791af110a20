import { writeFileSync } from "node:fs";
import { rulesPage } from "./rules-page.js";
import { pageFiles } from "./words.js";

/** `npm run rules`: writes the published pages beside this file. */
for (const language of ["zh-CN", "en"] as const) {
  const page = rulesPage(language);
  writeFileSync(new URL(pageFiles[language], import.meta.url), page);
  console.log(`${pageFiles[language]}: ${page.length} characters`);
}
