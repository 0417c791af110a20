/** Signs by which a text may be more than a record's: bits by UTF-16 code. */
const signs = new Uint8Array(0x10000);
const begins = 1;
const second = 2;
const ends = 4;

for (let code = 0; code <= 32; code += 1) mark(code, begins | ends);
for (const code of [0xa0, 0x200b, 0x3000, 0xfeff]) mark(code, begins | ends);
for (const sign of "示例样Ee") mark(sign.charCodeAt(0), begins);
for (const sign of "计計月写寫") mark(sign.charCodeAt(0), second);
for (const sign of "计計页頁额額数數元转轉结結入出:：)）lLmsd") mark(sign.charCodeAt(0), ends);

/**
 * False for almost every text of a record: by its first two and its last character it is neither blank nor a sum's (合计, 本月…, 小计：) nor an example's
 * (示例：). True says only that a closer look is needed.
 */
export function isTelling(text: string): boolean {
  const { length } = text;
  if (length === 0) return true;
  return (
    ((signs[text.charCodeAt(0)] ?? 0) & begins) !== 0 ||
    ((signs[text.charCodeAt(length - 1)] ?? 0) & ends) !== 0 ||
    (length > 1 && ((signs[text.charCodeAt(1)] ?? 0) & second) !== 0)
  );
}

function mark(code: number, bits: number): void {
  signs[code] = (signs[code] ?? 0) | bits;
}
