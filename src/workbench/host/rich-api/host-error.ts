/** A refusal by the emulated host, with the code that office.js hands to the add-in. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function invalidArgument(why: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. ${why}`);
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist. ${what}`);
}

/** The emulation's own gap: loud, so that nobody takes silence for Excel's consent. */
export function notImitated(className: string, member: string): HostError {
  return new HostError("NotImitated", `The emulated Excel does not imitate ${className}.${member}.`);
}
