import type { PolicyPack } from "../pack.js";
import { anhui } from "./anhui.js";
import { beijing } from "./beijing.js";
import { fujian } from "./fujian.js";
import { guizhou } from "./guizhou.js";
import { henan } from "./henan.js";
import { hubei } from "./hubei.js";
import { hunan } from "./hunan.js";
import { jiangsu } from "./jiangsu.js";
import { neimenggu } from "./neimenggu.js";
import { shaanxi } from "./shaanxi.js";
import { shandong } from "./shandong.js";

/** The provinces whose limits the program knows; to add one, add its file here. */
export const provincePacks: readonly PolicyPack[] = [
  anhui,
  beijing,
  fujian,
  guizhou,
  henan,
  hubei,
  hunan,
  jiangsu,
  neimenggu,
  shaanxi,
  shandong,
];

export { national } from "./national.js";
