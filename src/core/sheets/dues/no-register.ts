import type { NotBuilt } from "../built-sheet.js";

/** What stops every sheet about dues in books that keep none. */
export const noRegister: NotBuilt = {
  notBuilt: {
    "zh-CN":
      "账本中没有会费缴纳记录。请加一张会费表：姓名（或会员号）、所属月份、实缴金额，或每人一行、1—12月各一栏；名册中注明工资基数后再生成。",
    en: "The books hold no dues register. Add a dues tab (name or member number, month, amount paid; or a row a member with a column a month), give the wages that dues are reckoned from, and make the sheet again.",
  },
};
