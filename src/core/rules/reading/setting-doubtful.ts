import type { ReadingFindingArgs } from "../../reading/findings.js";
import type { Explained } from "../explained.js";
import { duesRate } from "../sources.js";

/** A rate of 5 % or more: 0.5 typed for 0.5 %. */
export const settingDoubtful: Explained<ReadingFindingArgs["setting-doubtful"]> = {
  code: "setting-doubtful",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "会费比例过大", en: "A dues rate too large" },
  why: {
    "zh-CN": "0.5 就是 50%，会费会多算一百倍；多半是漏了百分号，所以没有采用。",
    en: "0.5 is 50 %, a hundred times the dues; most likely the percent sign was left out, so the value is not used.",
  },
  source: duesRate,
  expects: {
    "zh-CN": ({ suggestion }) => `带百分号的比例，如 ${suggestion}`,
    en: ({ suggestion }) => `a rate with its percent sign, such as ${suggestion}`,
  },
  examples: {
    fails: [
      {
        at: "设置!B3",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["会费比例", 0.5],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["会费比例", "0.5%"],
          ],
        },
      },
    ],
  },
};
