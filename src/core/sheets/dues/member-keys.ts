import type { MemberDues } from "../../ledger/ledger.js";
import { maskPersonalNumbers } from "../../values/personal.js";
import type { Typed, TypedByKey } from "../audit/typed-lines.js";

/** Gives each member a key by which an earlier sheet's line is known again: number and name, without a number the department; told apart where two are equal. */
export function memberKeys(): (member: MemberDues) => string {
  const used = new Map<string, number>();
  return ({ memberNo, name, department }) => {
    const number = (memberNo ?? "").trim();
    const parts = number === "" ? ["", name, department ?? ""] : [number, name];
    const key = maskPersonalNumbers(parts.map((part) => part.replaceAll("|", " ")).join("|"));
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? key : `${key}|${count}`;
  };
}

/** What two keys of one person have in common when their number or department was mended: the name. */
export function sameName(key: string): string | null {
  const [, name = ""] = key.split("|");
  return name === "" ? null : name;
}

/** What was typed beside each key: the sure matches first, so that a changed line does not take what belongs to another. */
export function typedFor(keys: readonly string[], typed: TypedByKey): ReadonlyMap<string, readonly Typed[]> {
  const found = new Map<string, readonly Typed[]>();
  for (const take of [typed.take, typed.takeSimilar]) {
    for (const key of keys) {
      const one = found.has(key) ? null : take(key);
      if (one !== null) found.set(key, one);
    }
  }
  return found;
}
