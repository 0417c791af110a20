import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { textArgument } from "./arguments.js";
import { checkWritable, tellLayout, type SheetIt } from "./state.js";
import { worksheetCustomProperty, type SheetPropertyIt } from "./worksheet-custom-property.js";

export const worksheetCustomPropertyCollection: ClassVerbs<SheetIt> = {
  name: "WorksheetCustomPropertyCollection",
  items: {
    list: (it) => [...it.sheet.properties.keys()].map((key) => hosted(worksheetCustomProperty, { ...it, key })),
    find,
  },
  methods: {
    add: {
      call(it, [key, value]) {
        checkWritable(it.state);
        const name = find(it, key)?.it.key ?? textArgument(key, "key");
        it.sheet.properties.set(name, textArgument(value, "value"));
        tellLayout(it);
        return hosted(worksheetCustomProperty, { ...it, key: name });
      },
    },
    getCount: { call: (it) => ({ plain: it.sheet.properties.size }) },
    getItemOrNullObject: { call: (it, [key]) => find(it, key) },
  },
};

function find(it: SheetIt, key: unknown): HostObject<SheetPropertyIt> | null {
  const wanted = textArgument(key, "key").toLowerCase();
  const known = [...it.sheet.properties.keys()].find((one) => one.toLowerCase() === wanted);
  return known === undefined ? null : hosted(worksheetCustomProperty, { ...it, key: known });
}
