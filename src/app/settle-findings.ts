import type { SheetSnapshot } from "../core/reading/snapshot.js";
import { catalog } from "../core/rules/catalog.js";
import { explain, explained } from "../core/rules/explained-codes.js";
import { sayWanting } from "../core/rules/say-wanting.js";
import { earlierLines } from "../core/sheets/check-results/earlier-lines.js";
import type { EarlierLine, TreatedFinding } from "../core/sheets/check-results/listed.js";
import { settle } from "../core/sheets/check-results/settle.js";
import type { KeptBooks } from "./keep-books.js";
import type { Options } from "./options.js";
import { sayFindings } from "./said-finding.js";
import { placeSheet, type SheetPlace } from "./sheet-place.js";

/** A run's findings in words with what people decided on them, and what was gone through. */
export interface SettledFindings {
  readonly findings: readonly TreatedFinding[];
  readonly resolved: readonly EarlierLine[];
  readonly coverage: Coverage;
  /** Where the list of findings stands or would stand. */
  readonly place: SheetPlace;
}

/** What a check went through, so that "nothing found" says of what. */
export interface Coverage {
  readonly sheets: number;
  readonly rows: number;
  /** Number of rules that were run, those of reading and the ledger included. */
  readonly ran: number;
  /** Rules that were not run: their titles and the reason, in words. */
  readonly notRun: readonly { readonly title: string; readonly reason: string }[];
}

/** Says the findings of a book and joins them with what an earlier list of findings holds. */
export function settleFindings(books: KeptBooks, { language, today }: Options): SettledFindings {
  const mark = { kind: "check-results", year: books.reading.year } as const;
  const place = placeSheet(books.snapshot, mark, language);
  const earlier = place.previous === null ? [] : earlierLines(place.previous, today);
  const { findings, resolved } = settle(sayFindings(books.findings, books, language), earlier ?? [], today, language);
  return {
    findings,
    resolved,
    coverage: coverageOf(books, language),
    place: earlier === null ? besideOf(place, books.snapshot.sheets) : place,
  };
}

/** A list that cannot be made out any more stays as it is, and the new one is put beside it. */
function besideOf(place: SheetPlace, sheets: readonly SheetSnapshot[]): SheetPlace {
  const used = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = place.name;
  for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${place.name.slice(0, 25)} (${count})`;
  return { name, previous: null, taken: place.name };
}

function coverageOf({ reading, rules }: KeptBooks, language: Options["language"]): Coverage {
  const tabs = Object.values(reading.tabs);
  return {
    sheets: new Set(tabs.map((tab) => tab.sheet)).size,
    rows: tabs.reduce((sum, tab) => sum + tab.rows.length, 0),
    // Reading and the ledger look for theirs in every book.
    ran: rules.ran.length + explained.length - catalog.length,
    notRun: rules.notRun.map(({ code, wanting }) => {
      const title = explain(code).title[language];
      const { reason, setting } = sayWanting(wanting, language);
      if (setting === null) return { title, reason };
      return { title: language === "en" ? `${title} (${setting})` : `${title}（${setting}）`, reason };
    }),
  };
}
