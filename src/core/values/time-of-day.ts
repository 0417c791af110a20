const part = "(?:上午|下午|中午|早上|晚上|傍晚|清晨|凌晨|早晨|午后|午间|晚间|夜间|夜晚|全天|整天|半天|白天|晚|早|夜)";
const clock =
  "(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2}(?:\\.\\d+)?)?|(?:\\d{1,2}|[一二三四五六七八九十两]{1,2})[点时](?:\\d{1,2}分?|半|整|钟)?)";
const upTo = "\\s*[-—–−~～至到]+\\s*";
const weekday = "(?:星期|周|礼拜)[一二三四五六日天末]";
const end = "(?=\\s*(?:$|[-—–−~～至到、,，;；和与及)）]))";

/** 下午, 9:00, 上午9点半, 下午2-4点, 14:30-16:30, 2:30 PM */
const hours = `(?:${part}\\s*(?:\\d{1,2}${upTo})?(?:${clock})?|${clock})(?:${upTo}${part}?\\s*${clock})?(?:\\s*[ap]m)?(?:Z|[+-]\\d\\d:?\\d\\d)?`;
const afterDay = "(?<=\\d|[日号]|[)）]|[日号\\d] ?[(（])";
const weekdays = new RegExp(
  `${afterDay}\\s*[(（]?\\s*${weekday}(?:\\s*[)）])?(?=\\s*(?:$|[-—–−~～至到、,，;；和与及)）(（]|${hours}))`,
  "gi",
);
const bracketed = new RegExp(`${afterDay}\\s*[(（]\\s*(?:${weekday}\\s*)?${hours}\\s*[)）]${end}`, "gi");
const open = new RegExp(`(?:(?<=\\d)[ T]\\s*|(?<=[日号)）])\\s*|(?<=\\d)(?=${part}))${hours}${end}`, "gi");

/** The text of a date without the weekdays and times of day that stand after its days. */
export function withoutTime(text: string): string {
  if (!mayHaveTime.test(text)) return text;
  return text.replace(bracketed, "").replace(weekdays, "").replace(open, "");
}

const mayHaveTime = /[:：点时午晚早晨夜天周星礼]/;

/** Squeezed text without what is said of its day: `3月8日(妇女节)`, `3月8日起`; a remark that makes the day doubtful stays. */
export function withoutRemark(text: string): string {
  return text
    .replace(/(?<=[日号\d])\((?!.*(?:前后|左右|或|待定|暂定|另定|农历|阴历))[^()\d]*\)$/, "")
    .replace(/(?<=[日号])(?:起|开始|当天|当日)$/, "");
}
