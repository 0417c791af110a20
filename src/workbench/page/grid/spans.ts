import type { Axis } from "./axis.js";

/** A stretch of an axis as it lies on the screen: the frozen one, or the one that scrolls. Pixels; indexes 0-based and included. */
export interface Span {
  /** Where it starts on the screen, and how long it is there. */
  readonly start: number;
  readonly length: number;
  /** Pixels of the sheet at its start. */
  readonly origin: number;
  readonly first: number;
  readonly last: number;
}

/** The frozen and the scrolling stretch of an axis behind a header. */
export interface Spans {
  readonly frozen: Span | null;
  readonly scrolled: Span;
}

/** How an axis lies on the screen: `header` pixels of header, then `frozen` rows or columns, then the rest, scrolled by `scroll` pixels. */
export function spansOf(axis: Axis, header: number, frozen: number, scroll: number, screen: number): Spans {
  const held = Math.min(axis.offset(frozen), Math.max(0, screen - header));
  const length = Math.max(0, screen - header - held);
  const origin = axis.offset(frozen) + scroll;
  return {
    frozen: frozen === 0 ? null : { start: header, length: held, origin: 0, first: 0, last: frozen - 1 },
    scrolled: {
      start: header + held,
      length,
      origin,
      first: Math.max(frozen, axis.at(origin)),
      last: axis.at(origin + length),
    },
  };
}

/** The index under a point of the screen; clamped to what is shown. */
export function indexAt({ frozen, scrolled }: Spans, axis: Axis, point: number): number {
  const span = frozen !== null && point < scrolled.start ? frozen : scrolled;
  return axis.at(Math.max(0, point - span.start + span.origin));
}

/** Where an index (0-based) starts on the screen, in pixels; it may lie outside what is shown. */
export function screenOf({ frozen, scrolled }: Spans, axis: Axis, index: number): number {
  const span = frozen !== null && index <= frozen.last ? frozen : scrolled;
  return axis.offset(index) - span.origin + span.start;
}

/** The scroll position nearest to the present one at which an index is wholly in view. */
export function scrollTo(axis: Axis, frozen: number, index: number, scroll: number, length: number): number {
  if (index < frozen) return scroll;
  const near = axis.offset(index) - axis.offset(frozen);
  const far = near + axis.size(index);
  if (near < scroll) return near;
  return far > scroll + length ? Math.min(near, far - length) : scroll;
}
