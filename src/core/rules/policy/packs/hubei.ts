import type { PolicyPack } from "../pack.js";
import { documentLimits } from "./document-limits.js";

export const hubei: PolicyPack = {
  key: "hubei",
  province: { "zh-CN": "湖北", en: "Hubei" },
  also: ["鄂", "湖北省"],
  limits: documentLimits(
    { document: "鄂工发〔2018〕6号", from: "2018-01-01", to: null, confidence: "high" },
    {
      festivalYear: {
        figure: 1500,
        note: {
          "zh-CN": "文件分1200元、1500元两档，这里按1500元；适用1200元的请在设置中填写",
          en: "the document has 1,200 and 1,500 yuan; 1,500 is taken; put 1,200 into the settings where it holds",
        },
      },
    },
  ),
};
