import type { Span } from '../model.ts';

/** Where a quote stands in a text, to the letter but for line breaks and runs of spaces; null when it does not. */
export function findQuote(text: string, quote: string): Span | null {
  const words = quote.trim().split(/\s+/);
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('\\s+'));
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

export function holdsQuote(text: string, quote: string): boolean {
  return findQuote(text, quote) !== null;
}
