import type { Bilingual } from "../values/language.js";

/** What several codes rest on. Where nothing written prescribes a thing, the source is `practice`. */
export const excelLimits: Bilingual = { "zh-CN": "Excel 规范与限制", en: "Excel specifications and limits" };

export const accountingRules: Bilingual = {
  "zh-CN": "《工会会计制度》（财会〔2021〕7号）",
  en: "Accounting system of trade unions (财会〔2021〕7号)",
};

export const accountScheme: Bilingual = {
  "zh-CN": "科目：财会〔2021〕7号；2021 年及以前：总工办发〔2017〕32号",
  en: "Accounts: 财会〔2021〕7号; up to 2021: 总工办发〔2017〕32号",
};

export const duesRate: Bilingual = { "zh-CN": "工发〔1978〕101号第一条", en: "工发〔1978〕101号, art. 1" };

export const duesRule: Bilingual = {
  "zh-CN": "工发〔1978〕101号第一条；工财字(1994)69号",
  en: "工发〔1978〕101号, art. 1; 工财字(1994)69号",
};

export const workRules: Bilingual = {
  "zh-CN": "《会计基础工作规范》（财政部令第98号修改）第六十二条：定期账实核对",
  en: "Rules for basic accounting work (as amended by 财政部令第98号), art. 62: books compared with what is there",
};
