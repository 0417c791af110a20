import { argumentCounts } from "./argument-counts.js";
import type { Piece } from "./scan-formula.js";

/** What lies before the next piece: `less` is a `<` or `>` that may be followed by `=`, `reference` a value that may be one. */
type Behind = "start" | "operator" | "less" | "comma" | "value" | "reference";

interface Bracket {
  readonly kind: "group" | "array" | "call";
  /** Of a call: the function's name in capitals. */
  readonly name: string;
  arguments: number;
}

/** Goes through the pieces of a formula behind its `=` and tells whether they make one. */
export class SyntaxReader {
  private readonly open: Bracket[] = [];
  private behind: Behind = "start";
  /** Whether white space lies before the next piece. */
  private spaced = false;
  private last = "";
  /** Whether that is a piece of a word with marks that the scanner does not know. */
  private lastIsOdd = false;

  /** Takes the next piece; false for one that cannot stand here. */
  take(piece: Piece): boolean {
    if (/^\s+$/.test(piece.text)) {
      this.spaced = true;
      return true;
    }
    const isTaken = this.takeText(piece);
    this.spaced = false;
    this.last = piece.text;
    this.lastIsOdd = isOdd(piece);
    return isTaken;
  }

  /** Whether the formula may end here. */
  isComplete(): boolean {
    return this.open.length === 0 && this.isValue();
  }

  private takeText(piece: Piece): boolean {
    if (piece.kind !== "other") return this.operand(piece);
    // Excel takes the full-width marks of a Chinese keyboard for half-width ones.
    const text = piece.text.normalize("NFKC");
    const inArray = this.open.at(-1)?.kind === "array";
    if (/^[(){},;%#]$/.test(text)) return this.mark(text, inArray);
    if (/^[-+@]$/.test(text) && !this.isValue()) return this.goOn("operator");
    if (/^[-+*/^&=<>:]$/.test(text)) return this.operator(text, inArray);
    return /^\.?\d|^[^!-/:-@[-^`{-~]/.test(piece.text) && this.operand(piece);
  }

  /** Two operands side by side are an intersection of references, or one that is written in a way not known here. */
  private operand(piece: Piece): boolean {
    const isReference = !["text", "error", "other", "function"].includes(piece.kind);
    if (this.open.at(-1)?.kind === "array" && (isReference || piece.kind === "function")) return false;
    const isWord = piece.kind === "other" && !/^[\d.]|^(?:true|false)$/i.test(piece.text);
    const mayRefer = isReference || isWord || piece.kind === "function" || piece.text === "#REF!";
    if (this.isValue() && !(this.spaced ? this.behind === "reference" && mayRefer : this.isJoined(piece))) return false;
    if (this.last === ":" && !mayRefer) return false;
    return this.goOn(mayRefer ? "reference" : "value");
  }

  /** `2026年!A1`, `[其他.xlsx]表!A1`, `“是”`: one operand in several pieces. */
  private isJoined(piece: Piece): boolean {
    if (this.last.endsWith("]")) return piece.kind === "reference" || piece.kind === "name";
    const isSheet = "sheet" in piece && piece.sheet !== null && !piece.text.startsWith("'");
    return isSheet || this.lastIsOdd || isOdd(piece);
  }

  private operator(text: string, inArray: boolean): boolean {
    const pair = this.behind === "less" && ["<=", ">=", "<>"].includes(this.last.normalize("NFKC") + text);
    if (pair) return !this.spaced && this.goOn("operator");
    if (inArray || !this.isValue() || (text === ":" && this.behind !== "reference")) return false;
    return this.goOn(text === "<" || text === ">" ? "less" : "operator");
  }

  private mark(text: string, inArray: boolean): boolean {
    switch (text) {
      case "(":
        return !inArray && this.begin();
      case ")":
        return this.end();
      case "{":
        if (inArray || this.isValue()) return false;
        this.open.push({ kind: "array", name: "", arguments: 0 });
        return this.goOn("start");
      case "}":
        return inArray && this.isValue() && this.close("value");
      case ",":
        return this.comma();
      case ";":
        return inArray && this.isValue() && this.goOn("comma");
      case "%":
        return !inArray && this.isValue() && this.goOn("value");
      default:
        return this.behind === "reference" && !this.spaced && this.goOn("reference");
    }
  }

  private begin(): boolean {
    const isCall = this.isValue() && !this.spaced;
    if (this.behind === "value") return false;
    this.open.push({ kind: isCall ? "call" : "group", name: this.last.toUpperCase(), arguments: 1 });
    return this.goOn("start");
  }

  private comma(): boolean {
    const bracket = this.open.at(-1);
    if (bracket?.kind === "call") {
      if (this.isOpen()) return false;
      bracket.arguments += 1;
      return this.goOn("comma");
    }
    // Elsewhere a comma joins references, or parts the values of an array.
    return (bracket?.kind === "array" ? this.isValue() : this.behind === "reference") && this.goOn("comma");
  }

  private end(): boolean {
    const bracket = this.open.at(-1);
    if (bracket?.kind === "group") return this.isValue() && this.close(this.behind);
    if (bracket?.kind !== "call" || this.isOpen()) return false;
    const given = this.behind === "start" ? 0 : bracket.arguments;
    const [least, most] = argumentCounts.get(bracket.name) ?? [0, 255];
    return given >= least && given <= most && this.close("reference");
  }

  private close(behind: Behind): boolean {
    this.open.pop();
    return this.goOn(behind);
  }

  private isValue(): boolean {
    return this.behind === "value" || this.behind === "reference";
  }

  /** Whether an operator waits for its right-hand side. */
  private isOpen(): boolean {
    return this.behind === "operator" || this.behind === "less";
  }

  private goOn(behind: Behind): true {
    this.behind = behind;
    return true;
  }
}

/** A mark outside ASCII that the scanner gives by itself, such as a Chinese quotation mark: to Excel a part of a name. */
function isOdd({ kind, text }: Piece): boolean {
  return kind === "other" && /^[^ -~]/.test(text) && !/^[(){},;%:]/.test(text.normalize("NFKC"));
}
