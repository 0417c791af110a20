import { calendarEntries } from "../../src/core/ledger/calendar/entries.js";
import { keepLedger } from "../../src/core/ledger/keep-ledger.js";
import { readBook } from "../../src/core/reading/read-book.js";
import type { Snapshot } from "../../src/core/reading/snapshot.js";
import { runRules } from "../../src/core/rules/run.js";
import { activityCalendar } from "../../src/core/sheets/activity-calendar.js";
import { fundReport } from "../../src/core/sheets/fund-report.js";
import { dayOf } from "../../src/core/values/day.js";
import { bigSnapshot } from "../../assets/samples/big-book.js";
import { arqueroStages } from "./arquero.js";
import { excelTraffic } from "./excel-traffic.js";
import { touch } from "./touch.js";

const sizes = {
  a: { members: 4000, dues: 48000, disbursements: 5000, activities: 200 },
  b: { members: 48000, dues: 576000, disbursements: 60000, activities: 2400 },
} as const;
const today = dayOf(2026, 11, 21) ?? 0;
const language = "zh-CN";
const rounds = 5;

interface Line {
  readonly stage: string;
  readonly ms: number;
}

const lines = new Map<string, Line[]>();
for (const [name, size] of Object.entries(sizes)) {
  const snapshot = bigSnapshot(size);
  lines.set(name, [...measure(snapshot), ...timed(arqueroStages(snapshot, today))]);
}
print();
console.log(`\nPeak memory of the whole run: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
for (const line of await excelTraffic(sizes.a, today)) console.log(line);

/** Medians of each stage after the file is parsed, in milliseconds. */
function measure(snapshot: Snapshot): Line[] {
  const reading = readBook(snapshot, { today, year: 2026 });
  const ledger = keepLedger(reading, today);
  const calendar = calendarEntries(reading);
  const books = { snapshot, reading, ledger };
  const stages = {
    "touch every cell": () => touch(snapshot),
    read: () => readBook(snapshot, { today, year: 2026 }),
    ledger: () => keepLedger(reading, today),
    rules: () => runRules({ ...books }),
    sheets: () => {
      fundReport({ books, language, today, name: "经费收支决算表", previous: null, excluded: [] });
      return activityCalendar({ reading, ...calendar, language, today, name: "活动日历" });
    },
  };
  const measured = timed(stages);
  const total = measured.slice(1).reduce((sum, { ms }) => sum + ms, 0);
  return [...measured, { stage: "all of it (read to sheets)", ms: total }];
}

function timed(stages: Readonly<Record<string, () => unknown>>): Line[] {
  return Object.entries(stages).map(([stage, work]) => ({ stage, ms: median(work) }));
}

function median(work: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.();
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function print(): void {
  const a = lines.get("a") ?? [];
  const b = lines.get("b") ?? [];
  console.log(`Medians of ${rounds} runs. (a) ${describe(sizes.a)}; (b) twelve times that.`);
  console.log("| stage | (a) ms | × touch | (b) ms | × touch | b / a |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  a.forEach(({ stage, ms }, index) => {
    const large = b[index]?.ms ?? 0;
    const times = (value: number, base: number) => (value / base).toFixed(1);
    console.log(
      `| ${stage} | ${ms.toFixed(1)} | ${times(ms, a[0]?.ms ?? 1)} | ${large.toFixed(1)} | ${times(large, b[0]?.ms ?? 1)} | ${times(large, ms)} |`,
    );
  });
}

function describe(size: (typeof sizes)["a"]): string {
  return `${size.members} members, ${size.dues} dues rows, ${size.disbursements} disbursements, ${size.activities} activities`;
}
