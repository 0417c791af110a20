import type { Notice } from "./notice.js";

/** 国务院办公厅关于2023年部分节假日安排的通知. */
export const notice2023: Notice = {
  year: 2023,
  number: "国办发明电〔2022〕16号",
  issued: "2022-12-08",
  breaks: [
    { holidays: ["newYear"], first: "2022-12-31", last: "2023-01-02", work: [] },
    { holidays: ["spring"], first: "2023-01-21", last: "2023-01-27", work: ["2023-01-28", "2023-01-29"] },
    { holidays: ["qingming"], first: "2023-04-05", last: "2023-04-05", work: [] },
    { holidays: ["labour"], first: "2023-04-29", last: "2023-05-03", work: ["2023-04-23", "2023-05-06"] },
    { holidays: ["dragonBoat"], first: "2023-06-22", last: "2023-06-24", work: ["2023-06-25"] },
    {
      holidays: ["midAutumn", "national"],
      first: "2023-09-29",
      last: "2023-10-06",
      work: ["2023-10-07", "2023-10-08"],
    },
  ],
};
