import type { Direction } from "./concept.js";
import { recognise, type CodeList, type Recognition } from "./recognise.js";

/** `recognise` with a book's codes, remembering texts already seen: a journal repeats a few dozen of them. */
export function memoRecognise(
  codes: CodeList,
): (direction: Direction, account: string, item: string | null) => Recognition {
  const seen = new Map<string, Recognition>();
  return (direction, account, item) => {
    const key = `${direction}\n${account}\n${item ?? ""}`;
    let result = seen.get(key);
    if (result === undefined) {
      result = recognise(direction, account, item, codes);
      seen.set(key, result);
    }
    return result;
  };
}
