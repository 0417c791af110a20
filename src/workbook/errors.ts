/** Why a workbook could not be read or written; each has its sentence in `core/locale`. */
export type WorkbookErrorCode =
  | "not-a-workbook"
  | "old-format"
  | "open-document"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "unsafe-xml"
  | "no-tab"
  | "no-rows"
  | "read-only"
  | "protected"
  | "busy"
  | "name-invalid"
  | "out-is-input"
  | "file-missing"
  | "file-unwritable"
  | "excel-too-old"
  | "excel-failed";

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
