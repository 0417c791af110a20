import { bareWord } from "../../reading/header-text.js";

/** True where an account's holder is not the union: 工会, 工会委员会 and 基层工会委员会 of one unit are the same, the unit itself is another. */
export function isOtherHolder(holder: string, unit: string): boolean {
  const [theirs, own] = [bareHolder(holder), bareHolder(unit)];
  return !theirs.includes(own) && !(own.includes(theirs) && theirs.includes("工会") === own.includes("工会"));
}

function bareHolder(name: string): string {
  return bareWord(name).replace(/(?:基层)?工会(?:委员会)?(?:基本户)?$/, "工会");
}
