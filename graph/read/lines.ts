import type { Span } from '../model.ts';

/** A line of text without the white space around it. */
export interface Line extends Span {
  readonly text: string;
  /** Non-breaking spaces, tabs and runs of spaces made one space; for reading cues, not for offsets. */
  readonly plain: string;
  /** True when no blank line stands before it. */
  readonly isAttached: boolean;
}

/** Lines that hold something, in order. Vertical tabs, form feeds and Unicode separators end lines too. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let lastEnd = -1;
  for (const match of text.matchAll(/[^\r\n\v\f\u0085\u2028\u2029]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === '' || /^[\u200b\ufeff]+$/.test(trimmed)) continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({
      start,
      end: start + trimmed.length,
      text: trimmed,
      plain: trimmed.replace(/\s+/gu, ' '),
      isAttached: lastEnd >= 0 && isOneBreak(text.slice(lastEnd, match.index)),
    });
    lastEnd = match.index + match[0].length;
  }
  return joinWrapped(lines, text);
}

function isOneBreak(gap: string): boolean {
  return gap === '\r\n' || gap.length === 1;
}

/** Text folded at a fixed width: a break belongs to the fold when the next word would not have fitted. */
function joinWrapped(lines: readonly Line[], text: string): Line[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width < 40 || width > 130) return [...lines];
  const isFold = (line: Line, next: Line) =>
    next.isAttached && line.text.length + 1 + (next.text.match(/^\S+/)?.[0].length ?? 0) > width;
  const attached = lines.filter((line) => line.isAttached).length;
  const folds = lines.filter((line, at) => lines[at + 1] !== undefined && isFold(line, lines[at + 1] as Line)).length;
  if (folds < 3 || folds < attached * 0.5) return [...lines];
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at] as Line;
    while (lines[at + 1] !== undefined && isFold(lines[at] as Line, lines[at + 1] as Line)) at++;
    const { end } = lines[at] as Line;
    const whole = text.slice(first.start, end);
    joined.push(end === first.end ? first : { ...first, end, text: whole, plain: whole.replace(/\s+/gu, ' ') });
  }
  return joined;
}
