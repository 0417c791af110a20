import { explained } from "../../src/core/rules/explained-codes.js";
import { families, type Explained, type Family } from "../../src/core/rules/explained.js";
import type { Language } from "../../src/core/values/language.js";
import { markup, type Markup } from "./markup.js";
import { ruleSection } from "./rule-section.js";
import { familyNames, pageFiles, severityNames, words } from "./words.js";

const severities = ["error", "warning", "info"] as const;

/** The published page of the rules in one language. Throws when a failing example is not found where it says. */
export function rulesPage(language: Language, all: readonly Explained[] = explained): string {
  const groups = families
    .map((family) => ({ family, rules: all.filter((one) => one.family === family) }))
    .filter(({ rules }) => rules.length > 0);
  const other: Language = language === "en" ? "zh-CN" : "en";
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<title>${words.title[language]}</title>
<link rel="stylesheet" href="rules.css">
</head>
<body>
<header>
<p class="language"><a href="${pageFiles[other]}" lang="${other}" hreflang="${other}">${other === "en" ? "English" : "中文"}</a></p>
<h1>${words.title[language]}</h1>
<p>${words.lead[language]}</p>
<p>${words.severities[language]}</p>
<p>${countsOf(all, language)}</p>
</header>
<nav id="contents" aria-label="${words.contents[language]}">
<h2>${words.contents[language]}</h2>
${groups.map((group) => contentsOf(group, language))}</nav>
<main>
${groups.map(({ family, rules }) => markup`<h2 id="family-${family}">${familyNames[family][language]}</h2>\n${rules.map((rule) => ruleSection(rule, language))}`)}</main>
</body>
</html>
`.text;
}

interface Group {
  readonly family: Family;
  readonly rules: readonly Explained[];
}

function contentsOf({ family, rules }: Group, language: Language): Markup {
  return markup`<h3><a href="#family-${family}">${familyNames[family][language]}</a></h3>
<ul>
${rules.map(({ code, title, severity }) => markup`<li class="${severity}"><a href="#${code}">${title[language]}</a></li>\n`)}</ul>
`;
}

/** 共 120 条：错误 40，警告 50，提示 30。 */
function countsOf(all: readonly Explained[], language: Language): string {
  const counts = severities.map((severity) => {
    const count = all.filter((one) => one.severity === severity).length;
    const name = severityNames[severity][language];
    return language === "en" ? `${count} ${name}${count === 1 ? "" : "s"}` : `${name} ${count}`;
  });
  return language === "en"
    ? `${all.length} rules: ${counts.join(", ")}.`
    : `共 ${all.length} 条：${counts.join("，")}。`;
}
