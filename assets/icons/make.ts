/** Draws the PNG icons from the SVG drawings beside this file: `npx tsx assets/icons/make.ts`. */
import { readFile, writeFile } from "node:fs/promises";
import { launchBrowser } from "../../test/machine/browser.js";

/** Pixel sizes of each drawing: 16, 32 and 80 on the ribbon, 64 and 128 in listings. All are multiples of the drawings' 16 units. */
const sizes: Readonly<Record<string, readonly number[]>> = {
  book: [16, 32, 64, 80, 128],
  check: [16, 32, 80],
  report: [16, 32, 80],
  calendar: [16, 32, 80],
  summary: [16, 32, 80],
};

const browser = await launchBrowser();
for (const [name, wanted] of Object.entries(sizes)) {
  const drawing = await readFile(new URL(`${name}.svg`, import.meta.url), "utf8");
  for (const size of wanted) {
    const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${name}-${size}.png`, import.meta.url), png);
    await page.close();
  }
}
await browser.close();
