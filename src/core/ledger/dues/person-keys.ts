import { fold } from "../accounts/account-text.js";

/** What people are told apart by, in one spelling; null where a row does not say. */
export interface PersonKeys {
  readonly number: string | null;
  /** The number without leading zeros, which spreadsheets drop. */
  readonly bareNumber: string | null;
  readonly id: string | null;
  readonly name: string | null;
  readonly department: string | null;
}

export function personKeys(values: {
  readonly memberNo?: string | null;
  readonly idNumber?: string | null;
  readonly name?: string | null;
  readonly department?: string | null;
}): PersonKeys {
  const number = keyOf(values.memberNo);
  const id = keyOf(values.idNumber);
  return {
    number,
    bareNumber: number?.startsWith("0") === true ? number.replace(/^0+(?=.)/, "") : number,
    id: id !== null && /^[0-9]{17}[0-9X]$|^[0-9]{15}$/.test(id) && !/^[0-9]{15}000$/.test(id) ? id : null,
    name: keyOf(values.name),
    department: keyOf(values.department),
  };
}

function keyOf(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  if (/^[0-9\u4e00-\u9fff]+$/.test(text)) return text;
  const key = fold(text)
    .replace(/[·•・.]/g, "·")
    .toUpperCase();
  return key === "" ? null : key;
}
