import { budgetItemOverspent } from "../../../../src/core/rules/across/budget-item-overspent.js";
import { budgetOverspent } from "../../../../src/core/rules/across/budget-overspent.js";
import { duesLongUnpaid } from "../../../../src/core/rules/across/dues-long-unpaid.js";
import { fundOverdrawn } from "../../../../src/core/rules/across/fund-overdrawn.js";
import { spendingWithoutBudget } from "../../../../src/core/rules/across/spending-without-budget.js";
import type { AccountLine, FundLine, MemberDues } from "../../../../src/core/ledger/ledger.js";
import { monthOf } from "../../../../src/core/values/day.js";
import { today, type TypedBook } from "../books.js";
import { judge } from "../judge.js";

const sheets = { disbursements: [["amount"]], budget: [["account", "budget"]] };

/** An account's line: budget from cell B5 of the budget, last spent in A9 of the disbursements. */
function account(budget: number | null, actual: number, item: string | null = null): TypedBook {
  const line: AccountLine = {
    account: "维权支出",
    item,
    code: null,
    budget,
    initial: null,
    actual,
    sources: [
      { tab: "disbursements", row: 3, column: 0, fen: 1 },
      { tab: "disbursements", row: 8, column: 0, fen: actual - 1 },
    ],
    budgetSources: budget === null ? [] : [{ tab: "budget", row: 4, column: 1, fen: budget }],
  };
  const other: AccountLine = { ...line, account: "业务支出", item: null, budget: 500, actual: 0, sources: [] };
  return { tabs: sheets, ledger: { spending: [line, other] } };
}

judge(
  budgetOverspent,
  {
    "spending up to the fen": account(10000, 10000),
    "an account without a budget": account(null, 10000),
    "an item over its own budget": account(10000, 10001, "送温暖"),
  },
  { "a fen too much, at the budget": [account(10000, 10001), "budget!B5 budget-overspent warning"] },
);

/** An account (budget in C2, spent) and its items (budget from C3 on, last spent in D5), in fen. */
function accountWithItems(own: Amounts, ...items: readonly Amounts[]): TypedBook {
  const spending = [own, ...items].map(([budget, actual], index): AccountLine => {
    const budgetSources = budget === null ? [] : [{ tab: "budget" as const, row: index + 1, column: 2, fen: budget }];
    const sources = [{ tab: "disbursements" as const, row: 4, column: 3, fen: actual }];
    const item = index === 0 ? null : `明细${index}`;
    return { account: "职工活动支出", item, code: null, budget, initial: null, actual, sources, budgetSources };
  });
  return { tabs: sheets, ledger: { spending } };
}

type Amounts = readonly [budget: number | null, actual: number];

judge(
  budgetItemOverspent,
  {
    "items spent up to the fen": accountWithItems([30000, 30000], [10000, 10000], [20000, 20000]),
    "an item of an account overspent, which is said of the account": accountWithItems(
      [30000, 30001],
      [10000, 10001],
      [20000, 20000],
    ),
    "an account without a budget": accountWithItems([null, 500], [null, 500]),
    "an item without a budget where no item has one": accountWithItems([30000, 500], [null, 500]),
    "an item without a budget where the others (其中) leave room": accountWithItems(
      [30000, 500],
      [10000, 0],
      [null, 500],
    ),
    "an item with neither": accountWithItems([30000, 0], [30000, 0], [null, 0]),
  },
  {
    "an item a fen over, at its budget": [
      accountWithItems([30000, 10001], [10000, 10001], [20000, 0]),
      "budget!C3 budget-item-overspent info",
    ],
    "an item left out where the others take up the whole, at its last payment": [
      accountWithItems([30000, 500], [30000, 0], [null, 500]),
      "disbursements!D5 budget-item-overspent info",
    ],
  },
);

judge(
  spendingWithoutBudget,
  {
    "an account with a budget, spent or not": account(10000, 20000),
    "an account with neither": account(null, 0),
    "books without a budget": {
      ...account(null, 100),
      ledger: { spending: account(null, 100).ledger!.spending!.slice(0, 1) },
    },
  },
  {
    "spending on an account that the budget leaves out, at the last payment": [
      account(null, 100),
      "disbursements!A9 spending-without-budget warning",
    ],
  },
);

function fund(closing: number | null): TypedBook {
  const line: FundLine = {
    fund: "帮困基金",
    own: false,
    opening: 0,
    income: 0,
    spending: 0,
    tail: 0,
    transfers: [],
    openingSources: [],
    closing,
    incomeSources: [],
    spendingSources: [{ tab: "disbursements", row: 6, column: 0, fen: 100 }],
  };
  return { tabs: sheets, ledger: { funds: [line] } };
}

judge(
  fundOverdrawn,
  { "a fund spent to the last fen": fund(0), "a fund whose opening nobody knows": fund(null) },
  { "a fund below zero, at its last payment": [fund(-1), "disbursements!A7 fund-overdrawn warning"] },
);

/** Dues of 30 yuan a month from January to October 2026: 1 paid, 0 unpaid, ? paid but unreadable, - not due. */
function dues(pattern: string, settings: TypedBook["settings"] = {}): TypedBook {
  const months = Array.from(pattern, (mark, index) => ({
    month: monthOf(2026, index + 1),
    due: mark === "-" ? 0 : 3000,
    paid: mark === "1" ? 3000 : 0,
    unread: mark === "?",
  }));
  const member: MemberDues = {
    memberNo: "0001",
    name: "王芳",
    department: null,
    at: { sheet: "会费", row: 4, column: 2 },
    months,
    expected: 0,
    paid: 0,
    arrears: 0,
    overpaid: 0,
    advance: 0,
    refunded: 0,
    dueKnown: true,
    exempt: null,
    leaveDate: null,
    person: { roster: null, register: [], known: true, said: { employment: null, joinDate: null }, wage: null },
    membership: { first: 24312, last: 24323 },
    plan: null,
    paidIn: [],
    rule: null,
    stated: null,
  };
  return {
    settings,
    ledger: { dues: { until: 24321, members: [member], count: 1, expected: 0, paid: 100, repeating: [], sources: [] } },
  };
}

function leftOn(book: TypedBook, leaveDate: number): TypedBook {
  const kept = book.ledger!.dues!;
  return { ...book, ledger: { dues: { ...kept, members: kept.members.map((member) => ({ ...member, leaveDate })) } } };
}

judge(
  duesLongUnpaid,
  {
    "five months in a row": dues("1111100000"),
    "six months with a payment between": dues("1000100011"),
    "six months with a payment between that could not be read": dues("10000?0001"),
    "months in which nothing was due": dues("1-----0000"),
    "dues collected by half-year, the second not yet over": dues("1111100000", { duesPeriod: "half" }),
    "dues collected by year": dues("0000000000", { duesPeriod: "year" }),
    "somebody who has left since": leftOn(dues("1100000011"), today - 1),
    "a register that nobody keeps": {
      ledger: { dues: { ...dues("0000000000").ledger!.dues!, paid: 0 } },
    },
  },
  {
    "six months in a row": [dues("1100000011"), "会费!C5 dues-long-unpaid warning"],
    "somebody who is about to leave": [leftOn(dues("1100000011"), today + 1), "会费!C5 dues-long-unpaid warning"],
    "six months about a month that was not due": [dues("1000-00011"), "会费!C5 dues-long-unpaid warning"],
    "a half-year that is over": [dues("0000001111", { duesPeriod: "half" }), "会费!C5 dues-long-unpaid warning"],
  },
);
