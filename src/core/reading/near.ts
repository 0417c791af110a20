import { foldLookAlikes } from "../values/look-alikes.js";
import { soundAlike } from "../values/sound-alikes.js";

/** True when two different words become one by changing, adding, dropping or swapping one character. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  const swapped = restA.charAt(1) + restA.charAt(0);
  return restA.length > 1 && restB.startsWith(swapped) && restA.slice(2) === restB.slice(2);
}

/** The one known word that a text looks or sounds like, is a slip away from, or contains or is contained in; "" when there is none or several. */
export function nearestWord(text: string, known: readonly string[]): string {
  const looked = foldLookAlikes(text);
  const looking = known.filter((word) => foldLookAlikes(word) === looked);
  if (looking.length === 1) return looking[0] ?? "";
  const sounding = known.filter((word) => soundAlike(text, word));
  if (sounding.length === 1) return sounding[0] ?? "";
  const slips = known.filter((word) => word.length >= 3 && withinOneEdit(text, word));
  if (slips.length === 1) return slips[0] ?? "";
  if (text.length < 2) return "";
  const parts = known.filter((word) => word.length >= 2 && (text.includes(word) || word.includes(text)));
  return parts.length === 1 ? (parts[0] ?? "") : "";
}
