import { escapeString } from "../../../workbook/xlsx/xml-text.js";
import { mainNamespace } from "./parts.js";

/** The texts of a workbook's cells, each once. */
export class Strings {
  readonly #index = new Map<string, number>();
  #uses = 0;

  /** The number of a text. */
  of(text: string): number {
    this.#uses++;
    const index = this.#index.get(text) ?? this.#index.size;
    this.#index.set(text, index);
    return index;
  }

  toXml(): string {
    const items = [...this.#index.keys()].map((text) => {
      const space = /^\s|\s$|\n|\s{2}/.test(text) ? ' xml:space="preserve"' : "";
      return `<si><t${space}>${escapeString(text)}</t></si>`;
    });
    return `<sst xmlns="${mainNamespace}" count="${this.#uses}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}
