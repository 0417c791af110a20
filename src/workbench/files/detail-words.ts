import type { DocumentDetail } from "../host/book/document-details.js";

/** Where a detail of the document stands in a file: in the part of core properties, or in that of the program's own. */
export interface DetailWords {
  readonly detail: DocumentDetail;
  readonly part: "core" | "app";
  /** With the prefix that is declared when it is written. */
  readonly element: string;
}

export const detailWords: readonly DetailWords[] = [
  { detail: "title", part: "core", element: "dc:title" },
  { detail: "subject", part: "core", element: "dc:subject" },
  { detail: "author", part: "core", element: "dc:creator" },
  { detail: "keywords", part: "core", element: "cp:keywords" },
  { detail: "comments", part: "core", element: "dc:description" },
  { detail: "category", part: "core", element: "cp:category" },
  { detail: "manager", part: "app", element: "Manager" },
  { detail: "company", part: "app", element: "Company" },
];
