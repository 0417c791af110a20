import type { Visit } from "../../../ledger/visits/visit.js";
import type { RegisterRow } from "../../../reading/registers/registers.js";
import type { Books } from "../../../rules/rule.js";
import { fenOfYuan } from "../../../values/fen.js";
import type { CellPlace } from "../../list/list-page.js";
import { countFormula, regionOf, sumFormula, type Conditions, type Region, type WantedAmounts } from "../live-cells.js";
import { conditionSets, registerRegion } from "./register-region.js";

/** Where visits stand in the user's sheets, and formulas over them. */
export interface VisitCells {
  /** The register's row of a visit; undefined where it stands only in the disbursements. */
  readonly rowOfVisit: (visit: Visit) => RegisterRow<"visits"> | undefined;
  /** The cell that names who was visited, else the first that tells of the visit. */
  readonly nameOf: (visit: Visit) => CellPlace;
  /** The cell that holds what was spent. */
  readonly amountOf: (visit: Visit) => CellPlace;
  /** The formula that counts the visits; null where none does. */
  readonly count: (visits: readonly Visit[]) => string | null;
  /** The formula for what was spent on them, in yuan; null where none says it. */
  readonly sum: (visits: readonly Visit[]) => string | null;
}

/** Finds the cells of the visits of a book. */
export function visitCells(books: Books): VisitCells {
  const { snapshot, reading } = books;
  const register = reading.registers.visits;
  const paidFrom = reading.tabs.disbursements;
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const rows = new Map((register?.rows ?? []).map((row) => [`${row.row} ${row.sheet}`, row]));
  const rowOfVisit: VisitCells["rowOfVisit"] = ({ sources }) => {
    for (const { sheet, row } of sources) {
      const found = rows.get(`${row} ${sheet}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const nameOf: VisitCells["nameOf"] = ({ sources }) => sources[0] ?? { sheet: "", row: 0, column: 0 };
  const amountOf: VisitCells["amountOf"] = (visit) => {
    const stated = rowOfVisit(visit);
    const ofRegister =
      stated === undefined || register?.columns.amount === undefined
        ? []
        : [{ sheet: stated.sheet, row: stated.row, column: register.columns.amount }];
    const holds = ({ sheet, row, column }: CellPlace): boolean => {
      const value = sheets.get(sheet)?.values[row]?.[column];
      return typeof value === "number" && fenOfYuan(value) === visit.fen;
    };
    return [...ofRegister, ...visit.sources].find(holds) ?? nameOf(visit);
  };

  const regions = new Map<string, { readonly region: Region; readonly conditions: Conditions }>();
  const registered = register === undefined ? null : registerRegion(books, register);
  if (register !== undefined && registered !== null) {
    const { year } = reading;
    const conditions = conditionSets(register.columns, [
      [["kind", "value"]],
      [
        ["kind", "value"],
        ["date", { year }],
      ],
      [["name", "filled"]],
      [
        ["kind", "value"],
        ["booked", "value"],
      ],
    ]);
    regions.set(register.sheet, { region: registered, conditions });
  }
  const journal = sheets.get(paidFrom?.sheet ?? "");
  if (paidFrom !== undefined && journal !== undefined) {
    const conditions = conditionSets(paidFrom.columns, [
      [["category", "value"]],
      [["item", "value"]],
      [
        ["account", "value"],
        ["item", "value"],
      ],
      [
        ["account", "value"],
        ["item", "value"],
        ["category", "value"],
      ],
    ]);
    regions.set(paidFrom.sheet, { region: regionOf(journal, paidFrom.firstRow, paidFrom.lastRow), conditions });
  }

  return {
    rowOfVisit,
    nameOf,
    amountOf,
    count: (visits) => {
      const places = visits.map(nameOf);
      const [first] = places;
      const own = first === undefined ? undefined : regions.get(first.sheet);
      if (first === undefined || own === undefined || places.some(({ sheet }) => sheet !== first.sheet)) return null;
      return countFormula(
        own.region,
        own.conditions,
        places.map(({ row }) => row),
      );
    },
    sum: (visits) => {
      const parts = new Map<string, WantedAmounts & { readonly rows: number[] }>();
      for (const visit of visits) {
        const { sheet, row, column } = amountOf(visit);
        const own = regions.get(sheet);
        if (own === undefined) return null;
        const key = `${column} ${sheet}`;
        const part = parts.get(key);
        if (part === undefined) parts.set(key, { ...own, column, rows: [row] });
        else part.rows.push(row);
      }
      return sumFormula(
        [...parts.values()],
        visits.reduce((sum, { fen }) => sum + (fen ?? 0), 0),
      );
    },
  };
}
