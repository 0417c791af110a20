import { isoDay, type Day } from "../../src/core/values/day.js";
import { idCheckCharacter } from "../../src/core/values/id-number.js";
import type { Random } from "./random.js";

const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严";
const womensNames =
  "芳 娜 敏 静 丽 艳 娟 霞 秀英 婷 雪梅 慧 玲 桂兰 燕 琳 洁 倩 晓燕 丽华 红梅 文静 雅琴 佳怡 欣怡 梦琪 海燕 春燕 淑珍 玉兰 思雨 雨桐 晓雯 美玲 婉清 佩珊 若兰 月华 巧云 素芬";
const mensNames =
  "伟 强 磊 军 勇 杰 涛 斌 超 鹏 建国 志强 明 刚 平 辉 浩 宇 文博 海波 建军 俊杰 志远 晓东 家豪 子轩 立新 国庆 永康 新华 振华 少华 德明 学文 承志 卫东 景行 宏伟 一凡 维民";

/** An invented name. */
export function inventName(random: Random, male: boolean): string {
  return random.pick(Array.from(surnames)) + random.pick((male ? mensNames : womensNames).split(" "));
}

/** An ID number with a right check digit in an administrative area that does not exist (99…). */
export function inventId(area: number, birth: Day, male: boolean, sequence: number): string {
  const order = (sequence * 2 + (male ? 1 : 0)) % 1000;
  const digits = `9901${String(area).padStart(2, "0")}${isoDay(birth).replaceAll("-", "")}${String(order).padStart(3, "0")}`;
  return digits + idCheckCharacter(digits);
}

/** A phone number of a series that is not in use. */
export function inventPhone(sequence: number): string {
  return `1990000${String(sequence).padStart(4, "0")}`;
}
