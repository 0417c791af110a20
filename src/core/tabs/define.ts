import type { z } from "zod";
import { text, type Choice, type Column, type Kind } from "./column.js";

interface Options {
  readonly required?: boolean;
  readonly width?: number;
  /** What the template's example row shows in zh-CN and in English: text as typed, yuan, or an ISO day. */
  readonly example?: readonly [string | number, string | number];
  readonly sensitive?: true;
  readonly template?: false;
}

/** A column from its kind, its refined value, both headers and the further spellings. */
export function column<Value extends z.ZodType>(
  kind: Kind,
  value: Value,
  zh: string,
  en: string,
  also: readonly string[],
  options: Options = {},
): Column<Value> {
  const example = options.example ?? ["", ""];
  return {
    header: { "zh-CN": zh, en },
    also,
    kind,
    value,
    required: options.required ?? false,
    width: options.width ?? 12,
    example: { "zh-CN": example[0], en: example[1] },
    ...(options.sensitive === true ? { sensitive: true as const } : {}),
    ...(options.template === false ? { template: false as const } : {}),
  };
}

/** A column with fixed values; the first is the template's example. A value: [what the program works with and zh-CN shows, English, further words]. */
export function choice(
  zh: string,
  en: string,
  also: readonly string[],
  values: readonly (readonly [string, string, ...string[]])[],
  options: Options = {},
): Column<typeof text> {
  const choices: Choice[] = values.map(([value, english, ...words]) => ({
    value,
    name: { "zh-CN": value, en: english },
    also: words,
  }));
  const first = choices[0];
  const example: readonly [string, string] = first === undefined ? ["", ""] : [first.name["zh-CN"], first.name.en];
  return { ...column("choice", text, zh, en, also, { example, ...options }), choices };
}
