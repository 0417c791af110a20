import { accountBook } from "../core/sheets/account-book/account-book.js";
import { auditProgramme } from "../core/sheets/audit/programme/audit-programme.js";
import { auditSample } from "../core/sheets/audit/sample/audit-sample.js";
import { auditTables } from "../core/sheets/audit/tables/audit-tables.js";
import { voucherIndex } from "../core/sheets/audit/vouchers/voucher-index.js";
import { bankReconciliation } from "../core/sheets/bank/bank-reconciliation.js";
import type { SheetBuilder } from "../core/sheets/built-sheet.js";
import { charts } from "../core/sheets/charts/charts.js";
import { disclosure } from "../core/sheets/disclosure/disclosure.js";
import { duesArrears } from "../core/sheets/dues/dues-arrears.js";
import { duesReceipts } from "../core/sheets/dues/dues-receipts.js";
import { duesStatus } from "../core/sheets/dues/dues-status.js";
import { payrollDeduction } from "../core/sheets/dues/payroll-deduction.js";
import { periodReport } from "../core/sheets/period-report/period-report.js";
import type { PaperKind } from "./report-kinds.js";

/** What makes the sheets of an audit. */
export const paperBuilders: Readonly<Record<PaperKind, SheetBuilder>> = {
  "period-report": periodReport,
  "account-book": accountBook,
  "bank-reconciliation": bankReconciliation,
  "dues-status": duesStatus,
  "dues-arrears": duesArrears,
  "dues-receipts": duesReceipts,
  "payroll-deduction": payrollDeduction,
  "audit-programme": auditProgramme,
  "audit-tables": auditTables,
  "audit-sample": auditSample,
  "voucher-index": voucherIndex,
  charts,
  disclosure,
};
