import type { Notice } from "./notice.js";

/** 国务院办公厅关于2025年部分节假日安排的通知. */
export const notice2025: Notice = {
  year: 2025,
  number: "国办发明电〔2024〕12号",
  issued: "2024-11-12",
  breaks: [
    { holidays: ["newYear"], first: "2025-01-01", last: "2025-01-01", work: [] },
    { holidays: ["spring"], first: "2025-01-28", last: "2025-02-04", work: ["2025-01-26", "2025-02-08"] },
    { holidays: ["qingming"], first: "2025-04-04", last: "2025-04-06", work: [] },
    { holidays: ["labour"], first: "2025-05-01", last: "2025-05-05", work: ["2025-04-27"] },
    { holidays: ["dragonBoat"], first: "2025-05-31", last: "2025-06-02", work: [] },
    {
      holidays: ["national", "midAutumn"],
      first: "2025-10-01",
      last: "2025-10-08",
      work: ["2025-09-28", "2025-10-11"],
    },
  ],
};
