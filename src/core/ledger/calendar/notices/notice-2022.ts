import type { Notice } from "./notice.js";

/** 国务院办公厅关于2022年部分节假日安排的通知. */
export const notice2022: Notice = {
  year: 2022,
  number: "国办发明电〔2021〕11号",
  issued: "2021-10-25",
  breaks: [
    { holidays: ["newYear"], first: "2022-01-01", last: "2022-01-03", work: [] },
    { holidays: ["spring"], first: "2022-01-31", last: "2022-02-06", work: ["2022-01-29", "2022-01-30"] },
    { holidays: ["qingming"], first: "2022-04-03", last: "2022-04-05", work: ["2022-04-02"] },
    { holidays: ["labour"], first: "2022-04-30", last: "2022-05-04", work: ["2022-04-24", "2022-05-07"] },
    { holidays: ["dragonBoat"], first: "2022-06-03", last: "2022-06-05", work: [] },
    { holidays: ["midAutumn"], first: "2022-09-10", last: "2022-09-12", work: [] },
    { holidays: ["national"], first: "2022-10-01", last: "2022-10-07", work: ["2022-10-08", "2022-10-09"] },
  ],
};
