import type { Place } from "../../values/finding.js";
import { placeIn } from "../place.js";
import { defineRule, type Books, type Found } from "../rule.js";
import { summariesOf } from "../summaries.js";
import { daysOfWhen, type Days } from "./days-of.js";
import { activitiesExample } from "./example-books.js";
import { basis, booksLimits, limitArgs, wantingLimit, weighed, type LimitArgs } from "./limit-args.js";
import { figureText } from "./limit-key.js";
import { amountPlace } from "./payments.js";

type ShareArgs = LimitArgs & { readonly winners: number; readonly participants: number };

/** At most two thirds of those who take part win; by columns 参加人数 and 获奖人数, or where the words say both numbers. */
export const prizeShareLimit = defineRule<ShareArgs>({
  code: "prize-share-limit",
  family: "policy",
  severity: "warning",
  title: { "zh-CN": "获奖面过大", en: "Too many winners" },
  why: {
    "zh-CN": "人人有奖就成了变相发放福利，获奖人数不得超过参加人数的三分之二。",
    en: "Where everybody wins, prizes are pay in disguise; at most two thirds of those taking part may win.",
  },
  source: { "zh-CN": "总工办发〔2017〕32号第八条", en: "总工办发〔2017〕32号, art. 8" },
  limits: ["prizeShare"],
  expects: { "zh-CN": "不超过参加人数的三分之二", en: "at most two thirds of those taking part" },
  says: {
    "zh-CN": (args) =>
      `${args.participants} 人参加，${args.winners} 人获奖，超过获奖面上限 ${args.limit === "2/3" ? "三分之二" : args.limit}（${basis(args, "zh-CN")}）；请核对人数，确实超出的应减少奖项。`,
    en: (args) =>
      `${args.winners} of ${args.participants} who took part won, above the limit of ${args.limit === "2/3" ? "two thirds" : args.limit} (${basis(args, "en")}); check the numbers, and give fewer prizes where they are right.`,
  },
  needs: [["activities", "disbursements"]],
  wanting: wantingLimit("prizeShare"),
  examples: {
    fails: [{ ...activitiesExample({}, ["2026-04-18", "教职工运动会", "田径", 60, 50]), at: "活动!E2" }],
    passes: [activitiesExample({}, ["2026-04-18", "教职工运动会", "田径", 60, 40])],
  },
  check: (books) => {
    const { during } = booksLimits(books);
    return [...activityContests(books), ...paidContests(books)].flatMap((contest): Found<ShareArgs>[] => {
      const { winners, participants, first, last, at } = contest;
      const limit = during("prizeShare", first, last);
      // A setting of 0.666 for two thirds must let 40 of 60 pass.
      if (limit === null || winners <= Math.floor(participants * limit.figure + 0.05)) return [];
      const share = Math.abs(limit.figure - 2 / 3) < 0.001 ? "2/3" : figureText("prizeShare", limit.figure, "en");
      return [{ at, args: { ...limitArgs(limit, share), winners, participants }, ...weighed(limit) }];
    });
  },
});

interface Contest extends Days {
  readonly winners: number;
  readonly participants: number;
  readonly at: Place;
}

function activityContests({ reading }: Books): Contest[] {
  const tab = reading.tabs.activities;
  if (tab === undefined) return [];
  return tab.rows.flatMap(({ row, values }) => {
    const { content, remarks } = values;
    if (values.winners === null && content?.includes("奖") !== true && remarks?.includes("奖") !== true) return [];
    const said = contestSaid(`${content ?? ""} ${remarks ?? ""}`);
    const winners = values.winners ?? said.winners;
    const participants = values.participants ?? said.participants;
    if (winners === null || participants === null || participants === 0) return [];
    const at = placeIn(tab, row, values.winners === null ? "content" : "winners", "participants", "title");
    return [{ winners, participants, ...daysOfWhen(values.date ?? values.month, null, reading.year), at }];
  });
}

function paidContests(books: Books): Contest[] {
  const { reading } = books;
  const tab = reading.tabs.disbursements;
  if (tab === undefined) return [];
  const telling = new Set([...summariesOf(books)].filter((summary) => /获奖|得奖|winners/i.test(summary)));
  const found: Contest[] = [];
  for (const row of tab.rows) {
    const { values } = row;
    if (values.winners === null && !telling.has(values.summary ?? "")) continue;
    const said = contestSaid(`${values.summary ?? ""} ${values.remarks ?? ""}`);
    const winners = values.winners ?? said.winners;
    const participants = said.participants ?? (values.winners === null ? null : plainCount(values.participants));
    if (winners === null || participants === null || participants === 0) continue;
    found.push({
      winners,
      participants,
      ...daysOfWhen(values.date, values.month, reading.year),
      at: amountPlace(tab, row),
    });
  }
  return found;
}

/** 60人参加，获奖40人 */
function contestSaid(text: string): { readonly winners: number | null; readonly participants: number | null } {
  return {
    winners: numberIn(/(?:获奖|得奖)(?:人数)?[:：]?\s*(\d+)\s*[人名]?|(\d+)\s*[人名](?:次)?(?:获奖|得奖)/.exec(text)),
    participants: numberIn(
      /(?:参加|参赛|参与)(?:人数|职工|会员)?[:：]?\s*(\d+)\s*[人名]?|(\d+)\s*[人名](?:参加|参赛|参与)/.exec(text),
    ),
  };
}

function numberIn(match: RegExpExecArray | null): number | null {
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? null : Number(digits);
}

function plainCount(text: string | null): number | null {
  return numberIn(/^(\d+)\s*[人名]?$/.exec(text?.trim() ?? ""));
}
