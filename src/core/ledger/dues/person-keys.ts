import { fold } from "../accounts/account-text.js";

/** What people are told apart by, in one spelling; null where a row does not say. */
export interface PersonKeys {
  readonly number: string | null;
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
  const id = keyOf(values.idNumber);
  return {
    number: keyOf(values.memberNo),
    id: id !== null && /^[0-9]{17}[0-9X]$|^[0-9]{15}$/.test(id) && !/^[0-9]{15}000$/.test(id) ? id : null,
    name: keyOf(values.name),
    department: keyOf(values.department),
  };
}

/** A number without leading zeros, which spreadsheets drop. */
export function bareNumber(number: string): string {
  let zeros = 0;
  while (zeros < number.length - 1 && number.charCodeAt(zeros) === 0x30) zeros += 1;
  return zeros === 0 ? number : number.slice(zeros);
}

/** A number or name in one spelling; null for none. */
export function keyOf(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  if (isPlain(text)) return text;
  const key = fold(text)
    .replace(/[·•・.]/g, "·")
    .toUpperCase();
  return key === "" ? null : key;
}

/** True for digits and Chinese characters only, which have one spelling. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 0x30 || code > 0x39) && (code < 0x4e00 || code > 0x9fff)) return false;
  }
  return text !== "";
}
