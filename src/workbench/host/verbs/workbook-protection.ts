import { HostError } from "../rich-api/host-error.js";
import type { ClassVerbs } from "../rich-api/host-object.js";
import { checkWritable, tellSheets, type ExcelState } from "./state.js";
import { passwordOf } from "./worksheet-protection.js";

export const workbookProtection: ClassVerbs<ExcelState> = {
  name: "WorkbookProtection",
  scalars: { protected: { get: (state) => state.book.structureProtected } },
  methods: {
    protect: {
      call(state, [password]) {
        checkWritable(state);
        if (state.book.structureProtected)
          throw new HostError("InvalidOperation", "The workbook is protected already.");
        state.book.structureProtected = true;
        state.book.structurePassword = passwordOf(password);
        tellSheets(state);
        return undefined;
      },
    },
    unprotect: {
      call(state, [password]) {
        checkWritable(state);
        if (state.book.structureProtected && state.book.structurePassword !== passwordOf(password))
          throw new HostError("AccessDenied", "The password is not that of the protection.");
        state.book.structureProtected = false;
        state.book.structurePassword = "";
        tellSheets(state);
        return undefined;
      },
    },
  },
};
