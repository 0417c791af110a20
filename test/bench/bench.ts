import type { Snapshot } from "../../src/core/reading/snapshot.js";
import { bigSnapshot } from "../../assets/samples/big-book.js";
import { arqueroStages } from "./arquero.js";
import { excelTraffic, trafficTable } from "./excel-traffic.js";
import { stagesOf, today } from "./stages.js";
import { freshRun } from "./fresh-run.js";
import { compare } from "./interleaved.js";
import { ruleStages } from "./rule-stages.js";
import { sheetStages } from "./sheet-stages.js";
import { plainRecords } from "./plain-records.js";
import { touch } from "./touch.js";

const sizes = {
  a: { members: 4000, dues: 48000, disbursements: 5000, activities: 200 },
  b: { members: 48000, dues: 576000, disbursements: 60000, activities: 2400 },
} as const;
const rounds = 5;

interface Line {
  readonly stage: string;
  /** Median of the rounds. */
  readonly ms: number;
}

const lines = new Map<string, Line[]>();
for (const [name, size] of Object.entries(sizes)) {
  const snapshot = bigSnapshot(size);
  lines.set(name, [...measure(snapshot), ...timed(arqueroStages(snapshot, today))]);
}
print();
for (const [name, size] of Object.entries(sizes)) printRules(name, bigSnapshot(size));
printSheets();
console.log("\nOnce, in a process of its own that has run nothing before:");
for (const [name, size] of Object.entries(sizes)) {
  const { ms, peak, before } = freshRun(size);
  console.log(`(${name}) ${ms} ms, ${peak} MB at its peak (${before} MB before it began, the book's cells included)`);
}
console.log();
for (const line of trafficTable("Office.js side, (a)", await excelTraffic(bigSnapshot(sizes.a), today, true)))
  console.log(line);

/** Each stage after the file is parsed, beside the least that could be done. */
function measure(snapshot: Snapshot): Line[] {
  const stages = {
    "touch every cell": () => touch(snapshot),
    "one plain object a row": () => plainRecords(snapshot),
    ...stagesOf(snapshot),
  };
  const measured = timed(stages);
  const total = measured.slice(2).reduce((sum, { ms }) => sum + ms, 0);
  return [...measured, { stage: "all of it (read to sheets)", ms: total }];
}

function timed(stages: Readonly<Record<string, () => unknown>>, times = rounds): Line[] {
  return Object.entries(stages).map(([stage, work]) => ({ stage, ms: median(work, times) }));
}

function median(work: () => unknown, count: number): number {
  const times: number[] = [];
  for (let round = 0; round < count; round += 1) {
    globalThis.gc?.();
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(count / 2)] ?? 0;
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

/** What the rules take, by family; those of one run are compared with each other. */
function printRules(name: string, snapshot: Snapshot): void {
  const { rows, stages } = ruleStages(snapshot);
  const measured = timed(stages);
  const first = measured[0]?.ms ?? 1;
  console.log(`\nRules, (${name}), ${rows} rows read:`);
  console.log("| rules | ms | µs a row | × first version's |");
  console.log("| --- | ---: | ---: | ---: |");
  for (const { stage, ms } of measured) {
    console.log(`| ${stage} | ${ms.toFixed(1)} | ${((ms * 1000) / rows).toFixed(2)} | ${(ms / first).toFixed(2)} |`);
  }
  const { one, other, ratio } = compare(stages["first version's rules"], stages["whole catalogue"]);
  console.log(
    `Taking turns: ${one.least.toFixed(1)} and ${other.least.toFixed(1)} ms at best, ${one.median.toFixed(1)} and ${other.median.toFixed(1)} in the middle: ` +
      `the whole catalogue takes ${ratio.least.toFixed(2)} (${ratio.median.toFixed(2)}) × the first version's rules.`,
  );
}

/** What each sheet of an audit takes to build, and how that grows with the book. */
function printSheets(): void {
  const [a, b] = [sizes.a, sizes.b].map((size, index) => timed(sheetStages(bigSnapshot(size)), index === 0 ? 3 : 1));
  console.log("\nSheets of an audit, built from books that are kept already (medians of 3; of the large book once):");
  console.log("| sheet | (a) ms | (b) ms | b / a |");
  console.log("| --- | ---: | ---: | ---: |");
  a?.forEach(({ stage, ms }, index) => {
    const large = b?.[index]?.ms ?? 0;
    console.log(`| ${stage} | ${ms.toFixed(0)} | ${large.toFixed(0)} | ${(large / ms).toFixed(1)} |`);
  });
}

function describe(size: (typeof sizes)["a"]): string {
  return `${size.members} members, ${size.dues} dues rows, ${size.disbursements} disbursements, ${size.activities} activities`;
}
