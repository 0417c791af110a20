import type { Notice } from "./notice.js";

/** 国务院办公厅关于2026年部分节假日安排的通知. */
export const notice2026: Notice = {
  year: 2026,
  number: "国办发明电〔2025〕7号",
  issued: "2025-11-04",
  breaks: [
    { holidays: ["newYear"], first: "2026-01-01", last: "2026-01-03", work: ["2026-01-04"] },
    { holidays: ["spring"], first: "2026-02-15", last: "2026-02-23", work: ["2026-02-14", "2026-02-28"] },
    { holidays: ["qingming"], first: "2026-04-04", last: "2026-04-06", work: [] },
    { holidays: ["labour"], first: "2026-05-01", last: "2026-05-05", work: ["2026-05-09"] },
    { holidays: ["dragonBoat"], first: "2026-06-19", last: "2026-06-21", work: [] },
    { holidays: ["midAutumn"], first: "2026-09-25", last: "2026-09-27", work: [] },
    { holidays: ["national"], first: "2026-10-01", last: "2026-10-07", work: ["2026-09-20", "2026-10-10"] },
  ],
};
