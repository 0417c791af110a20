import { Book } from "./book/book.js";
import { recalculate, type Calculate } from "./book/recalculate.js";
import { payloadBytes } from "./book/limits.js";
import type { ApiLevels } from "./rich-api/api-levels.js";
import { HostError } from "./rich-api/host-error.js";
import { hosted } from "./rich-api/host-object.js";
import { Kept } from "./rich-api/kept.js";
import { membersAt } from "./rich-api/members.js";
import { processBatch } from "./rich-api/process.js";
import type { BatchRequest, BatchResponse } from "./rich-api/wire.js";
import { addinService } from "./verbs/addin-service.js";
import { workbook } from "./verbs/workbook.js";
import type { CellCounters, ExcelState } from "./verbs/state.js";

export interface ExcelHostOptions {
  /** Requirement-set level played, such as `1.9`; members newer than it fail. */
  readonly level?: string;
  /** From the library's declarations (`readApiLevels`); without them the level is not enforced. */
  readonly levels?: ApiLevels;
  /** Values of formulas; without it formula cells stay empty. */
  readonly calculate?: Calculate;
}

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

/** A fault to play: at the k-th action from when it was set (1-based). */
export interface Fault {
  readonly at: number;
  /** `fail` refuses that one action; `drop` also answers nothing sensible from then on, until `reconnect`. */
  readonly kind: "fail" | "drop";
  readonly code?: string;
}

/** An emulated Excel: one workbook, asked through rich-API batches. */
export interface ExcelHost {
  readonly book: Book;
  /** Opens another workbook in place of the one that is open. */
  open(book: Book): void;
  /** Calculates formulas after the workbook was changed from outside; batches do so by themselves. */
  calculate(): void;
  readonly level: string;
  readonly counters: Counters;
  /** `Class.member` of everything used so far. */
  readonly used: ReadonlySet<string>;
  /** References still kept alive. */
  readonly kept: () => number;
  fail(fault: Fault): void;
  reconnect(): void;
  /** Answers one batch; a refusal by the transport is a number (office.js's own error code) instead of a text. */
  ask(body: string): string | number;
}

export function createExcelHost(options: ExcelHostOptions = {}): ExcelHost {
  const level = options.level ?? "1.9";
  const counters: Counters = {
    syncs: 0,
    actions: 0,
    bytesIn: 0,
    bytesOut: 0,
    largestRequest: 0,
    largestResponse: 0,
    cellsRead: 0,
    cellsWritten: 0,
  };
  const state: ExcelState = { book: new Book(), counters };
  const members = membersAt(level, options.levels ?? null);
  const kept = new Kept();
  const faults = new Faults();
  const processor = { root: hosted(workbook, state), members, kept, services, beforeAction };

  function beforeAction(what: string): void {
    counters.actions += 1;
    if (state.book.editing) throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    faults.pass(what);
  }

  function ask(body: string): string | number {
    const bytes = utf8Bytes(body);
    counters.bytesIn += bytes;
    counters.largestRequest = Math.max(counters.largestRequest, bytes);
    if (faults.dropped) return transport.internalError;
    if (bytes > payloadBytes) return transport.requestTooLarge;
    const before = counters.actions;
    const response = processBatch(processor, JSON.parse(body) as BatchRequest);
    if (counters.actions > before) counters.syncs += 1;
    settle();
    return answer(response);
  }

  function settle(): void {
    const { book } = state;
    if (options.calculate === undefined || !book.changed || book.calculationMode === "Manual") return;
    recalculate(book, options.calculate);
    book.changed = false;
  }

  function answer(response: BatchResponse): string | number {
    const text = JSON.stringify(response);
    const bytes = utf8Bytes(text);
    counters.bytesOut += bytes;
    counters.largestResponse = Math.max(counters.largestResponse, bytes);
    if (faults.dropped) return transport.internalError;
    return bytes > payloadBytes ? transport.responseTooLarge : text;
  }

  return {
    get book() {
      return state.book;
    },
    open: (book) => {
      state.book = book;
    },
    calculate: settle,
    level,
    counters,
    used: members.used,
    kept: () => kept.count,
    fail: (fault) => {
      faults.set(fault);
    },
    reconnect: () => {
      faults.clear();
    },
    ask,
  };
}

const services = new Map([["Microsoft.InternalService.AddinInternalService", hosted(addinService, null)]]);

/** Error codes of office.js for requests that never became a batch. */
const transport = { internalError: 5001, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

class Faults {
  dropped = false;
  private fault: Fault | null = null;
  private left = 0;

  set(fault: Fault): void {
    this.fault = fault;
    this.left = fault.at;
  }

  clear(): void {
    this.fault = null;
    this.dropped = false;
  }

  pass(what: string): void {
    if (this.fault === null || --this.left > 0) return;
    const { kind, code } = this.fault;
    this.fault = null;
    this.dropped = kind === "drop";
    throw new HostError(
      code ?? "GeneralException",
      `There was an internal error while processing the request (played at ${what}).`,
    );
  }
}

function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
