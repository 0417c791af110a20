/** Choices, each with a default. */
export interface Asked {
  /** Last month (1–12) of a report to date, and the first month of its own column; null for the last month with entries, by itself. */
  readonly period: { readonly first: number; readonly last: number } | null;
  /** Seed of the samples, which draws the same vouchers again; null for one made from the books. */
  readonly seed: number | null;
  /** Only the activities for this 片区 (the activities tab's 参加范围), and of this 类别; null for all. */
  readonly area: string | null;
  readonly category: string | null;
}

/** Every choice left open. */
export const nothingAsked: Asked = { period: null, seed: null, area: null, category: null };
