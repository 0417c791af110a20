import type { Notice } from "./notice.js";

/** 国务院办公厅关于2019年部分节假日安排的通知, its 劳动节 as arranged anew on 2019-03-22. */
export const notice2019: Notice = {
  year: 2019,
  number: "国办发明电〔2018〕15号",
  amended: "国办发明电〔2019〕3号",
  issued: "2018-12-04",
  breaks: [
    { holidays: ["newYear"], first: "2018-12-30", last: "2019-01-01", work: ["2018-12-29"] },
    { holidays: ["spring"], first: "2019-02-04", last: "2019-02-10", work: ["2019-02-02", "2019-02-03"] },
    { holidays: ["qingming"], first: "2019-04-05", last: "2019-04-05", work: [] },
    { holidays: ["labour"], first: "2019-05-01", last: "2019-05-04", work: ["2019-04-28", "2019-05-05"] },
    { holidays: ["dragonBoat"], first: "2019-06-07", last: "2019-06-07", work: [] },
    { holidays: ["midAutumn"], first: "2019-09-13", last: "2019-09-13", work: [] },
    { holidays: ["national"], first: "2019-10-01", last: "2019-10-07", work: ["2019-09-29", "2019-10-12"] },
  ],
};
