/** What stands in a row along one axis: where its middle is, and the pixels it takes before and after that. */
export interface Span {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** The pixels that the middles keep, however little what they take leaves. */
const LEAST = 80;
/** For one alone, or several on one spot, which have room at any scale. */
const LARGEST = 1e6;

/**
 * The largest scale, up to `most`, at which the middles can be drawn so that all lies in a room so many pixels long, and
 * where the origin is in it then. What is taken keeps its size.
 */
export function fitSpans(spans: readonly Span[], length: number, most = LARGEST) {
  const ends = findEnds(spans, LARGEST);
  const least = LEAST / (ends.last.at - ends.first.at);
  let scale = Math.min(most, LARGEST);
  // What stands out at both ends decides (Newton's steps: what it takes is convex in the scale); then others may.
  for (;;) {
    const { first, last } = findEnds(spans, scale);
    const fitting = Math.max(least, (length - first.before - last.after) / (last.at - first.at));
    if (last.at <= first.at || fitting >= scale) {
      const [from, to] = [first.before - first.at * scale, length - last.after - last.at * scale];
      return { scale, origin: (from + to) / 2 };
    }
    scale = fitting;
  }
}

/** Which stand out farthest at a scale. */
function findEnds(spans: readonly Span[], scale: number) {
  let [first, last] = [NONE, NONE];
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const span of spans) {
    const [from, to] = [span.at * scale - span.before, span.at * scale + span.after];
    if (from < lowest) [first, lowest] = [span, from];
    if (to > highest) [last, highest] = [span, to];
  }
  return { first, last };
}

const NONE: Span = { at: 0, before: 0, after: 0 };
