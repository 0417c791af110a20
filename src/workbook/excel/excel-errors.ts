import { WorkbookError, type WorkbookErrorCode } from "../errors.js";

/** Codes of Excel's errors that say more than that something failed. */
const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: "protected",
  ItemNotFound: "changed-meanwhile",
  InvalidOperationInCellEditMode: "busy",
  CellEditMode: "busy",
  ServiceNotAvailable: "busy",
  ActivityLimitReached: "busy",
  ServerBusy: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  ApiNotFound: "excel-too-old",
  ApiNotAvailable: "excel-too-old",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
};

/** Turns what office.js throws into our own error, which keeps it as its cause; our own errors pass unchanged. */
export function workbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = excelCode(error);
  return new WorkbookError((code === null ? undefined : codes[code]) ?? "excel-failed", code === null ? {} : { code }, {
    cause: error,
  });
}

/** The code of an error of office.js, or null for anything else. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
