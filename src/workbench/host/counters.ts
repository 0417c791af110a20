import type { CellCounters } from "./verbs/state.js";

/** What passed between the add-in and the emulated Excel. */
export interface Counters extends CellCounters {
  /** Batches with at least one action that reads or does something. */
  syncs: number;
  actions: number;
  /** UTF-8 bytes of requests and responses, and of the largest of each. */
  bytesIn: number;
  bytesOut: number;
  largestRequest: number;
  largestResponse: number;
}

export function newCounters(): Counters {
  return {
    syncs: 0,
    actions: 0,
    bytesIn: 0,
    bytesOut: 0,
    largestRequest: 0,
    largestResponse: 0,
    cellsRead: 0,
    cellsWritten: 0,
  };
}

/** Notes a request; gives its bytes. */
export function countRequest(counters: Counters, body: string): number {
  const bytes = utf8Bytes(body);
  counters.bytesIn += bytes;
  counters.largestRequest = Math.max(counters.largestRequest, bytes);
  return bytes;
}

/** Notes a response; gives its bytes. */
export function countResponse(counters: Counters, body: string): number {
  const bytes = utf8Bytes(body);
  counters.bytesOut += bytes;
  counters.largestResponse = Math.max(counters.largestResponse, bytes);
  return bytes;
}

function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
