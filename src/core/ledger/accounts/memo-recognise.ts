import type { Direction } from "./concept.js";
import { recognise, type CodeList, type Recognition } from "./recognise.js";

/** `recognise` with a book's codes, remembering texts already seen: a journal repeats a few dozen of them. */
export function memoRecognise(
  codes: CodeList,
): (direction: Direction, account: string, item: string | null) => Recognition {
  const seen = {
    income: new Map<string, Map<string | null, Recognition>>(),
    spending: new Map<string, Map<string | null, Recognition>>(),
  };
  return (direction, account, item) => {
    let ofAccount = seen[direction].get(account);
    if (ofAccount === undefined) seen[direction].set(account, (ofAccount = new Map<string | null, Recognition>()));
    let result = ofAccount.get(item);
    if (result === undefined) ofAccount.set(item, (result = recognise(direction, account, item, codes)));
    return result;
  };
}
