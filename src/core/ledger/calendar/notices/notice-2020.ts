import type { Notice } from "./notice.js";

/** 国务院办公厅关于2020年部分节假日安排的通知, its 春节 as lengthened to February 2 in January 2020 (February 1 was to be worked). */
export const notice2020: Notice = {
  year: 2020,
  number: "国办发明电〔2019〕16号",
  amended: "国办发明电〔2020〕1号",
  issued: "2019-11-21",
  breaks: [
    { holidays: ["newYear"], first: "2020-01-01", last: "2020-01-01", work: [] },
    { holidays: ["spring"], first: "2020-01-24", last: "2020-02-02", work: ["2020-01-19"] },
    { holidays: ["qingming"], first: "2020-04-04", last: "2020-04-06", work: [] },
    { holidays: ["labour"], first: "2020-05-01", last: "2020-05-05", work: ["2020-04-26", "2020-05-09"] },
    { holidays: ["dragonBoat"], first: "2020-06-25", last: "2020-06-27", work: ["2020-06-28"] },
    {
      holidays: ["national", "midAutumn"],
      first: "2020-10-01",
      last: "2020-10-08",
      work: ["2020-09-27", "2020-10-10"],
    },
  ],
};
