/** True for the header of the column that holds a year's own figures in a final account: 决算数, 本年数, 2025年. */
export function headsFigures(header: string, year: number): boolean {
  const words = header.replace(/[(（](?:人民币)?元[)）]$/, "").replace(new RegExp(`^${year}(?:年度?)?`), "本年");
  return ownFigures.test(words);
}

const ownFigures =
  /^(?:本年度?|本期|当年)?(?:决算|累计|实际|实际完成|执行|发生)(?:数|额|金额)$|^(?:本年度?|本期|当年|期末|年末)(?:数|额|金额)?$|^(?:actual|thisyear)$/i;
