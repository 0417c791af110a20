import type { TreatedFinding } from "../../../core/sheets/check-results/listed.js";
import { button, element } from "../../element.js";
import { arrange, parts, type Arranged, type Part } from "../../found/arrange.js";
import { filtered, isNarrow, noFilter } from "../../found/filter.js";
import { icon } from "../../icon.js";
import { idOf } from "../../looking.js";
import type { Pane } from "../../pane.js";
import { goTo } from "../../perform.js";
import type { Shown } from "../findings.js";
import { drawKind, type DrawnKind } from "./kind.js";

/** The list of findings: its elements, and drawing it anew when the filter has changed. */
export interface FoundList {
  readonly parts: readonly HTMLElement[];
  readonly show: () => void;
}

/**
 * Findings by severity and rule, drawn as far as they are looked at. Among them one is current: arrow keys or J and K move
 * it, and only it is a stop of the Tab key, so that thousands of findings are passed in one step. `cleared` is called when the list
 * itself has taken the filter away.
 */
export function drawList(pane: Pane, shown: Shown, cleared: () => void): FoundList {
  const { words, looking } = pane;
  const found = element("div", { class: "found" });
  const position = element("span", { class: "position", role: "status" });
  let arranged: Arranged = { kinds: [], order: [] };
  let places = new Map<string, number>();
  let kinds: readonly DrawnKind[] = [];

  const select = (finding: TreatedFinding): void => {
    looking.current = idOf(finding);
    mark();
  };
  /** Marks the current finding where it is drawn, and makes it, or else the first one in view, the stop of the Tab key. */
  const mark = (): void => {
    for (const old of found.querySelectorAll('[aria-current], .finding[tabindex="0"]')) {
      old.removeAttribute("aria-current");
      old.setAttribute("tabindex", "-1");
    }
    const at = looking.current === null ? undefined : places.get(looking.current);
    const current = at === undefined ? null : (kindAt(at)?.drawn(at) ?? null);
    current?.setAttribute("aria-current", "true");
    (current ?? found.querySelector(".kind-body:not([hidden]) .finding"))?.setAttribute("tabindex", "0");
    position.textContent = words.position(at === undefined ? 0 : at + 1, arranged.order.length);
  };
  const kindAt = (at: number): DrawnKind | undefined =>
    kinds.find(({ kind }) => at >= kind.start && at < kind.start + kind.findings.length);
  const move = (step: 1 | -1): TreatedFinding | null => {
    const at = looking.current === null ? undefined : places.get(looking.current);
    const next = at === undefined ? (step > 0 ? 0 : arranged.order.length - 1) : at + step;
    const finding = arranged.order[next];
    if (finding === undefined) return null;
    const entry = kindAt(next)?.reveal(next) ?? null;
    select(finding);
    entry?.scrollIntoView({ block: "nearest" });
    return finding;
  };
  const step = (by: 1 | -1): void => {
    const finding = move(by);
    if (finding?.sheet != null) void goTo(pane, finding.sheet, finding.row ?? 0, finding.column ?? 0);
  };
  const clear = (): void => {
    looking.filter = { ...noFilter, accepted: looking.filter.accepted };
    cleared();
    show();
  };
  const show = (): void => {
    arranged = arrange(filtered(shown.findings, looking.filter));
    places = new Map(arranged.order.map((finding, index) => [idOf(finding), index]));
    const folds = arranged.kinds.length > 1;
    kinds = arranged.kinds.map((kind) => drawKind(pane, kind, { shown, folds, select, changed: mark }));
    const drawn = parts.flatMap((part) => drawPart(pane, part, kinds) ?? []);
    found.replaceChildren(...(drawn.length > 0 ? drawn : [drawNone(pane, clear)]));
    for (const part of [walk, keys]) part.hidden = arranged.order.length === 0;
    mark();
  };
  found.addEventListener("keydown", (event) => {
    const entry = event.target instanceof Element ? event.target.closest(".finding") : null;
    if (entry === null || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const by = steps.get(event.key);
    if (by === undefined) return;
    event.preventDefault();
    move(by);
    found.querySelector<HTMLElement>("[aria-current]")?.focus();
  });
  const walk = drawSteps(pane, position, step);
  const keys = element("p", { class: "small", text: words.keys });
  show();
  return { parts: [walk, keys, found], show };
}

const steps: ReadonlyMap<string, 1 | -1> = new Map([
  ["ArrowDown", 1],
  ["j", 1],
  ["J", 1],
  ["ArrowUp", -1],
  ["k", -1],
  ["K", -1],
]);

/** The buttons go on to the next finding and to its cell. */
function drawSteps({ words }: Pane, position: HTMLElement, step: (by: 1 | -1) => void): HTMLElement {
  return element(
    "div",
    { class: "steps" },
    element(
      "div",
      { class: "row" },
      button("plain", words.previous, () => {
        step(-1);
      }),
      button("plain", words.next, () => {
        step(1);
      }),
      position,
    ),
  );
}

function drawPart({ words }: Pane, part: Part, kinds: readonly DrawnKind[]): HTMLElement | null {
  const own = kinds.filter(({ kind }) => kind.part === part);
  if (own.length === 0) return null;
  const hints = {
    error: words.errorHint,
    warning: words.warningHint,
    info: words.infoHint,
    accepted: words.acceptedHint,
  };
  const count = own.reduce((sum, { kind }) => sum + kind.findings.length, 0);
  const heading = element(
    "h3",
    { class: "with-icon", id: `part-${part}` },
    icon(part === "accepted" ? "done" : part),
    element("span", { text: words[part] }),
    element("span", { class: "count", text: String(count) }),
  );
  return element(
    "section",
    { class: `group ${part}`, attributes: { "aria-labelledby": `part-${part}` } },
    heading,
    element("p", { class: "small", text: hints[part] }),
    ...own.map(({ root }) => root),
  );
}

/** Nothing matches: the way back, unless only accepted findings are left. */
function drawNone({ words, looking }: Pane, clear: () => void): HTMLElement {
  if (!isNarrow(looking.filter)) return element("div");
  return element(
    "div",
    { class: "card" },
    element("p", { text: words.noneLeft }),
    button("quiet", words.clearFilter, clear),
  );
}
