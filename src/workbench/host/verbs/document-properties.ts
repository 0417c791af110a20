import { hosted, type ClassVerbs, type Scalar } from "../rich-api/host-object.js";
import type { DocumentDetail } from "../book/document-details.js";
import { textArgument } from "./arguments.js";
import { customPropertyCollection } from "./custom-property-collection.js";
import { checkWritable, tellSheets, type ExcelState } from "./state.js";

export const documentProperties: ClassVerbs<ExcelState> = {
  name: "DocumentProperties",
  scalars: {
    title: detail("title"),
    subject: detail("subject"),
    author: detail("author"),
    keywords: detail("keywords"),
    comments: detail("comments"),
    category: detail("category"),
    manager: detail("manager"),
    company: detail("company"),
  },
  links: { custom: { get: (state) => hosted(customPropertyCollection, state) } },
};

function detail(key: DocumentDetail): Scalar<ExcelState> {
  return {
    get: (state) => state.book.details[key] ?? "",
    set: (state, value) => {
      checkWritable(state);
      state.book.details[key] = textArgument(value, key);
      tellSheets(state);
    },
  };
}
