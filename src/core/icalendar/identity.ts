import { digest } from "../values/digest.js";
import { squeezeText } from "../values/text.js";

/** A UID (RFC 7986 asks for the form of a UUID) that is the same whenever the parts are; blanks do not count. */
export function uidOf(...parts: readonly (string | number)[]): string {
  const text = parts.map((part) => squeezeText(String(part))).join("\n");
  const hex = digest(`1\n${text}`) + digest(`2\n${text}`);
  // Version 8, variant 10: a UUID made in a way of one's own (RFC 9562).
  const version = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)];
  return version.join("-");
}

/** What tells an activity apart in its book. */
export interface Titled {
  readonly title: string;
  readonly source: { readonly sheet: string; readonly row: number } | null;
  readonly plan: { readonly item: number } | null;
}

/** The place (from 0) of each activity among those of the same title, in the order of the book and not of their days. */
export function placesAmongSame<A extends Titled>(activities: readonly A[]): ReadonlyMap<A, number> {
  const inBook = [...activities].sort(
    (a, b) => (a.source?.row ?? 0) - (b.source?.row ?? 0) || (a.plan?.item ?? 0) - (b.plan?.item ?? 0),
  );
  const counts = new Map<string, number>();
  return new Map(
    inBook.map((activity) => {
      const title = squeezeText(activity.title);
      const place = counts.get(title) ?? 0;
      counts.set(title, place + 1);
      return [activity, place];
    }),
  );
}
