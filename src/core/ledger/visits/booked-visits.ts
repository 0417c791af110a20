import type { BookReading, Row } from "../../reading/reading.js";
import { cleanText } from "../../values/text.js";
import { bareNumber, keyOf } from "../dues/person-keys.js";
import type { Booking, Ledger } from "../ledger.js";
import { remember } from "../remember.js";
import { namesInText } from "./names-in-text.js";
import { withRefunds } from "./refunds.js";
import type { ToldVisit } from "./told-visit.js";
import { visitHeads } from "./visit-heads.js";
import { kindOfPayment } from "./visit-kind.js";

/** The payments of the year that are visits or gifts, in the order of their rows, with what came back of them. */
export function bookedVisits(reading: BookReading, { bookings }: Pick<Ledger, "bookings">): ToldVisit[] {
  const rows = rowsOf(reading);
  const people = peopleOf(reading);
  const kinds = remember((category) => remember((purpose) => kindOfPayment(category, purpose)));
  const found = bookings.flatMap((booking): ToldVisit[] => {
    const { entry, source, month, kind: side } = booking;
    if (side !== "spending" || entry.tab !== "disbursements" || source.fen === 0) return [];
    const values = rows.get(entry.row)?.values;
    const said = purposeOf(booking, values?.activity ?? null);
    const purpose = source.fen < 0 ? said.replace(givenBack, "") : said;
    const own = kinds(cleanText(entry.category ?? ""))(purpose);
    if (own === null) return [];
    const words = `${purpose} ${values?.remarks ?? ""}`;
    const names = namesOf(booking, values?.handler ?? null, purpose, people);
    const counted = Number(/^(\d+)\s*(?:人|名|位|户)?$/.exec(cleanText(values?.participants ?? ""))?.[1] ?? 0);
    const told = visitHeads(own, words);
    const kind = names.length > 0 ? own : told.kind;
    const heads = counted > 0 && kind !== "mixed" ? counted : told.people;
    return [
      {
        kind,
        names,
        words: `${words} ${entry.payee ?? ""}`,
        people: heads ?? (names.length > 0 ? names.length : null),
        day: entry.when !== null && "day" in entry.when ? entry.when.day : null,
        month,
        fen: source.fen,
        source: { sheet: entry.sheet, row: source.row, column: source.column },
        ...(kind === "mixed" && told.parts.length > 0 ? { parts: told.parts } : {}),
      },
    ];
  });
  const isPaid = ({ fen }: ToldVisit) => (fen ?? 0) > 0;
  return withRefunds(
    found.filter(isPaid),
    found.filter((one) => !isPaid(one)),
  );
}

/** Words of a row that takes money back; what is left tells what it was paid for. */
const givenBack = /退款|退回|退还|返还|冲红|冲销|红冲/g;

function purposeOf({ entry: { summary } }: Booking, activity: string | null): string {
  return cleanText(activity === null ? (summary ?? "") : `${summary ?? ""} ${activity}`);
}

/** By member number, else the payee where he or she is a member, else the members whom the purpose names. */
function namesOf(
  { entry: { memberNo, payee } }: Booking,
  handler: string | null,
  purpose: string,
  people: People,
): string[] {
  if (memberNo !== null) {
    const name = people.byNumber.get(bareNumber(keyOf(memberNo) ?? "")) ?? payee;
    return name === null ? [] : [name];
  }
  // Who bought for all and is paid back stands as payee, too.
  const buys = payee === handler || (collective.test(purpose) && payee !== null && !purpose.includes(payee));
  if (payee !== null && !buys) {
    const names = payee.split(/[、，,;；/／]/).map((name) => name.trim());
    if (names.every((name) => people.names.has(name))) return names;
  }
  return purpose.includes("等") ? [] : namesInText(purpose, (name) => people.names.has(name));
}

const collective = /全体|各|大家|人员|会员(?:米|油|礼|福利|物品)|members|staff/i;

interface People {
  readonly names: ReadonlySet<string>;
  readonly byNumber: ReadonlyMap<string, string>;
}

function peopleOf({ tabs: { members } }: BookReading): People {
  const rows = members?.rows ?? [];
  return {
    names: new Set(rows.flatMap(({ values }) => values.name ?? [])),
    byNumber: new Map(
      rows.flatMap(({ values: { memberNo, name } }) =>
        memberNo === null || name === null ? [] : [[bareNumber(keyOf(memberNo) ?? ""), name] as const],
      ),
    ),
  };
}

function rowsOf({ tabs: { disbursements } }: BookReading): ReadonlyMap<number, Row<"disbursements">> {
  return new Map(disbursements?.rows.map((row) => [row.row, row]));
}
