import type { Rule } from "../rule.js";
import { idForm } from "./id-form.js";
import { idRounded } from "./id-rounded.js";
import { idBirthDate } from "./id-birth-date.js";
import { idChecksum } from "./id-checksum.js";
import { creditCode } from "./credit-code.js";
import { creditCodeNotUnion } from "./credit-code-not-union.js";
import { zerosLost } from "./zeros-lost.js";

/** Rules on what one cell holds, in the order in which the catalogue lists them. */
export const cellsRules: readonly Rule[] = [
  idForm,
  idRounded,
  idBirthDate,
  idChecksum,
  creditCode,
  creditCodeNotUnion,
  zerosLost,
];
