/** The commands of the command line, `help` apart. */
export const commandNames = ["check", "report", "audit", "calendar", "summary", "template"] as const;
export type CommandName = (typeof commandNames)[number];

/** Options that only some commands know what to do with. */
export const onlyFor: Readonly<Record<"ics" | "area" | "category", readonly CommandName[]>> = {
  ics: ["calendar"],
  area: ["calendar", "report"],
  category: ["calendar", "report"],
};
