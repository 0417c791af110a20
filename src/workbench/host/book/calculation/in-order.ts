import { rowsIn } from "../rows-in.js";
import type { BookSheet } from "../sheet.js";
import type { FormulaNode } from "./formula-graph.js";
import type { ReadArea } from "./reads.js";

/** A step of the walk: a formula, or an area through which formulas read. Areas are steps so that many may share one. */
interface Step {
  readonly node: FormulaNode | null;
  readonly next: Iterator<Step, undefined>;
  /** Order in which it was met, the earliest step it leads back to, and whether its component is still being found. */
  readonly met: number;
  low: number;
  open: boolean;
  entered: boolean;
}

/** Formulas in the order in which they can be calculated, and those that depend on themselves. */
export interface Ordered {
  /** What a formula reads comes before it. */
  readonly order: readonly FormulaNode[];
  readonly circular: ReadonlySet<FormulaNode>;
}

/** Puts formulas in order, by Tarjan's strongly connected components: a component is found after all that it leads to. */
export function inOrder(nodes: ReadonlySet<FormulaNode>): Ordered {
  const walk = new Walk(nodes);
  for (const node of nodes) walk.from(node);
  return { order: walk.order.filter((node) => !walk.circular.has(node)), circular: walk.circular };
}

class Walk {
  readonly circular = new Set<FormulaNode>();
  readonly order: FormulaNode[] = [];
  private readonly places = new Map<BookSheet, Map<number, Map<number, FormulaNode>>>();
  private readonly steps = new Map<FormulaNode | string, Step>();
  private readonly component: Step[] = [];

  constructor(nodes: ReadonlySet<FormulaNode>) {
    for (const node of nodes) {
      const rows = ensure(this.places, node.sheet, () => new Map<number, Map<number, FormulaNode>>());
      ensure(rows, node.row, () => new Map<number, FormulaNode>()).set(node.column, node);
    }
  }

  /** The path is kept by hand: chains of formulas are longer than calls may nest. */
  from(start: FormulaNode): void {
    const path = [this.formula(start)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      if (!step.entered) {
        step.entered = true;
        this.component.push(step);
      }
      const below = step.open ? step.next.next() : { done: true, value: undefined };
      if (below.value !== undefined) {
        if (!below.value.entered) path.push(below.value);
        else if (below.value.open) step.low = Math.min(step.low, below.value.met);
        if (below.value === step && step.node !== null) this.circular.add(step.node);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined && step.open) above.low = Math.min(above.low, step.low);
      if (step.open && step.low === step.met) this.close(step);
    }
  }

  private close(first: Step): void {
    const closed: Step[] = [];
    for (let step = this.component.pop(); step !== undefined; step = this.component.pop()) {
      step.open = false;
      closed.push(step);
      if (step.node !== null) this.order.push(step.node);
      if (step === first) break;
    }
    if (closed.length === 1) return;
    for (const { node } of closed) if (node !== null) this.circular.add(node);
  }

  private formula(node: FormulaNode): Step {
    return ensure(this.steps, node, () => this.step(node, this.below(node)));
  }

  private step(node: FormulaNode | null, next: Iterator<Step, undefined>): Step {
    const met = this.steps.size;
    return { node, next, met, low: met, open: true, entered: false };
  }

  private *below({ reads }: FormulaNode): Generator<Step, undefined> {
    for (const read of reads.areas) {
      const { sheet, area } = read;
      if (area.top === area.bottom && area.left === area.right) {
        const node = this.places.get(sheet)?.get(area.top)?.get(area.left);
        if (node !== undefined) yield this.formula(node);
      } else {
        const key = `${sheet.id} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
        yield ensure(this.steps, key, () => this.step(null, this.inside(read)));
      }
    }
    return undefined;
  }

  private *inside({ sheet, area }: ReadArea): Generator<Step, undefined> {
    const rows = this.places.get(sheet);
    if (rows === undefined) return undefined;
    for (const [, cells] of rowsIn(rows, area.top, area.bottom)) {
      for (const [column, node] of cells) if (column >= area.left && column <= area.right) yield this.formula(node);
    }
    return undefined;
  }
}

function ensure<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
