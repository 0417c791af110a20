import { fold } from "./account-text.js";

const welfare = new Set(
  [
    "结婚 新婚 婚嫁 嫁娶 婚庆 结婚慰问 婚礼",
    "生育 生小孩 生孩子 生育慰问 产妇 分娩",
    "住院 生病住院 因病住院 住院慰问 生病",
    "丧事 丧葬 去世 亡故 逝世 病故 家属去世 直系亲属去世 会员去世 丧事慰问",
    "生日 生日慰问 会员生日",
    "退休 退休慰问 退休离岗 光荣退休 荣休",
    "节日 节日慰问 传统节日 元旦 春节 清明 清明节 劳动节 五一 端午 端午节 中秋 中秋节 国庆 国庆节",
    "婚丧嫁娶 wedding marriage childbirth birth hospital bereavement funeral birthday retirement festival",
  ].flatMap((line) => line.split(" ")),
);
const hardship = new Set("困难 困难职工 困难补助 困难慰问 困难帮扶 帮扶 困难救助 特困 hardship".split(" "));
const warmth = new Set("送温暖 送温暖慰问 送清凉 金秋助学".split(" "));

/** Every word known for a kind of visit. */
export const visitWords: readonly string[] = [...welfare, ...hardship, ...warmth];

/** The account and item that a visit's kind tells with certainty (总工办发〔2017〕32号 art. 8, 9), in words `recognise` knows; null when it does not. */
export function accountOfCategory(category: string): { readonly account: string; readonly item: string } | null {
  const kind = fold(category).toLowerCase();
  if (welfare.has(kind)) return { account: "职工活动支出", item: "会员福利" };
  if (warmth.has(kind)) return { account: "维权支出", item: "送温暖" };
  if (hardship.has(kind)) return { account: "维权支出", item: "困难职工帮扶" };
  return null;
}
