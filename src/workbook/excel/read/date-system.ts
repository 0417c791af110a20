/** 2000-01-01 in the 1904 date system. */
const millennium1904 = 35064;

/**
 * True when the workbook counts days from 1904. Office.js has no property for it, so a worksheet function is asked for a day;
 * where that fails, the 1900 system is taken, as nearly every workbook has it.
 */
export async function usesDate1904(context: Excel.RequestContext): Promise<boolean> {
  try {
    const day = context.workbook.functions.date(2000, 1, 1);
    day.load("value");
    await context.sync();
    return day.value === millennium1904;
  } catch {
    return false;
  }
}

/** True for a number format that shows a date or a time. */
export function isDateFormat(format: unknown): boolean {
  if (typeof format !== "string" || format === "General" || format === "@") return false;
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[ymdhs年月日]/i.test(letters);
}
