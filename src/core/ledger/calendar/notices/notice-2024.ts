import type { Notice } from "./notice.js";

/** 国务院办公厅关于2024年部分节假日安排的通知. */
export const notice2024: Notice = {
  year: 2024,
  number: "国办发明电〔2023〕7号",
  issued: "2023-10-25",
  breaks: [
    { holidays: ["newYear"], first: "2024-01-01", last: "2024-01-01", work: [] },
    { holidays: ["spring"], first: "2024-02-10", last: "2024-02-17", work: ["2024-02-04", "2024-02-18"] },
    { holidays: ["qingming"], first: "2024-04-04", last: "2024-04-06", work: ["2024-04-07"] },
    { holidays: ["labour"], first: "2024-05-01", last: "2024-05-05", work: ["2024-04-28", "2024-05-11"] },
    { holidays: ["dragonBoat"], first: "2024-06-10", last: "2024-06-10", work: [] },
    { holidays: ["midAutumn"], first: "2024-09-15", last: "2024-09-17", work: ["2024-09-14"] },
    { holidays: ["national"], first: "2024-10-01", last: "2024-10-07", work: ["2024-09-29", "2024-10-12"] },
  ],
};
