import type { Desk } from "../desk.js";
import { element } from "../element.js";
import { say } from "../words.js";

/** How often the numbers are looked at, in milliseconds. */
const pace = 500;

/** What has passed between the add-in and the emulated Excel since it was started. */
export function countersLine(desk: Desk): HTMLElement {
  const line = element("output", { class: "counters", attributes: { "aria-label": say("counters", desk.language) } });
  const show = (): void => {
    const { counters } = desk.host;
    const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(0);
    const parts = [
      [counters.syncs, "syncs"],
      [counters.actions, "actions"],
      [kilobytes(counters.bytesIn), "kilobytesIn"],
      [kilobytes(counters.bytesOut), "kilobytesOut"],
      [counters.cellsRead, "cellsRead"],
      [counters.cellsWritten, "cellsWritten"],
    ] as const;
    line.textContent = parts.map(([count, name]) => `${count} ${say(name, desk.language)}`).join(" · ");
  };
  show();
  const timer = window.setInterval(() => {
    // The bar is drawn anew in another language; the timer goes with the old line.
    if (line.isConnected) show();
    else window.clearInterval(timer);
  }, pace);
  return line;
}
