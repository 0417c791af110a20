import { approverMissing } from "./rows/approver-missing.js";
import { birthDiffers } from "./rows/birth-differs.js";
import { budgetOverspent } from "./across/budget-overspent.js";
import { creditCode } from "./cells/credit-code.js";
import { creditCodeNotUnion } from "./cells/credit-code-not-union.js";
import { duesLongUnpaid } from "./across/dues-long-unpaid.js";
import { fundOverdrawn } from "./across/fund-overdrawn.js";
import { idBirthDate } from "./cells/id-birth-date.js";
import { idChecksum } from "./cells/id-checksum.js";
import { idForm } from "./cells/id-form.js";
import { idRounded } from "./cells/id-rounded.js";
import { idTwice } from "./across/id-twice.js";
import { leaveBeforeJoin } from "./rows/leave-before-join.js";
import { memberNameDiffers } from "./across/member-name-differs.js";
import { memberNoTwice } from "./across/member-no-twice.js";
import { memberNoUnknown } from "./across/member-no-unknown.js";
import { nameTwice } from "./across/name-twice.js";
import type { Rule } from "./rule.js";
import { sexDiffers } from "./rows/sex-differs.js";
import { signatureTwice } from "./rows/signature-twice.js";
import { spendingWithoutBudget } from "./across/spending-without-budget.js";
import { voucherTwice } from "./across/voucher-twice.js";
import { zerosLost } from "./across/zeros-lost.js";

/** Every rule, in the order in which its findings are listed. */
export const catalog: readonly Rule[] = [
  idForm,
  idRounded,
  idBirthDate,
  idChecksum,
  creditCode,
  creditCodeNotUnion,
  birthDiffers,
  sexDiffers,
  leaveBeforeJoin,
  signatureTwice,
  approverMissing,
  idTwice,
  memberNoTwice,
  zerosLost,
  nameTwice,
  memberNoUnknown,
  memberNameDiffers,
  voucherTwice,
  budgetOverspent,
  spendingWithoutBudget,
  fundOverdrawn,
  duesLongUnpaid,
];
