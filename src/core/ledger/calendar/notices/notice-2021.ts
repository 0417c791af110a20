import type { Notice } from "./notice.js";

/** 国务院办公厅关于2021年部分节假日安排的通知. */
export const notice2021: Notice = {
  year: 2021,
  number: "国办发明电〔2020〕27号",
  issued: "2020-11-25",
  breaks: [
    { holidays: ["newYear"], first: "2021-01-01", last: "2021-01-03", work: [] },
    { holidays: ["spring"], first: "2021-02-11", last: "2021-02-17", work: ["2021-02-07", "2021-02-20"] },
    { holidays: ["qingming"], first: "2021-04-03", last: "2021-04-05", work: [] },
    { holidays: ["labour"], first: "2021-05-01", last: "2021-05-05", work: ["2021-04-25", "2021-05-08"] },
    { holidays: ["dragonBoat"], first: "2021-06-12", last: "2021-06-14", work: [] },
    { holidays: ["midAutumn"], first: "2021-09-19", last: "2021-09-21", work: ["2021-09-18"] },
    { holidays: ["national"], first: "2021-10-01", last: "2021-10-07", work: ["2021-09-26", "2021-10-09"] },
  ],
};
