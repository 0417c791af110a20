import { registerKeys, type RegisterKey } from "../../tabs/registers/register.js";
import { bareWord } from "../header-text.js";
import type { HeaderCell } from "../header-cells.js";
import { registerColumn } from "./register-words.js";
import { moneyHeaders, neverRegister, rosterHeaders, telling } from "./telling-words.js";

/** How the headers of a table serve a register. */
export interface RegisterFit {
  readonly register: RegisterKey;
  readonly columns: ReadonlyMap<string, HeaderCell>;
  /** Headers that name no column. */
  readonly rest: readonly HeaderCell[];
  /** True where the headers or the title make it certain. */
  readonly certain: boolean;
  readonly score: number;
}

/** The registers that headers may serve, each with a name column, the likeliest first; none for what another matter's title or headers speak of. */
export function fitRegisters(cells: readonly HeaderCell[], titles: readonly string[]): RegisterFit[] {
  const said = titles.map(bareWord).join(" ");
  const headers = cells.map(({ own }) => bareWord(String(own)));
  if (titles.some(isOfAnotherMatter) || headers.some((header) => rosterHeaders.test(header))) return [];
  return registerKeys
    .flatMap((register) => fitOne(register, cells, said) ?? [])
    .sort((one, other) => other.score - one.score);
}

/** What a title says behind the union's name; a line such as 慰问标准：800元 is none. */
function isOfAnotherMatter(title: string): boolean {
  return !/[:：]/.test(title) && neverRegister.test(bareWord(title).replace(/^.*?工会(?:委员会)?(?=.)/, ""));
}

function fitOne(register: RegisterKey, cells: readonly HeaderCell[], said: string): RegisterFit | null {
  const columns = new Map<string, HeaderCell>();
  const rest: HeaderCell[] = [];
  for (const cell of cells) {
    const key = typeof cell.own === "string" ? columnOf(register, cell) : null;
    if (key === null || columns.has(key)) rest.push(cell);
    else columns.set(key, cell);
  }
  if (!columns.has("name")) return null;
  const { headers, titles, besides } = telling[register];
  const own = [...columns.values()].filter((cell) => headers.test(bareWord(cell.group + String(cell.own)))).length;
  const titled = titles.test(said);
  const enough = besides.length === 0 || besides.some((key) => columns.has(key));
  const paysOut = register === "participation" && !columns.has("award") && cells.some(isMoney);
  return {
    register,
    columns,
    rest,
    certain: enough && !paysOut && (own > 0 || titled),
    score: own * 3 + columns.size + (titled ? 4 : 0),
  };
}

function isMoney({ own }: HeaderCell): boolean {
  return moneyHeaders.test(bareWord(String(own)));
}

function columnOf(register: RegisterKey, { spellings }: HeaderCell): string | null {
  for (const words of spellings) {
    const key = registerColumn(register, words);
    if (key !== null) return key;
  }
  return null;
}
