import type { Explained } from "../../src/core/rules/explained.js";
import { figureText, limitKinds, nameOfLimit, type LimitKey } from "../../src/core/rules/policy/limit-key.js";
import { practiceDocument, type Limit, type PolicyPack } from "../../src/core/rules/policy/pack.js";
import { national, provincePacks } from "../../src/core/rules/policy/packs/index.js";
import { sayArticle } from "../../src/core/rules/policy/say-basis.js";
import { isoDay, type Day } from "../../src/core/values/day.js";
import type { Bilingual, Language } from "../../src/core/values/language.js";
import { markup, type Markup } from "./markup.js";
import { confidenceNames, words } from "./words.js";

/** The limits that a rule looks up, each with the setting that overrides it and its figures by province; nothing for a rule without limits. */
export function limitTables({ limits = [] }: Explained, language: Language): Markup {
  return markup`${limits.map((key) => limitSection(key, language))}`;
}

function limitSection(key: LimitKey, language: Language): Markup {
  const name = nameOfLimit(key)[language];
  const figures = [national, ...provincePacks].flatMap((pack) =>
    pack.limits
      .filter((limit) => limit.key === key)
      .sort((a, b) => (a.from ?? 0) - (b.from ?? 0))
      .map((limit) => figureRow(pack, limit, language)),
  );
  return markup`<section class="limit">
<h4>${words.limit[language]}${name}</h4>
<p>${limitKinds[key].says[language]}${words.override[language]}${name}${words.overrideEnd[language]}</p>
${figures.length === 0 ? markup`<p class="note">${words.noFigure[language]}</p>\n` : tableOf(name, figures, language)}</section>
`;
}

const columns = ["province", "figure", "document", "article", "from", "to", "confidence", "remark"] as const;

function tableOf(name: string, rows: readonly Markup[], language: Language): Markup {
  const heads = columns.map((column) => markup`<th scope="col">${words[column][language]}</th>`);
  return markup`<div class="sheet" role="region" tabindex="0" aria-label="${name}"><table>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`;
}

function figureRow({ province }: PolicyPack, limit: Limit, language: Language): Markup {
  const { key, figure, document, article, from, to, confidence, note } = limit;
  const source = document === practiceDocument ? words.practice[language] : document;
  return markup`<tr><th scope="row">${province[language]}</th><td class="number">${withUnit(key, figure, language)}</td><td>${source}</td><td>${article === null ? "—" : sayArticle(article, language)}</td><td class="whole">${dayText(from, words.ever, language)}</td><td class="whole">${dayText(to, words.still, language)}</td><td>${confidenceNames[confidence][language]}</td><td>${note?.[language] ?? ""}</td></tr>
`;
}

function withUnit(key: LimitKey, figure: number, language: Language): string {
  const text = figureText(key, figure, language);
  const { unit } = limitKinds[key];
  if (unit === "fen") return `${text} ${words.yuan[language]}`;
  return unit === "days" ? `${text} ${words.days[language]}` : text;
}

function dayText(day: Day | null, open: Bilingual, language: Language): string {
  return day === null ? open[language] : isoDay(day);
}
