import { HostError, invalidArgument } from "../rich-api/host-error.js";
import type { ClassVerbs } from "../rich-api/host-object.js";
import { protectionOptions, unprotected, type SheetProtection } from "../book/protection.js";
import { booleanArgument, oneOf, recordArgument, textArgument } from "./arguments.js";
import { checkWritable, tellLayout, type SheetIt } from "./state.js";

const selectionModes = ["Normal", "Unlocked", "None"] as const;

export const worksheetProtection: ClassVerbs<SheetIt> = {
  name: "WorksheetProtection",
  scalars: {
    protected: { get: (it) => it.sheet.protected },
    options: {
      get: (it) => ({
        ...Object.fromEntries(protectionOptions.map((option) => [option, false])),
        selectionMode: "Normal",
        ...it.sheet.protection.options,
      }),
    },
  },
  methods: {
    protect: {
      call(it, [options, password]) {
        checkWritable(it.state);
        if (it.sheet.protected)
          throw new HostError("InvalidOperation", `The sheet ${it.sheet.name} is protected already.`);
        it.sheet.protection = { options: optionsOf(options), password: passwordOf(password) };
        it.sheet.protected = true;
        tellLayout(it);
        return undefined;
      },
    },
    unprotect: {
      call(it, [password]) {
        checkWritable(it.state);
        if (it.sheet.protected && it.sheet.protection.password !== passwordOf(password))
          throw new HostError("AccessDenied", "The password is not that of the protection.");
        it.sheet.protected = false;
        it.sheet.protection = unprotected;
        tellLayout(it);
        return undefined;
      },
    },
  },
};

/** The password, empty for none. Throws HostError. */
export function passwordOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  const password = textArgument(value, "password");
  if (password.length > 255) throw invalidArgument("A password has at most 255 characters.");
  return password;
}

function optionsOf(value: unknown): SheetProtection["options"] {
  const given = recordArgument(value ?? {}, "options");
  const made: Record<string, boolean | string> = {};
  for (const [name, option] of Object.entries(given)) {
    if (option === undefined || option === null) continue;
    if (name === "selectionMode") made[name] = oneOf(option, selectionModes, name);
    else if (protectionOptions.some((known) => known === name)) made[name] = booleanArgument(option, name);
    else throw invalidArgument(`There is no protection option ${name}.`);
  }
  return made;
}
