import type { errorMessages } from "../core/locale/error-messages.js";

/** Why a workbook could not be read or written: every code has its sentence in `core/locale/error-messages.ts`. */
export type WorkbookErrorCode = Exclude<keyof typeof errorMessages, "unexpected">;

/** Our own failure at the workbook's edge, caught once in each face; `cause` keeps what lay below. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  constructor(
    readonly code: WorkbookErrorCode,
    readonly args: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
