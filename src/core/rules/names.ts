/** A name for comparing: `王 芳`, `王　芳` and `王芳` are one. */
export function bareName(name: string): string {
  if (/^[\u4e00-\u9fff]*$/.test(name)) return name;
  return name.normalize("NFKC").replace(/[\s\u200b-\u200f\u2060\ufeff]/g, "");
}

/** The people a signature cell names: `张三、李四` names two. */
export function namesIn(cell: string | null): string[] {
  if (cell === null) return [];
  return cell
    .split(/[、,，;；/／\n|]/)
    .map(bareName)
    .filter(isName);
}

/** True for what may be a name, as a signature cell has it: no sign without a letter, no （转账）, 同上 or 财务室 in the place of one. */
export function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !inBrackets.test(text) && !noNames.test(text);
}

const inBrackets = /^[（(【[].*[）)】\]]$/;
const noNames =
  /^(?:无|同上|略|已签|签字|代签|见[附单凭发].*|(?:银行|网银|系统|自动|财政|工资)*(?:转账|转帐|代扣|扣款|扣缴|扣划|划款|划转|代发|托收|扣费)|.*回单|财务|出纳|会计|银行|工会|.*(?:财务|会计|工会|总务|后勤)[室科部处组]|.*(?:办公室|财务室|委员会|银行|公司))$/;
