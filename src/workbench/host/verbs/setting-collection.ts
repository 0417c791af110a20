import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { textArgument } from "./arguments.js";
import { setting, type SettingIt } from "./setting.js";
import { checkWritable, tellSheets, type ExcelState } from "./state.js";

/** The add-in's settings, the same that `Office.context.document.settings` has. */
export const settingCollection: ClassVerbs<ExcelState> = {
  name: "SettingCollection",
  items: { list: (state) => [...state.book.settings.keys()].map((key) => hosted(setting, { state, key })), find },
  methods: {
    add: {
      call(state, [key, value]) {
        checkWritable(state);
        const name = textArgument(key, "key");
        state.book.settings.set(name, value);
        tellSheets(state);
        return hosted(setting, { state, key: name });
      },
    },
    getCount: { call: (state) => ({ plain: state.book.settings.size }) },
    getItemOrNullObject: { call: (state, [key]) => find(state, key) },
  },
};

function find(state: ExcelState, key: unknown): HostObject<SettingIt> | null {
  const name = textArgument(key, "key");
  return state.book.settings.has(name) ? hosted(setting, { state, key: name }) : null;
}
