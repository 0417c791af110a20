import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { Snapshot } from "../../src/core/reading/snapshot.js";
import { readBook } from "../../src/core/reading/read-book.js";
import type { TabReading } from "../../src/core/reading/reading.js";

/** The other way: typed rows into DuckDB's columns, then the sums the ledger makes, in SQL. */
export async function sumWithDuckDb(snapshot: Snapshot, rounds: number): Promise<{ stage: string; ms: number }[]> {
  const { tabs } = readBook(snapshot, { today: 46347, year: 2026 });
  const loads: number[] = [];
  const sums: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    loads.push(await timed(() => load(connection, tabs.dues, tabs.disbursements)));
    sums.push(await timed(() => sum(connection)));
    connection.closeSync();
  }
  return [
    { stage: "DuckDB: load dues and disbursements", ms: middle(loads) },
    { stage: "DuckDB: sum them by member, month, account", ms: middle(sums) },
  ];
}

async function load(connection: DuckDBConnection, dues?: TabReading<"dues">, spending?: TabReading<"disbursements">) {
  await connection.run("create table dues (member varchar, month integer, fen bigint)");
  const appender = await connection.createAppender("dues");
  for (const { values } of dues?.rows ?? []) {
    appender.appendVarchar(values.memberNo ?? "");
    appender.appendInteger(values.month?.first ?? 0);
    appender.appendBigInt(BigInt(values.amount ?? 0));
    appender.endRow();
  }
  appender.closeSync();
  await connection.run("create table spending (account varchar, item varchar, fen bigint)");
  const second = await connection.createAppender("spending");
  for (const { values } of spending?.rows ?? []) {
    second.appendVarchar(values.account ?? "");
    second.appendVarchar(values.item ?? "");
    second.appendBigInt(BigInt(values.amount ?? 0));
    second.endRow();
  }
  second.closeSync();
}

async function sum(connection: DuckDBConnection): Promise<void> {
  await connection.runAndReadAll("select member, month, sum(fen) from dues group by all");
  await connection.runAndReadAll("select account, item, sum(fen) from spending group by all");
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function middle(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
