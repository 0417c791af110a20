import type { CalendarFindingArgs } from "../../ledger/calendar/findings.js";
import type { LedgerFindingArgs } from "../../ledger/findings.js";
import type { Explained } from "../explained.js";

/** What keeping the ledger and the calendar finds, code by code; the sentences stand in `core/locale`. */
export const ledgerCodes: { readonly [Code in keyof (LedgerFindingArgs & CalendarFindingArgs)]?: Explained } = {};
