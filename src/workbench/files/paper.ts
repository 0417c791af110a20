/** The API's name of a paper size of the file format; sizes without one are taken as A4. */
export function paperName(number: number): string {
  return papers.find(([id]) => id === number)?.[1] ?? "A4";
}

/** The file format's number of a paper size. */
export function paperNumber(name: string): number {
  return papers.find(([, known]) => known === name)?.[0] ?? 9;
}

const papers: readonly (readonly [number, string])[] = [
  [1, "Letter"],
  [3, "Tabloid"],
  [5, "Legal"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
];

export const marginNames = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** The three texts of a header or footer. */
export interface ThreeTexts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** `&L左&C中&R右` taken apart; what stands before any mark is in the middle. */
export function splitHeaderFooter(text: string): ThreeTexts {
  const found = { left: "", center: "", right: "" };
  let into: keyof typeof found = "center";
  for (const piece of text.split(/(&[LCR]|&&)/)) {
    if (piece === "&L") into = "left";
    else if (piece === "&C") into = "center";
    else if (piece === "&R") into = "right";
    else found[into] += piece;
  }
  return found;
}

/** The three texts as one. */
export function joinHeaderFooter({ left, center, right }: ThreeTexts): string {
  return [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .map(([mark = "", text = ""]) => (text === "" ? "" : mark + text))
    .join("");
}
