import { remember } from "../../ledger/remember.js";
import type { Row } from "../../reading/reading.js";
import { cleanText } from "../../values/text.js";
import { bareName, namesIn } from "../names.js";
import { cellsOf } from "../place.js";
import type { Books } from "../rule.js";
import { namesInText } from "../../ledger/visits/names-in-text.js";
import type { Occasion } from "../../ledger/visits/occasion.js";
import { rosterOf, type Recipient, type Roster } from "./roster.js";

/** For whom a row says it is. */
export interface Recipients {
  /** The one person, where it is certain who. */
  readonly person: Recipient | null;
  /** How many people the row names; null where it names nobody for certain. */
  readonly heads: number | null;
}

const nobody: Recipients = { person: null, heads: null };

/**
 * A function that tells for whom a row is: by member number, else by payees who are members (or, under a header such as
 * 被慰问人, whoever they are), else by a member's name in the purpose (慰问住院会员王芳).
 */
export function recipientsOf(
  books: Books,
): (row: Row<"disbursements">, purpose: string, occasion: Occasion | null) => Recipients {
  const roster = rosterOf(books);
  const payeesArePeople = isPeopleHeader(books);
  const byPayee = remember((payee) => named(namesIn(cleanText(payee)), roster, payeesArePeople));
  // 慰问张三等5人 names one of five.
  const byPurpose = remember((purpose) =>
    purpose.includes("等") || roster.count === null
      ? nobody
      : named(
          namesInText(purpose, (name) => roster.byName(name) !== null),
          roster,
          false,
        ),
  );
  return ({ values: { memberNo, payee, handler } }, purpose, occasion) => {
    if (memberNo !== null) {
      const person = roster.byNumber(memberNo) ?? { key: `number ${memberNo}`, name: payee ?? memberNo };
      return { person, heads: 1 };
    }
    if (payee !== null) {
      const paid = byPayee(payee);
      if (paid.heads !== null && (payeesArePeople || !isBuyer(payee, handler, purpose, occasion))) return paid;
    }
    return byPurpose(purpose);
  };
}

/** People all of whom the roster knows, or who are people by where they stand. */
function named(names: readonly string[], roster: Roster, certain: boolean): Recipients {
  const [first] = names;
  if (first === undefined || names.some((name) => /等$|\d/.test(name))) return nobody;
  if (!certain && names.some((name) => roster.byName(name) === null)) return nobody;
  if (names.length > 1) return { person: null, heads: names.length };
  const known = roster.byName(first);
  if (known === "several") return { person: null, heads: 1 };
  return { person: known ?? { key: `name ${bareName(first)}`, name: first }, heads: 1 };
}

/** Under a plain 收款人 a member may stand who bought for all and is paid back: the handler, or whoever a gift to 会员 does not name. */
function isBuyer(payee: string, handler: string | null, purpose: string, occasion: Occasion | null): boolean {
  if (payee === handler) return true;
  if (occasion !== null && personal.has(occasion)) return false;
  return collective.test(purpose) && !purpose.includes(payee);
}

/** What one person gets for themselves, in money too. */
const personal: ReadonlySet<Occasion> = new Set<Occasion>([
  "marriage",
  "childbirth",
  "hospital",
  "retirement",
  "memberDeath",
  "relativeDeath",
  "hardship",
]);
const collective = /会员|全体|职工|教师|员工|人员|大家|members|staff/i;

function isPeopleHeader({ reading, snapshot }: Books): boolean {
  const tab = reading.tabs.disbursements;
  const column = tab?.columns.payee;
  if (tab === undefined || column === undefined) return false;
  const header = cellsOf(snapshot, tab.sheet)(tab.headerRow, column);
  return typeof header === "string" && /慰问|领|受助|受益|救助|帮扶|recipient/i.test(header);
}
