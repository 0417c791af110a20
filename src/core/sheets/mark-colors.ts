import type { Severity } from "../values/finding.js";

/** Fills of cells that bear a finding, as RRGGBB: light, so that black and red text on them stays well legible. */
export const markColors: Readonly<Record<Severity, string>> = {
  error: "FFD9D9",
  warning: "FFEFC2",
  info: "DDEBFA",
};
