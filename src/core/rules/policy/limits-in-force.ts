import type { SettingValues } from "../../reading/reading.js";
import type { Day } from "../../values/day.js";
import { squeezeText } from "../../values/text.js";
import { limitKeys, limitKinds, type LimitKey } from "./limit-key.js";
import type { Confidence, Limit, PolicyPack } from "./pack.js";
import { national, provincePacks } from "./packs/index.js";
import { readProvince } from "./province.js";

/** A figure that holds, and on what ground. */
export interface LimitInForce {
  readonly key: LimitKey;
  /** In the unit of its kind: fen, a share, times, days. */
  readonly figure: number;
  /** "" when the books' own settings state it. */
  readonly document: string;
  readonly article: string | null;
  readonly confidence: Confidence;
}

/** The limits for one set of books. */
export interface Limits {
  /** The pack of the books' province; null when the settings name none that is known. */
  readonly pack: PolicyPack | null;
  /** What holds on a day; null where nothing is known. */
  readonly on: (key: LimitKey, day: Day) => LimitInForce | null;
  /** The most lenient of what holds on the days from first to last; null where for any of them nothing is known. */
  readonly during: (key: LimitKey, first: Day, last: Day) => LimitInForce | null;
  /** True when a limit holds on any day at all from first to last. */
  readonly known: (key: LimitKey, first: Day, last: Day) => boolean;
}

/**
 * What the books' own settings state holds at all dates; else what their province's documents say on the day, the document
 * named by 依据文号 from its first day on even where a later one replaced it; else what holds everywhere.
 */
export function limitsInForce(settings: SettingValues): Limits {
  const authority = typeof settings.authority === "string" ? bareDocument(settings.authority) : "";
  const pack = packOf(settings.province, authority);
  const layers = [
    limitsByKey((pack?.limits ?? []).filter(({ document }) => bareDocument(document) === authority).map(forGood)),
    limitsByKey(pack?.limits ?? []),
    limitsByKey(national.limits),
  ];
  const own = new Map(limitKeys.flatMap((key) => statedIn(settings, key)));
  const on: Limits["on"] = (key, day) => {
    const stated = own.get(key);
    if (stated !== undefined) return stated;
    for (const layer of layers) {
      const found = layer.get(key)?.find((limit) => holdsOn(limit, day));
      if (found !== undefined) return found;
    }
    return null;
  };
  const changes = (key: LimitKey, first: Day, last: Day): Day[] => [
    first,
    ...layers
      .flatMap((layer) => layer.get(key) ?? [])
      .flatMap(({ from, to }) => [from ?? first, to === null ? first : to + 1])
      .filter((day) => day > first && day <= last),
  ];
  return {
    pack,
    on,
    during: (key, first, last) => {
      const held = changes(key, first, last).map((day) => on(key, day));
      return held.reduce((best, one) => (best === null || one === null ? null : one.figure > best.figure ? one : best));
    },
    known: (key, first, last) => changes(key, first, last).some((day) => on(key, day) !== null),
  };
}

function statedIn(settings: SettingValues, key: LimitKey): (readonly [LimitKey, LimitInForce])[] {
  const figure = settings[limitKinds[key].setting];
  return typeof figure === "number" ? [[key, { key, figure, document: "", article: null, confidence: "high" }]] : [];
}

function packOf(province: unknown, authority: string): PolicyPack | null {
  const read = typeof province === "string" ? readProvince(province) : null;
  if (read !== null) return read.kind === "pack" ? read.pack : null;
  if (authority === "") return null;
  const named = provincePacks.find(({ limits }) => limits.some(({ document }) => bareDocument(document) === authority));
  return named ?? null;
}

function limitsByKey(limits: readonly Limit[]): ReadonlyMap<LimitKey, readonly Limit[]> {
  const found = new Map<LimitKey, Limit[]>();
  for (const limit of limits) {
    const known = found.get(limit.key);
    if (known === undefined) found.set(limit.key, [limit]);
    else known.push(limit);
  }
  return found;
}

function holdsOn({ from, to }: Limit, day: Day): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}

function forGood(limit: Limit): Limit {
  return { ...limit, to: null };
}

/** One spelling of a document number: 皖工发[2025]18号, 皖工发（2025）18号 and 皖工发〔2025〕18号 are one. */
function bareDocument(text: string): string {
  return squeezeText(text)
    .replace(/[〔【[({]/g, "[")
    .replace(/[〕】\])}]/g, "]")
    .replace(/[《》]/g, "");
}
