import { hardship } from "./hardship.js";
import { mutualAid } from "./mutual-aid.js";
import { participation } from "./participation.js";
import { visits } from "./visits.js";

/** The registers that are read beside the tabs. */
export const registers = { visits, hardship, mutualAid, participation } as const;

export type RegisterForms = typeof registers;
