/** What a workbook says of itself in its properties; custom properties stand apart. */
export type DocumentDetail =
  "title" | "subject" | "author" | "keywords" | "comments" | "category" | "manager" | "company";

export type DocumentDetails = Partial<Record<DocumentDetail, string>>;
