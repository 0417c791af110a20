import type { ClassVerbs } from "../rich-api/host-object.js";

/** The number that a worksheet function gave, or null for an error. */
export const functionResult: ClassVerbs<number | null> = {
  name: "FunctionResult",
  scalars: {
    value: { get: (it) => it ?? "#VALUE!" },
    error: { get: (it) => (it === null ? "#VALUE!" : "") },
  },
};
