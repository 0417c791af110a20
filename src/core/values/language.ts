export type Language = "zh-CN" | "en";

/** A name or a sentence in both languages of the product. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A sentence in both languages, made from what it speaks of. */
export interface Sentence<A> {
  "zh-CN"(args: A): string;
  en(args: A): string;
}
