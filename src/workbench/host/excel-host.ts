import { Book } from "./book/book.js";
import type { ChangedBy } from "./book/changes.js";
import { payloadBytes } from "./book/limits.js";
import { countRequest, countResponse, newCounters, type Counters } from "./counters.js";
import type { HostEvent } from "./events/host-event.js";
import { Watch } from "./events/watch.js";
import type { Fault } from "./faults/fault.js";
import { FaultPlayer } from "./faults/fault-player.js";
import type { ApiLevels } from "./rich-api/api-levels.js";
import { HostError } from "./rich-api/host-error.js";
import { hosted } from "./rich-api/host-object.js";
import { Kept } from "./rich-api/kept.js";
import { membersAt } from "./rich-api/members.js";
import { processBatch } from "./rich-api/process.js";
import type { BatchRequest } from "./rich-api/wire.js";
import { addinService } from "./verbs/addin-service.js";
import { workbook } from "./verbs/workbook.js";
import type { ExcelState } from "./verbs/state.js";

export type { Counters, Fault, HostEvent };

export interface ExcelHostOptions {
  /** Requirement-set level played, such as `1.9`; members newer than it fail. */
  readonly level?: string;
  /** From the library's declarations (`readApiLevels`); without them the level is not enforced. */
  readonly levels?: ApiLevels;
}

/** An emulated Excel: one workbook, asked through rich-API batches, and changed by its user and by co-authors. */
export interface ExcelHost {
  readonly book: Book;
  /** Opens another workbook in place of the one that is open. */
  open(book: Book): void;
  /** Calculates formulas after the workbook was changed without telling; batches and edits do so by themselves. */
  calculate(): void;
  readonly level: string;
  /** Office's display language, such as `zh-CN`; a page learns of another one when it is loaded again. */
  readonly language: string;
  setLanguage(language: string): void;
  readonly counters: Counters;
  /** `Class.member` of everything used so far. */
  readonly used: ReadonlySet<string>;
  /** References still kept alive. */
  readonly kept: () => number;
  /** An edit by the person at the grid; formulas are calculated and events told behind it. Throws what `work` throws. */
  userEdit(work: (book: Book) => void): void;
  /** An edit by somebody who has the same workbook open elsewhere. */
  coauthorEdit(work: (book: Book) => void): void;
  /** True while the user is typing in a cell: batches are refused, or wait where they asked to. */
  editing: boolean;
  /** Tells what the add-in's pages are to hear of; gives the way to stop. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** Sets a fault to play; several may be set at once. */
  play(fault: Fault): void;
  /** Forgets all faults and takes up a lost connection again. */
  reconnect(): void;
  /** Answers one batch at once; a refusal by the transport is a number (office.js's own error code) instead of a text. */
  ask(body: string): string | number;
  /** Answers one batch as the page's connection does: late when told so, and behind the user's typing when the batch can wait. */
  request(body: string, delayForCellEdit: boolean): Promise<string | number>;
}

/** Makes an emulated Excel with a new workbook that has no sheets. */
export function createExcelHost(options: ExcelHostOptions = {}): ExcelHost {
  const level = options.level ?? "1.9";
  const counters = newCounters();
  const state: ExcelState = { book: new Book(), counters, enableEvents: true };
  const members = membersAt(level, options.levels ?? null);
  const kept = new Kept();
  const listeners = new Set<(event: HostEvent) => void>();
  const faults = new FaultPlayer({
    get book() {
      return state.book;
    },
    coauthorEdit: (work) => {
      edit("coauthor", work);
    },
  });
  let watch = new Watch(state.book);
  let late = 0;
  let language = "zh-CN";
  const processor = { root: hosted(workbook, state), members, kept, services, beforeAction };

  function beforeAction(what: string): void {
    counters.actions += 1;
    if (state.book.editing) throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    faults.beforeAction(what);
  }

  function ask(body: string): string | number {
    const bytes = countRequest(counters, body);
    if (faults.dropped()) return transport.internalError;
    if (bytes > payloadBytes) return transport.requestTooLarge;
    const before = counters.actions;
    state.book.changes.by = "batch";
    const response = JSON.stringify(processBatch(processor, JSON.parse(body) as BatchRequest));
    settle();
    const size = countResponse(counters, response);
    if (counters.actions > before) {
      counters.syncs += 1;
      late = faults.afterBatch();
    }
    if (faults.dropped()) return transport.internalError;
    return size > payloadBytes ? transport.responseTooLarge : response;
  }

  async function request(body: string, delayForCellEdit: boolean): Promise<string | number> {
    while (delayForCellEdit && state.book.editing) await pause(typingPoll);
    late = 0;
    const answer = ask(body);
    if (late > 0) await pause(late);
    return answer;
  }

  function edit(by: ChangedBy, work: (book: Book) => void): void {
    const { changes } = state.book;
    const before = changes.by;
    changes.by = by;
    state.book.changed = true;
    try {
      work(state.book);
    } finally {
      settle();
      changes.by = before;
    }
  }

  /** Calculates what an edit or a batch has changed and tells of it. */
  function settle(): void {
    const { book } = state;
    if (book.changed && book.calculationMode !== "Manual") {
      book.calculation.update();
      book.changed = false;
    }
    for (const event of watch.take()) {
      if (faults.dropped() || (event.kind === "rich-api" && !state.enableEvents)) continue;
      for (const listener of listeners) listener(event);
    }
  }

  return {
    get book() {
      return state.book;
    },
    open: (book) => {
      watch.end();
      state.book = book;
      state.enableEvents = true;
      watch = new Watch(book);
    },
    calculate: settle,
    level,
    get language() {
      return language;
    },
    setLanguage: (name) => {
      language = name;
    },
    counters,
    used: members.used,
    kept: () => kept.count,
    userEdit: (work) => {
      edit("user", work);
    },
    coauthorEdit: (work) => {
      edit("coauthor", work);
    },
    get editing() {
      return state.book.editing;
    },
    set editing(editing) {
      state.book.editing = editing;
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    play: (fault) => {
      faults.set(fault);
    },
    reconnect: () => {
      faults.clear();
    },
    ask,
    request,
  };
}

const services = new Map([["Microsoft.InternalService.AddinInternalService", hosted(addinService, null)]]);

/** Error codes of office.js for requests that never became a batch. */
const transport = { internalError: 5001, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** Milliseconds between two looks whether the user is still typing. */
const typingPoll = 20;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
