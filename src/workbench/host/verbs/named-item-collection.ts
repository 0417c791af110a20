import { HostError, invalidArgument, notImitated } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import type { BookName } from "../book/name.js";
import { textArgument } from "./arguments.js";
import { namedItem, type NameIt } from "./named-item.js";
import { checkWritable, type ExcelState } from "./state.js";

/** The names of the workbook or of one sheet. */
export interface NamesIt {
  readonly state: ExcelState;
  readonly names: BookName[];
}

export const namedItemCollection: ClassVerbs<NamesIt> = {
  name: "NamedItemCollection",
  items: {
    list: (it) => it.names.map((name) => hosted(namedItem, { ...it, name })),
    find,
  },
  methods: {
    add: {
      call(it, [name, reference, comment]) {
        checkWritable(it.state);
        const wanted = textArgument(name, "name");
        if (typeof reference !== "string") throw notImitated("NamedItemCollection", "add with a range");
        // As the Name Manager has it: a letter or underscore, then letters, digits, dots, underscores; nothing that reads as an address.
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(wanted) || wanted.length > 255 || /^[A-Z]{1,3}\d+$/i.test(wanted)) {
          throw invalidArgument(`"${wanted}" is not a name.`);
        }
        if (!reference.startsWith("=")) throw invalidArgument("A name's formula begins with =.");
        if (/"(?:[^"]|""){256,}"/.test(reference))
          throw invalidArgument("A text in a formula has at most 255 characters.");
        if (find(it, wanted) !== null) throw new HostError("ItemAlreadyExists", `The name ${wanted} exists.`);
        const made: BookName = {
          name: wanted,
          formula: reference,
          comment: typeof comment === "string" ? comment : "",
          visible: true,
        };
        it.names.push(made);
        return hosted(namedItem, { ...it, name: made });
      },
    },
    getItemOrNullObject: { call: (it, [name]) => find(it, name) },
  },
};

function find(it: NamesIt, key: unknown): HostObject<NameIt> | null {
  const wanted = textArgument(key, "name").toLowerCase();
  const name = it.names.find((one) => one.name.toLowerCase() === wanted);
  return name === undefined ? null : hosted(namedItem, { ...it, name });
}
