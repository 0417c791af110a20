import { defect, memberRow, pay, spot, type Defect } from "./defect.js";
import { overtype, type DraftRow, type Value } from "./draft.js";

/** A small payment of which one cell is typed wrong; `cleared` is emptied with it. */
export function mistypedPayment(
  code: string,
  on: string,
  what: string,
  title: string,
  value: Value,
  zh: string,
  en: string,
  formula?: string,
  cleared?: string,
): Defect {
  return defect(code, zh, en, (draft) => {
    // Two such payments on one day would look like one booked twice.
    const yuan = 100.25 + Number(on.slice(3));
    const row = pay(draft, { on, what, item: "其他", yuan, payee: `青禾${what.slice(-2)}店` });
    overtype(row, title, value, formula);
    if (cleared !== undefined) overtype(row, cleared, null);
    return { at: spot(draft.journal, row, title) };
  });
}

/** A member of whose row one cell is typed wrong; `formula` gives one for a row (1-based). */
export function mistypedMember(
  code: string,
  no: string,
  title: string,
  value: (row: DraftRow) => Value,
  zh: string,
  en: string,
  formula?: (at: number) => string,
): Defect {
  return defect(code, zh, en, (draft) => {
    const row = memberRow(draft, no);
    overtype(row, title, value(row), formula?.(draft.members.rows.indexOf(row) + 1));
    return { at: spot(draft.members, row, title) };
  });
}
