import type { MemberDues } from "../../ledger/ledger.js";
import type { Bilingual, Language } from "../../values/language.js";
import { maskPersonalNumbers } from "../../values/personal.js";

/** Members of one area (部门, 片区), in the order of the books. */
export interface Area {
  readonly name: string;
  readonly members: readonly MemberDues[];
}

/** The members by area, areas in the order in which they are first met; those without one, and payers whom the roster does not know, last. */
export function areasOf(members: readonly MemberDues[], language: Language): readonly Area[] {
  const named = new Map<string, MemberDues[]>();
  const nameless: MemberDues[] = [];
  const outside: MemberDues[] = [];
  for (const member of members) {
    const name = maskPersonalNumbers(member.department?.trim() ?? "");
    const same = named.get(name);
    if (!member.person.known) outside.push(member);
    else if (name === "") nameless.push(member);
    else if (same === undefined) named.set(name, [member]);
    else same.push(member);
  }
  const areas = [...named].map(([name, ofArea]): Area => ({ name, members: ofArea }));
  if (nameless.length > 0) areas.push({ name: names.nameless[language], members: nameless });
  if (outside.length > 0) areas.push({ name: names.outside[language], members: outside });
  return areas;
}

const names = {
  nameless: { "zh-CN": "（未填部门）", en: "(no department)" },
  outside: { "zh-CN": "（不在会员名册）", en: "(not in the roster)" },
} as const satisfies Readonly<Record<string, Bilingual>>;
