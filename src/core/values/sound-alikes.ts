/** Characters that a Pinyin or Wubi keyboard offers for one another, among those of the words that the books repeat. */
const alike = [
  "休修羞秀朽",
  "退推腿",
  "离理里",
  "职值直只植",
  "会汇惠绘",
  "在再载",
  "编边变遍偏",
  "合和何河",
  "同铜童",
  "聘品",
  "住主注驻",
  "院远员苑原",
  "婚昏混",
  "结节洁捷",
  "育玉雨",
  "生升声",
  "困捆",
  "难南男",
  "慰位未为末",
  "问文",
  "调掉",
  "转专赚",
  "账帐",
  "临林",
  "时事实世视",
  "病并",
  "故顾固",
  "去趣",
  "亡王",
  "正证政",
  "岗港刚",
  "籍级",
  "册测策",
  "辞词",
  "派排",
  "遣潜",
  "代带",
  "现线",
  "金今",
];

const groupOf = new Map(alike.flatMap((group, index) => Array.from(group, (sign) => [sign, index] as const)));

/** True for two different words of the same length whose differing characters are easily typed for one another: 退修 for 退休. */
export function soundAlike(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  let same = 0;
  for (let index = 0; index < a.length; index += 1) {
    if (a.charAt(index) === b.charAt(index)) same += 1;
    else if ((groupOf.get(a.charAt(index)) ?? -1) !== (groupOf.get(b.charAt(index)) ?? -2)) return false;
  }
  return same > 0;
}
