import type { Choice } from "../../tabs/column.js";
import { squeezeText } from "../../values/text.js";

/** The value that a cell of a column with fixed values means, the header's own question (是否脱困) taken into account; null for any other text. */
export function choiceSaid(choices: readonly Choice[], text: string, header: string): string | null {
  const word = squeezeText(text).toLowerCase();
  const asks = header.includes("脱困") && header.includes("是否");
  if (asks && /^(?:是|否|√|×|y|n)$/.test(word)) return /^(?:是|√|y)$/.test(word) ? "脱困" : "在档";
  if (header.includes("是否在档") && /^(?:是|否|√|×|y|n)$/.test(word))
    return /^(?:是|√|y)$/.test(word) ? "在档" : "脱困";
  return choices.find(({ value, name, also }) => isSaid([value, ...Object.values(name), ...also], word))?.value ?? null;
}

function isSaid(words: readonly string[], word: string): boolean {
  return words.some((one) => squeezeText(one).toLowerCase() === word);
}
