/** A half-open range of UTF-16 offsets, `start <= end`, into a text that the context names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one UTF-16 unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`; an empty span at either edge counts as inside. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span moved by `delta` UTF-16 units. */
export function shiftSpan(span: Span, delta: number): Span {
  return { start: span.start + delta, end: span.end + delta };
}

/** Where something begins, as the key by which spans are in order. */
export function startOf({ start }: Pick<Span, 'start'>): number {
  return start;
}
