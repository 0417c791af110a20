import { approverMissing } from "../../../../src/core/rules/rows/approver-missing.js";
import { signatureTwice } from "../../../../src/core/rules/rows/signature-twice.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import type { TypedBook } from "../books.js";
import { judge } from "../judge.js";

function signed(...rows: CellValue[][]): TypedBook {
  return { tabs: { disbursements: [["amount", "handler", "witness", "approver"], ...rows] } };
}

judge(
  signatureTwice,
  {
    "words and marks that are no names": signed(
      [100, "同上", "同上", "同上"],
      [100, "—", "—", "—"],
      [100, "见附件", "/", "见附件"],
      [100, "（转账）", "（转账）", "陈"],
      [100, "财务室", "财务室", "陈"],
      [100, "银行代扣", "周", "银行代扣"],
    ),
    "three people, several in a cell, and empty cells": signed(
      [100, "李", "周", "陈"],
      [100, "李、王", "周", "陈"],
      [100, null, null, null],
      [100, "李", null, "陈"],
    ),
  },
  {
    "one person twice, however written, at the later signature": [
      signed(
        [100, "陈明", "周", "陈　明"],
        [100, "李", "陈", "陈"],
        [100, "李", "李", "陈"],
        [100, "王、陈", "周", "陈"],
      ),
      "disbursements!D2 signature-twice warning",
      "disbursements!D3 signature-twice warning",
      "disbursements!C4 signature-twice warning",
      "disbursements!D5 signature-twice warning",
    ],
    "one person three times, once": [signed([100, "陈", "陈", "陈"]), "disbursements!D2 signature-twice warning"],
  },
);

judge(
  approverMissing,
  {
    "a register without the column": { tabs: { disbursements: [["amount"], [100]] } },
    "a register that mostly leaves it empty": signed(
      [100, "李", "周", "陈"],
      [100, "李", "周", null],
      [100, "李", "周", null],
    ),
    "what the bank takes by itself": {
      tabs: {
        disbursements: [
          ["summary", "payee", "amount", "approver"],
          ["资料费", "书店", 100, "陈"],
          ["转账手续费", null, 120, null],
          ["会议用茶", "茶庄", 100, "陈"],
          ["短信通知", "工商银行某某支行", 49.99, null],
        ],
      },
    },
    "a refund": signed([100, "李", "周", "陈"], [-20, "李", "周", null]),
  },
  {
    "a payment of more to a bank, and a small one to somebody else": [
      {
        tabs: {
          disbursements: [
            ["summary", "payee", "amount", "approver"],
            ["资料费", "书店", 100, "陈"],
            ["理财产品", "工商银行某某支行", 50, null],
            ["会议用茶", "茶庄", 49, null],
            ["会议用茶", "茶庄", 100, "陈"],
          ],
        },
      },
      "disbursements!D3 approver-missing info",
      "disbursements!D4 approver-missing info",
    ],
    "the one payment without": [
      signed([100, "李", "周", "陈"], [100, "李", "周", null], [100, "李", "周", "陈"]),
      "disbursements!D3 approver-missing info",
    ],
  },
);
