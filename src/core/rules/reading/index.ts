import type { ReadingCode } from "../../reading/findings.js";
import type { Explained } from "../explained.js";

/** What reading finds, code by code; its sentences stand in `core/locale`. */
export const readingCodes: Readonly<Partial<Record<ReadingCode, Explained>>> = {};
