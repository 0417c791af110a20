import { a1 } from "../../../values/address.js";
import { yuanOfFen } from "../../../values/fen.js";
import type { Bilingual, Language } from "../../../values/language.js";
import { literal } from "../../criterion.js";
import type { PageCell } from "../../page.js";
import { text } from "../cells.js";
import type { LiveTotal } from "../live-total.js";
import type { Sample } from "./draw-sample.js";
import { sentences, words } from "./labels.js";

/** 0-based row of the first parameter: title, unit and hint stand above it. */
export const parameterTop = 3;
/** 0-based column of the parameters' values. */
export const valueColumn = 3;

const ofAll = ["count", "total", "reversed", "positive", "size"] as const;
const drawn = [...ofAll, "seed", "interval", "start", "verdict"] as const;
export type Parameter = (typeof drawn)[number];

/** The parameters that the sheet says of a sample: those of the draw only where something was drawn. */
export function parametersOf({ all }: Sample): readonly Parameter[] {
  return all ? ofAll : drawn;
}

/** The 0-based row of a parameter. */
export function rowOf(parameter: Parameter): number {
  return parameterTop + drawn.indexOf(parameter);
}

/** Cells of the sheet that parameters speak of. */
export interface ParameterCells {
  /** The total over the user's cells. */
  readonly total: LiveTotal;
  /** Formula, without `=`, for the sum of what is zero or negative; null where there is none of it. */
  readonly reversed: string | null;
  /** 0-based place of the random start as it is reckoned from the seed; null when nothing was drawn. */
  readonly start: { readonly row: number; readonly column: number } | null;
}

/** Label, value and remark of each parameter. */
export function parameterRows(sample: Sample, cells: ParameterCells, language: Language): PageCell[][] {
  const { population, byMoney, size, chosen, atRandom, seed } = sample;
  const { payments, reversed, sum } = population;
  const start = cells.start === null ? {} : { formula: a1(cells.start.row, cells.start.column) };
  const parameters: Readonly<Record<Parameter, readonly [PageCell, Bilingual | string]>> = {
    count: [{ value: payments.length, role: "listNumber" }, words.countNote],
    total: [cells.total.cell, `${words.totalNote[language]}${cells.total.why ?? ""}`],
    reversed: [
      {
        value: yuanOfFen(reversed),
        ...(cells.reversed === null ? {} : { formula: cells.reversed }),
        role: "listMoney",
      },
      words.reversedNote,
    ],
    positive: [
      { value: yuanOfFen(sum), formula: `ROUND(${at("total")}-${at("reversed")},2)`, role: "listMoney" },
      words.positiveNote,
    ],
    size: [{ value: size, role: "listNumber" }, sentences.size[language](chosen, atRandom.length)],
    seed: [{ value: seed, role: "listInput" }, sentences.seed],
    interval: [
      {
        value: yuanOfFen(byMoney.interval),
        formula: `ROUNDUP(ROUND(${at("positive")}*100,0)/${at("size")},0)/100`,
        role: "listMoney",
      },
      words.intervalNote,
    ],
    start: [{ value: yuanOfFen(byMoney.start), ...start, role: "listMoney" }, words.startNote],
    verdict: [verdict(sample, language), ""],
  };
  return parametersOf(sample).map((parameter) => {
    const [value, note] = parameters[parameter];
    const label = parameter === "verdict" ? words.check : words[parameter];
    return [text(label[language]), value, text(typeof note === "string" ? note : note[language])];
  });
}

/** Says whether the sample is still that of the seed and the books as they stand. */
function verdict({ byMoney, population }: Sample, language: Language): PageCell {
  const asDrawn = [
    `ROUND(${at("start")}-${yuanOfFen(byMoney.start)},2)=0`,
    `ROUND(${at("positive")}-${yuanOfFen(population.sum)},2)=0`,
  ];
  const [agrees, differs] = [words.agrees[language], words.differs[language]];
  return {
    value: agrees,
    formula: `IF(AND(${asDrawn.join(",")}),${literal(agrees)},${literal(differs)})`,
    role: "listText",
  };
}

function at(parameter: Parameter): string {
  return a1(rowOf(parameter), valueColumn);
}
