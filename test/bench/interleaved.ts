/** How two works compare when they take turns, so that whatever else the machine does falls on both alike. */
export interface Comparison {
  /** CPU milliseconds of the quickest and of the middle round. */
  readonly one: Spread;
  readonly other: Spread;
  /** Of the other to the one. */
  readonly ratio: Spread;
}

interface Spread {
  readonly least: number;
  readonly median: number;
}

/** Lets the two take turns after a few rounds that warm them up. */
export function compare(one: () => unknown, other: () => unknown, rounds = 21, warming = 5): Comparison {
  const times = Array.from({ length: warming + rounds }, () => [cpuOf(one), cpuOf(other)] as const).slice(warming);
  const [ones, others] = [spreadOf(times.map(([time]) => time)), spreadOf(times.map(([, time]) => time))];
  return { one: ones, other: others, ratio: { least: others.least / ones.least, median: others.median / ones.median } };
}

/** CPU time, or the time on the clock where that is less: CPU time counts what the compiler and the collector do beside. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const onClock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return Math.min(onClock, (user + system) / 1000);
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  return { least: sorted[0] ?? 0, median: sorted[sorted.length >> 1] ?? 0 };
}
