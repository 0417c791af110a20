/** True for a purpose that is an outing of members (春秋游); a 疗休养 follows rules of its own. */
export function outingIn(text: string): boolean {
  return outingWords.test(text) && !otherTravel.test(text);
}

/** The days that a text gives an outing: 两天一晚, 2日游, 一日游; null where it does not say. */
export function daysSaid(text: string): number | null {
  const match = /(\d+|[一二两三四五六七])\s*(?:天|日)(?:[一二两三四五六七\d]\s*(?:晚|夜)|游|往返)?/.exec(
    text.replace(/\d+\s*月\s*\d+\s*[日号]/g, " "),
  );
  const said = match?.[1];
  if (said === undefined) return /当日往返|当天往返/.test(text) ? 1 : null;
  const digit = "零一二三四五六七".indexOf(said);
  return said === "两" ? 2 : digit > 0 ? digit : Number(said);
}

/** True where a text speaks of a night away. */
export function nightSaid(text: string): boolean {
  return /[一二两三四五六\d]\s*[晚夜]|住宿|过夜|酒店|宾馆|民宿/.test(text);
}

const outingWords = /春游|秋游|春秋游|春秋季?出游|踏青|秋赏|赏秋|赏花|郊游|[一二两三\d]日游|outing|excursion/i;
const otherTravel = /疗休养|休养|疗养|学生|研学|培训|考察/;
