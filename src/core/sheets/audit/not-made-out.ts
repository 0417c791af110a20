import type { NotBuilt } from "../built-sheet.js";

/** What stops a sheet from being made anew over an earlier one whose table cannot be found any more: what people wrote there would be lost. */
export const notMadeOut: NotBuilt = {
  keepsEarlier: true,
  notBuilt: {
    "zh-CN":
      "原来的这张表已找不到表头，里面填写的内容可能会丢失，所以没有重新生成；请恢复表头，或把它改存为别的文件后删去这张表，再生成。",
    en: "The headers of the earlier sheet cannot be found any more, and what was written there might be lost, so it was not made anew; put the headers back, or keep a copy elsewhere, delete the sheet and make it again.",
  },
};
