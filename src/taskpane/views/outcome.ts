import { element } from "../element.js";
import type { Pane } from "../pane.js";
import { drawCalendarFile } from "./calendar-file.js";
import { drawCreated } from "./created.js";
import { drawFailure } from "./failure.js";
import { drawCoverage } from "./all-clear.js";
import { drawDone } from "./done.js";
import { drawFindings } from "./findings.js";
import { drawMade } from "./made.js";
import { drawQuestions } from "./questions.js";
import { drawReading } from "./reading.js";
import { drawAgreement, drawTotals } from "./totals.js";
import { drawTrace } from "./trace/trace-card.js";

/** What came of the last task, or the welcome when nothing was done yet. */
export function drawOutcome(pane: Pane): DocumentFragment {
  const drawn = document.createDocumentFragment();
  drawn.append(...parts(pane).filter((part) => part !== null));
  return drawn;
}

function parts(pane: Pane): (Node | null)[] {
  const { words } = pane;
  const { outcome } = pane.store.get();
  switch (outcome?.kind) {
    case undefined:
      return [
        element(
          "div",
          { class: "card welcome" },
          element("h2", { text: words.welcome }),
          element("p", { text: words.welcomeText }),
          element("p", { class: "small", text: words.createTabsHint }),
        ),
      ];
    case "checked": {
      const { reading, findings, coverage } = outcome.result;
      return [
        ...drawDone(pane, outcome),
        drawQuestions(pane, "check", reading),
        drawFindings(pane, { reading, findings, coverage, checked: outcome }),
        drawReading(pane, reading, findings.length === 0, findings.length === 0 ? [] : drawCoverage(pane, coverage)),
      ];
    }
    case "made": {
      const { result, task } = outcome;
      const isCalendar = task === "activity-calendar";
      return [
        drawMade(pane, result),
        drawQuestions(pane, task, result.reading),
        isCalendar ? drawCalendarFile(pane, outcome) : null,
        isCalendar ? drawAgreement(pane, result) : drawTotals(pane, result),
        isCalendar ? null : drawTrace(pane, result),
        drawFindings(pane, { reading: result.reading, findings: result.findings, coverage: null, checked: null }),
        drawReading(pane, result.reading, false, []),
      ];
    }
    case "created":
      return [drawCreated(pane, outcome.result)];
    case "failed":
      return [drawFailure(pane, outcome)];
  }
}
