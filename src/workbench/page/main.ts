import { readApiLevels, type ApiLevels } from "../host/rich-api/api-levels.js";
import { startWorkbench } from "./start-workbench.js";

/** The library's own declarations say which requirement set each member came with; without them no level is enforced. */
async function apiLevels(): Promise<ApiLevels | null> {
  const response = await fetch("office-types/index.d.ts");
  return response.ok ? readApiLevels(await response.text(), "Excel", "ExcelApi") : null;
}

const root = document.getElementById("workbench");
if (root !== null) {
  const manifest = await (await fetch("manifest.xml")).text();
  await startWorkbench({
    root,
    manifest,
    levels: await apiLevels(),
    language: /^zh/i.test(navigator.language) ? "zh-CN" : "en",
    sample: "assets/samples/district.xlsx",
  });
}
