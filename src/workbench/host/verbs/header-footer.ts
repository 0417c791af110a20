import type { PageTexts } from "../book/page-setup.js";
import type { ClassVerbs, Scalar } from "../rich-api/host-object.js";
import { textArgument } from "./arguments.js";
import { checkSheetOpen, tellLayout, type SheetIt } from "./state.js";

export const headerFooter: ClassVerbs<SheetIt> = {
  name: "HeaderFooter",
  scalars: {
    leftHeader: text("leftHeader"),
    centerHeader: text("centerHeader"),
    rightHeader: text("rightHeader"),
    leftFooter: text("leftFooter"),
    rightFooter: text("rightFooter"),
    centerFooter: {
      get: (it) => it.sheet.page.centerFooter,
      set: (it, value) => {
        checkSheetOpen(it);
        it.sheet.page = { ...it.sheet.page, centerFooter: textArgument(value, "centerFooter") };
        tellLayout(it);
      },
    },
  },
};

function text(key: keyof PageTexts): Scalar<SheetIt> {
  return {
    get: (it) => it.sheet.page.texts?.[key] ?? "",
    set: (it, value) => {
      checkSheetOpen(it);
      const { page } = it.sheet;
      it.sheet.page = { ...page, texts: { ...page.texts, [key]: textArgument(value, key) } };
      tellLayout(it);
    },
  };
}
