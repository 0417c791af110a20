import type { TabReading } from "../../reading/reading.js";
import { namesIn } from "../../rules/names.js";
import type { BookedRow } from "../../rules/booked-rows.js";

/** The three who sign for a payment. */
export const roles = ["handler", "witness", "approver"] as const;
export type SigningRole = (typeof roles)[number];

/** Who signed for a payment, and what is wrong with it. */
export interface Signatures {
  readonly names: Readonly<Record<SigningRole, readonly string[]>>;
  /** Roles of which the sheet has a column but the row no name. */
  readonly missing: readonly SigningRole[];
  /** Two roles in which one person signed. */
  readonly same: readonly { readonly name: string; readonly one: SigningRole; readonly other: SigningRole }[];
}

/** The roles that the disbursements have a column for. */
export function rolesKept(tab: TabReading<"disbursements"> | undefined): readonly SigningRole[] {
  return roles.filter((role) => tab?.columns[role] !== undefined);
}

/** Reads the signatures of a payment's row for the roles that the sheet keeps. */
export function signaturesOf(row: BookedRow | undefined, kept: readonly SigningRole[]): Signatures {
  const cell = (role: SigningRole): string | null =>
    row !== undefined && role in row.values
      ? ((row.values as Readonly<Record<string, unknown>>)[role] as string | null)
      : null;
  const names = {
    handler: namesIn(cell("handler")),
    witness: namesIn(cell("witness")),
    approver: namesIn(cell("approver")),
  };
  return {
    names,
    missing: kept.filter((role) => names[role].length === 0),
    same: pairs.flatMap(([one, other]) =>
      names[one].filter((name) => names[other].includes(name)).map((name) => ({ name, one, other })),
    ),
  };
}

const pairs = [
  ["handler", "approver"],
  ["witness", "approver"],
  ["handler", "witness"],
] as const;
