import type { Rule } from "../rule.js";
import { idForm } from "./id-form.js";
import { idRounded } from "./id-rounded.js";
import { idBirthDate } from "./id-birth-date.js";
import { idChecksum } from "./id-checksum.js";
import { creditCode } from "./credit-code.js";
import { creditCodeNotUnion } from "./credit-code-not-union.js";
import { zerosLost } from "./zeros-lost.js";
import { voucherZerosLost } from "./voucher-zeros-lost.js";
import { textDate } from "./text-date.js";
import { textNumber } from "./text-number.js";
import { fullWidth } from "./full-width.js";
import { straySpaces } from "./stray-spaces.js";
import { idCase } from "./id-case.js";
import { amountNegative } from "./amount-negative.js";
import { wageRange } from "./wage-range.js";
import { dateFar } from "./date-far.js";
import { ageRange } from "./age-range.js";
import { peopleCount } from "./people-count.js";
import { wordNear } from "./word-near.js";
import { formulaOverwritten } from "./formula-overwritten.js";
import { formulaDiffers } from "./formula-differs.js";

/** Rules on what one cell holds, in the order in which the catalogue lists them. */
export const cellsRules: readonly Rule[] = [
  idForm,
  idRounded,
  idBirthDate,
  idChecksum,
  creditCode,
  creditCodeNotUnion,
  zerosLost,
  voucherZerosLost,
  textDate,
  textNumber,
  fullWidth,
  straySpaces,
  idCase,
  amountNegative,
  wageRange,
  dateFar,
  ageRange,
  peopleCount,
  wordNear,
  formulaOverwritten,
  formulaDiffers,
];
