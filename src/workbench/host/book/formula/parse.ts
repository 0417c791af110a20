/** A formula as a tree. */
export type Node =
  | { readonly kind: "value"; readonly value: number | string | boolean | { readonly error: string } | null }
  | { readonly kind: "range"; readonly sheet: string | null; readonly address: string }
  | { readonly kind: "column"; readonly table: string; readonly column: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: "operator"; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "sign"; readonly factor: 1 | -1; readonly of: Node }
  | { readonly kind: "percent"; readonly of: Node };

interface Token {
  readonly type: "number" | "text" | "error" | "name" | "reference" | "column" | "operator";
  readonly text: string;
}

/** Thrown for what is no formula, or one beyond this reader. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";
}

const cellOrRange = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const lexemes = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A))`,
    String.raw`(?<reference>(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:${cellOrRange})(?![\p{L}\p{N}_.(\[]))`,
    String.raw`(?<column>[\p{L}_][\p{L}\p{N}_.]*\[\[?[^\]]*\]?\])`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_.]*)`,
    String.raw`(?<operator><>|<=|>=|[-+*\/^&=<>%(),])`,
  ].join("|"),
  "uy",
);

/** Reads a formula without its `=`. Throws FormulaError. */
export function parseFormula(text: string): Node {
  return new Reader(tokensOf(text)).whole();
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  lexemes.lastIndex = 0;
  while (lexemes.lastIndex < text.length) {
    const at = lexemes.lastIndex;
    const match = lexemes.exec(text);
    if (match === null) throw new FormulaError(`Not understood at ${at}: ${text}`);
    const groups = Object.entries<string | undefined>(match.groups ?? {});
    for (const [type, value] of groups) {
      if (value !== undefined && type !== "space") tokens.push({ type: type as Token["type"], text: value });
    }
  }
  return tokens;
}

const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

class Reader {
  private next = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    const node = this.level(0);
    if (this.next < this.tokens.length) throw new FormulaError(`Something is left over: ${this.peek()?.text ?? ""}`);
    return node;
  }

  private level(depth: number): Node {
    const operators = levels[depth];
    if (operators === undefined) return this.unary();
    let left = this.level(depth + 1);
    for (let token = this.peek(); token?.type === "operator" && operators.includes(token.text); token = this.peek()) {
      this.next += 1;
      left = { kind: "operator", operator: token.text, left, right: this.level(depth + 1) };
    }
    return left;
  }

  private unary(): Node {
    if (this.take("-")) return { kind: "sign", factor: -1, of: this.unary() };
    if (this.take("+")) return { kind: "sign", factor: 1, of: this.unary() };
    let node = this.primary();
    while (this.take("%")) node = { kind: "percent", of: node };
    return node;
  }

  private primary(): Node {
    if (this.take("(")) {
      const inner = this.level(0);
      if (!this.take(")")) throw new FormulaError("A bracket is not closed.");
      return inner;
    }
    const token = this.peek();
    if (token === undefined) throw new FormulaError("The formula ends too early.");
    this.next += 1;
    switch (token.type) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "value", value: { error: token.text } };
      case "reference":
        return reference(token.text);
      case "column":
        return column(token.text);
      case "name":
        return this.named(token.text.toUpperCase());
      default:
        throw new FormulaError(`Not expected: ${token.text}`);
    }
  }

  private named(name: string): Node {
    if (!this.take("(")) {
      if (name === "TRUE" || name === "FALSE") return { kind: "value", value: name === "TRUE" };
      return { kind: "value", value: { error: "#NAME?" } };
    }
    const args: Node[] = [];
    while (!this.take(")")) {
      if (args.length > 0 && !this.take(",")) throw new FormulaError("A comma is missing.");
      args.push(
        this.peek()?.text === "," || this.peek()?.text === ")" ? { kind: "value", value: null } : this.level(0),
      );
    }
    return { kind: "call", name, args };
  }

  private peek(): Token | undefined {
    return this.tokens[this.next];
  }

  private take(operator: string): boolean {
    const token = this.peek();
    if (token?.type !== "operator" || token.text !== operator) return false;
    this.next += 1;
    return true;
  }
}

function reference(text: string): Node {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? null : text.slice(0, bang);
  const plain = sheet?.startsWith("'") === true ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { kind: "range", sheet: plain, address: text.slice(bang + 1) };
}

function column(text: string): Node {
  const bracket = text.indexOf("[");
  return { kind: "column", table: text.slice(0, bracket), column: text.slice(bracket).replace(/^\[+|\]+$/g, "") };
}
