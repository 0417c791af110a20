export type Language = "zh-CN" | "en";

/** A name or a sentence in both languages of the product. */
export type Bilingual = Readonly<Record<Language, string>>;
