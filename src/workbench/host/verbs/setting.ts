import type { ClassVerbs } from "../rich-api/host-object.js";
import { checkWritable, tellSheets, type ExcelState } from "./state.js";

export interface SettingIt {
  readonly state: ExcelState;
  readonly key: string;
}

export const setting: ClassVerbs<SettingIt> = {
  name: "Setting",
  id: { of: (it) => it.key },
  scalars: {
    key: { get: (it) => it.key },
    value: {
      get: (it) => it.state.book.settings.get(it.key) ?? null,
      set: (it, value) => {
        checkWritable(it.state);
        it.state.book.settings.set(it.key, value);
        tellSheets(it.state);
      },
    },
  },
  methods: {
    delete: {
      call(it) {
        checkWritable(it.state);
        it.state.book.settings.delete(it.key);
        tellSheets(it.state);
        return undefined;
      },
    },
  },
};
