import type { SheetPage } from "../../../src/core/sheets/page.js";
import type { Bilingual } from "../../../src/core/values/language.js";
import { sheetsOf, soundDraft } from "./book.js";
import type { Defect, Spot } from "./defect.js";
import { accountDefects } from "./defects/accounts.js";
import { amountDefects } from "./defects/amounts.js";
import { approvalDefects } from "./defects/approvals.js";
import { bankDefects } from "./defects/bank.js";
import { budgetDefects } from "./defects/budget.js";
import { duesDefects } from "./defects/dues.js";
import { fundDefects } from "./defects/funds.js";
import { idDefects } from "./defects/ids.js";
import { limitDefects } from "./defects/limits.js";
import { memberDefects } from "./defects/members.js";
import { payeeDefects } from "./defects/payees.js";
import { payerDefects } from "./defects/payers.js";
import { planDefects } from "./defects/plans.js";
import { settingDefects } from "./defects/settings.js";
import { sheetDefects } from "./defects/sheets.js";
import { visitDefects } from "./defects/visits.js";
import { voucherDefects } from "./defects/vouchers.js";
import { addressOf } from "./draft.js";
import { pageOf } from "./draft-page.js";

/** Every defect, in the order in which they are planted. */
export const defects: readonly Defect[] = [
  ...settingDefects,
  ...idDefects,
  ...memberDefects,
  ...duesDefects,
  ...payerDefects,
  ...limitDefects,
  ...visitDefects,
  ...approvalDefects,
  ...amountDefects,
  ...accountDefects,
  ...fundDefects,
  ...planDefects,
  ...budgetDefects,
  ...payeeDefects,
  ...voucherDefects,
  ...bankDefects,
  ...sheetDefects,
];

/** A finding that the damaged book must bring, with what was done; null for one that another defect entails. */
export interface PlantedDefect {
  readonly code: string;
  readonly sheet: string;
  /** A1; "" for what is said of the whole sheet or book. */
  readonly cell: string;
  readonly what: Bilingual | null;
}

/** The school's book with defects planted in it (all of them unless given), and what the check must find. */
export function damagedBook(chosen: readonly Defect[] = defects): {
  readonly pages: SheetPage[];
  readonly planted: PlantedDefect[];
} {
  const draft = soundDraft();
  const done = chosen.map((one) => ({ ...one, ...one.plant(draft) }));
  const pages = sheetsOf(draft).map(pageOf);
  const planted = done.flatMap(({ code, what, at, entailed = [] }) => [
    { code, ...placeOf(at), what },
    ...entailed.map((one) => ({ code: one.code, ...placeOf(one.at), what: null })),
  ]);
  return { pages, planted };
}

function placeOf({ sheet, row, column }: Spot): { readonly sheet: string; readonly cell: string } {
  const cell = sheet === null || row === null || column === null ? "" : addressOf(sheet, row, column);
  return { sheet: sheet?.name ?? "", cell };
}
