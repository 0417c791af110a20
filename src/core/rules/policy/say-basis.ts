import type { Language } from "../../values/language.js";
import { practiceDocument, type Limit } from "./pack.js";

/** On what ground a figure holds, to be put in brackets behind it: 依据 皖工发〔2025〕18号第八条. */
export function sayBasis({ document, article }: Pick<Limit, "document" | "article">, language: Language): string {
  if (document === "") return language === "en" ? "by the books' own settings" : "按本账本设置";
  if (document === practiceDocument) return language === "en" ? "as most provinces have it" : "按多数省份的做法";
  if (language === "en") return `by ${document}${article === null ? "" : `, ${article}`}`;
  return `依据 ${document}${article ?? ""}`;
}
