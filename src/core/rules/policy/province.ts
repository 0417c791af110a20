import { nearestWord } from "../../reading/near.js";
import { squeezeText } from "../../values/text.js";
import type { PolicyPack } from "./pack.js";
import { provincePacks } from "./packs/index.js";

/** What the setting 省份 says: a province with a pack, one without, or no province at all (with the nearest name, "" for none). */
export type ProvinceRead =
  | { readonly kind: "pack"; readonly pack: PolicyPack }
  | { readonly kind: "no-pack"; readonly province: string }
  | { readonly kind: "unknown"; readonly text: string; readonly suggestion: string };

/** Reads 安徽, 安徽省合肥市, 皖 or Anhui. */
export function readProvince(text: string): ProvinceRead {
  const word = bare(text);
  const pack = byName.get(word) ?? provincePacks.find(({ province }) => word.startsWith(province["zh-CN"]));
  if (pack !== undefined) return { kind: "pack", pack };
  const other = provinces.find((name) => word.startsWith(name));
  if (other !== undefined) return { kind: "no-pack", province: other };
  const stem = word.replace(/(?:省|市|自治区)$/, "");
  return { kind: "unknown", text, suggestion: near(stem) };
}

/** The provinces of China that have no pack yet are known by name, so that they are not taken for a slip. */
const provinces: readonly string[] =
  "北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 新疆生产建设兵团".split(
    " ",
  );

const byName: ReadonlyMap<string, PolicyPack> = new Map(
  provincePacks.flatMap((pack) =>
    [pack.province["zh-CN"], pack.province.en, ...pack.also].map((name) => [bare(name), pack] as const),
  ),
);

/** Chinese names have two or three characters: one wrong or swapped is a slip when only one name is so near. */
function near(stem: string): string {
  const found = nearestWord(stem, provinces);
  if (found !== "") return found;
  const slips = provinces.filter((name) => isSlip(name, stem));
  const latin = provincePacks.filter(({ province }) => nearestWord(stem, [bare(province.en)]) !== "");
  if (slips.length === 1) return slips[0] ?? "";
  return latin.length === 1 ? (latin[0]?.province["zh-CN"] ?? "") : "";
}

function isSlip(name: string, text: string): boolean {
  if (name.length !== text.length) return false;
  const wrong = Array.from(name).filter((sign, at) => sign !== text[at]).length;
  return wrong === 1 || Array.from(name).reverse().join("") === text;
}

function bare(text: string): string {
  return squeezeText(text).toLowerCase();
}
