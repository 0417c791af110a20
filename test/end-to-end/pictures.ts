import path from "node:path";
import { launchBrowser } from "../machine/browser.js";
import { libreOffice } from "../machine/libreoffice.js";
import { provide } from "../machine/program.js";
import { openWorkbench } from "../workbench/page/site.js";
import { home } from "./build.js";
import { pagePictures } from "./page-pictures.js";

/** Makes the README's pictures: printed pages; and of the workbench, findings in the pane and the fund report in the grid. `npm run pictures`. */
const pictures = [
  { locale: "zh-CN", file: "workbench.png", check: "校验", report: "生成决算表", findings: "校验结果" },
  { locale: "en-US", file: "workbench-en.png", check: "Check", report: "Fund Report", findings: "Findings" },
] as const;

const soffice = provide(libreOffice);
if (soffice === null) console.log("LibreOffice is not here: the pictures of printed pages stay as they are.");
else await pagePictures(soffice);

const browser = await launchBrowser();
try {
  for (const { locale, file, check, report, findings } of pictures) {
    const { page } = await openWorkbench(browser, locale);
    await page.setViewportSize({ width: 1360, height: 820 });
    const ribbon = page.locator(".ribbon");
    await ribbon.getByRole("button", { name: check, exact: true }).click();
    await page.frameLocator("iframe.pane").getByRole("heading", { name: findings }).waitFor();
    await ribbon.getByRole("button", { name: report, exact: true }).click();
    await page.getByRole("tab", { selected: true, name: /决算表|Fund report/ }).waitFor();
    await ribbon.locator("button:not([disabled])").getByText(report, { exact: true }).waitFor();
    await page.mouse.move(700, 700);
    await page.screenshot({ path: path.join(home, "assets/pictures", file) });
    await page.close();
  }
} finally {
  await browser.close();
}
