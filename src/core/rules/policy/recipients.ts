import { remember } from "../../ledger/remember.js";
import type { Row } from "../../reading/reading.js";
import { cleanText } from "../../values/text.js";
import { bareName, namesIn } from "../names.js";
import { cellsOf } from "../place.js";
import type { Books } from "../rule.js";
import type { Occasion } from "./occasion.js";
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
    purpose.includes("等") ? nobody : named(membersIn(purpose, roster), roster, false),
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

/** Members' names of two to four characters where a name can stand in a purpose, the longest first. */
function membersIn(purpose: string, roster: Roster): string[] {
  if (roster.count === null) return [];
  const found: string[] = [];
  for (let start = 0; start < purpose.length - 1; start += 1) {
    if (!beforeName.test(purpose.slice(0, start))) continue;
    for (const length of [4, 3, 2]) {
      const name = purpose.slice(start, start + length);
      if (name.length < length || roster.byName(name) === null || !afterName.test(purpose.slice(start + length)))
        continue;
      found.push(name);
      start += length - 1;
      break;
    }
  }
  return found;
}

const beforeName = /(?:^|会员|职工|教师|员工|慰问|同志|老师|[\s、，,:：（(])$/;
const afterName =
  /^(?:$|[\s、，,:：；;）)（(]|同志|老师|教师|会员|结婚|生育|住院|生病|手术|退休|去世|病故|逝世|生日|家属|亲属|父|母|岳|公公|婆婆|配偶|妻|丈夫|爱人|儿子|女儿|子女|的|之)/;
