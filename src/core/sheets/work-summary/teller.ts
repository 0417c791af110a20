import { englishMonths } from "../../values/english-months.js";
import { partsOfDay, type Day } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import { figureWords, unitWords, type FigureKey, type Unit } from "./figure-words.js";
import type { ChangeWords, Piece } from "./phrase.js";

/** A part of a sentence; null where a figure that it tells of is not there, and the sentence goes without it. */
export type Clause = readonly Piece[] | null;

/** What the sentences of a year are told from. */
export interface Telling {
  /** The figures shown, with their units; 0 is told of nowhere. */
  readonly figures: ReadonlyMap<FigureKey, ToldFigure>;
  /** The last day told of, and whether it is the year's last. */
  readonly asOf: Day;
  readonly isOver: boolean;
  /** 教职工 in schools, 职工 elsewhere. */
  readonly staff: string;
}

export interface ToldFigure {
  readonly value: number;
  readonly unit: Unit;
  readonly isPartial: boolean;
  readonly isRegistered: boolean;
}

/** Puts sentences together from what the figures tell. */
export class Teller {
  constructor(
    private readonly told: Telling,
    private readonly language: Language,
  ) {}

  get staff(): string {
    return this.told.staff;
  }

  /** 年末, or 截至10月31日 while the year runs. */
  get day(): string {
    const { isOver, asOf } = this.told;
    const { month, day } = partsOfDay(asOf);
    if (this.language === "en")
      return isOver ? "At the end of the year" : `As of ${day} ${englishMonths[month - 1] ?? ""}`;
    return isOver ? "年末" : `截至${month}月${day}日`;
  }

  /** 全年, or 今年以来 while the year runs. */
  get year(): string {
    const { isOver } = this.told;
    if (this.language === "en") return isOver ? "In the year" : "So far this year";
    return isOver ? "全年" : "今年以来";
  }

  has(...keys: readonly FigureKey[]): boolean {
    return keys.every((key) => (this.told.figures.get(key)?.value ?? 0) !== 0);
  }

  /** Whether rows that belong to one of the figures do not say their number. */
  isPartial(...keys: readonly FigureKey[]): boolean {
    return keys.some((key) => this.told.figures.get(key)?.isPartial === true);
  }

  /** Whether some of the money stands only in a register. */
  isRegistered(key: FigureKey): boolean {
    return this.told.figures.get(key)?.isRegistered === true;
  }

  /** Whether a figure is the sum of others, those not shown being 0. */
  isSum(whole: FigureKey, parts: readonly FigureKey[]): boolean {
    const valueOf = (key: FigureKey) => this.told.figures.get(key)?.value ?? 0;
    return parts.reduce((sum, key) => sum + valueOf(key), 0) === valueOf(whole);
  }

  /** A clause; none where a figure it tells of is not shown or is 0. */
  say(...pieces: readonly Piece[]): Clause {
    return pieces.every((piece) => this.has(...neededBy(piece))) ? pieces : null;
  }

  /** Clauses in a row with words before and after; none where no clause is left. */
  list(before: string, between: string, clauses: readonly Clause[], after = ""): Clause {
    const left = clauses.filter((clause) => clause !== null);
    if (left.length === 0) return null;
    return [before, ...left.flatMap((clause, index) => (index === 0 ? clause : [between, ...clause])), after];
  }

  /** The figure with its unit: 84户; in English with the word for one or for many. */
  count(key: FigureKey, one = "", many = ""): Piece[] {
    if (this.language === "en") return [{ number: key }, ` `, { plural: key, one, many }];
    return [{ number: key }, this.unit(key)];
  }

  money(key: FigureKey): Piece[] {
    return [{ number: key }, this.language === "en" ? " yuan" : "元"];
  }

  /** How much more or less than last year; `unit` where the sentence has another than the figure. Nothing of the least that can be told. */
  change(key: FigureKey, unit = this.unit(key)): Piece {
    if (this.isPartial(key)) return "";
    const than = this.than(key);
    return { change: key, ...(this.language === "en" ? changeEn(key, than) : changeZh(unit, than)) };
  }

  /** As `change`, in brackets and without the share, for a figure among others in a row. */
  changeInRow(key: FigureKey): Piece {
    if (this.isPartial(key)) return "";
    const [than, unit] = [this.than(key), this.unit(key)];
    const around = (zh: string, en: string): ChangeWords => {
      const amount =
        this.language === "en" ? ([" (", ` ${en} ${than})`] as const) : ([`（比${than}${zh}`, `${unit}）`] as const);
      return { amount, share: null };
    };
    const same = this.language === "en" ? ` (as ${than.replace("than ", "")})` : `（与${than}持平）`;
    return { change: key, more: around("增加", "more"), less: around("减少", "fewer"), same };
  }

  /** What flows in a year that runs is compared with the whole of last year. */
  private than(key: FigureKey): string {
    const isWhole = !this.told.isOver && figureWords[key].nature === "flow";
    if (this.language === "en") return isWhole ? "than in the whole of last year" : "than last year";
    return isWhole ? "上年全年" : "上年";
  }

  private unit(key: FigureKey): string {
    const unit = this.told.figures.get(key)?.unit ?? figureWords[key].unit;
    return unitWords[unit][this.language];
  }
}

function changeZh(unit: string, than: string): Changes {
  return {
    more: { amount: [`，比${than}增加`, unit], share: ["，增长", ""] },
    less: { amount: [`，比${than}减少`, unit], share: ["，下降", ""] },
    same: `，与${than}持平`,
  };
}

function changeEn(key: FigureKey, than: string): Changes {
  const [more, less] = figureWords[key].unit === "yuan" ? [" yuan more ", " yuan less "] : [" more ", " fewer "];
  return {
    more: { amount: [", ", `${more}${than}`], share: [" (up ", ")"] },
    less: { amount: [", ", `${less}${than}`], share: [" (down ", ")"] },
    same: `, as ${than.replace("than ", "")}`,
  };
}

interface Changes {
  readonly more: ChangeWords;
  readonly less: ChangeWords;
  readonly same: string;
}

/** Figures without which a piece says nothing; what it says of last year is left out by itself. */
export function neededBy(piece: Piece): readonly FigureKey[] {
  if (typeof piece === "string") return [];
  if ("number" in piece) return [piece.number];
  if ("part" in piece) return [piece.part, piece.whole];
  if ("plural" in piece) return [piece.plural];
  return "balance" in piece ? [piece.balance] : [];
}
