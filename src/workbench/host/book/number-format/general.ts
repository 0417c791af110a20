/** A number as the format General shows it in a cell that is wide enough: at most eleven characters. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size >= 1e11 || size < 1e-9) return scientific(value);
  const wholeDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const shown = Number(value.toFixed(Math.max(0, 10 - wholeDigits)));
  // Below a ten-thousandth Excel keeps digits by writing the power of ten.
  return size < 1e-4 && shown !== value ? scientific(value) : plain(shown);
}

function plain(value: number): string {
  return value.toFixed(9).replace(/\.?0+$/, "");
}

function scientific(value: number): string {
  const [mantissa = "", power = "0"] = value.toExponential(5).split("e");
  const exponent = Math.abs(Number(power)).toString().padStart(2, "0");
  return `${mantissa.replace(/\.?0+$/, "")}E${Number(power) < 0 ? "-" : "+"}${exponent}`;
}
