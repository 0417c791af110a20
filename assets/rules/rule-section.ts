import { say } from "../../src/core/locale/say.js";
import type { FailingExample } from "../../src/core/rules/example.js";
import { sayExpected, type Explained } from "../../src/core/rules/explained.js";
import type { Rule } from "../../src/core/rules/rule.js";
import { tabs } from "../../src/core/tabs/index.js";
import type { Finding } from "../../src/core/values/finding.js";
import type { Language } from "../../src/core/values/language.js";
import { findingsOf, placeText } from "../../test/core/rules/example-book.js";
import { exampleTables } from "./example-tables.js";
import { limitTables } from "./limit-tables.js";
import { markup, type Markup } from "./markup.js";
import { familyNames, severityNames, words } from "./words.js";

/** Everything said of one code; its anchor is the code. */
export function ruleSection(rule: Explained | Rule, language: Language): Markup {
  const { code, severity, family, examples } = rule;
  const needs = "needs" in rule ? needsOf(rule, language) : "";
  const found = examples.fails.map((example) => [example, foundIn(code, example)] as const);
  const expected = new Set(found.map(([, finding]) => sayExpected(rule, finding, language)));
  const facts: readonly (readonly [keyof typeof words, Markup])[] = [
    ...found.map(([example, finding]) => ["says", markup`<q>${sentenceOf(example, finding, language)}</q>`] as const),
    ["why", markup`${rule.why[language]}`],
    ["source", markup`${rule.source[language]}`],
    ...[...expected].map((text) => ["expects", markup`${text}`] as const),
    ...(needs === "" ? [] : [["needs", markup`${needs}`] as const]),
  ];
  return markup`<article id="${code}">
<h3><a href="#${code}">${rule.title[language]}</a></h3>
<p class="kind"><span class="severity ${severity}">${severityNames[severity][language]}</span> ${familyNames[family][language]} <code>${code}</code></p>
<dl>
${facts.map(([name, fact]) => markup`<dt>${words[name][language]}</dt><dd>${fact}</dd>\n`)}</dl>
${limitTables(rule, language)}${examples.fails.map((example) => exampleOf("fails", exampleTables(example, language), language))}${examples.passes.map((example) => exampleOf("passes", exampleTables(example, language), language))}<p class="back"><a href="#contents">${words.toContents[language]}</a></p>
</article>
`;
}

function exampleOf(name: "fails" | "passes", tables: Markup, language: Language): Markup {
  return markup`<section class="${name}">
<h4>${words[name][language]}</h4>
${tables}</section>
`;
}

/** The finding that a failing example is really met with. Throws when it is not found there. */
function foundIn(code: string, example: FailingExample): Finding {
  const finding = findingsOf(example).find((one) => one.code === code && placeText(one) === example.at);
  if (finding === undefined) throw new Error(`the example of ${code} is not found at ${example.at}`);
  return finding;
}

/** The sentence of an example's finding, its place before it. */
function sentenceOf(example: FailingExample, finding: Finding, language: Language): string {
  const place = example.at === "" ? "" : language === "en" ? `${example.at}: ` : `${example.at}：`;
  return place + say(finding, language);
}

/** The tabs without which a rule is not run. */
function needsOf({ needs }: Rule, language: Language): string {
  const [or, and] = language === "en" ? [" or ", ", "] : ["或", "、"];
  return needs.map((group) => group.map((tab) => tabs[tab].name[language]).join(or)).join(and);
}
