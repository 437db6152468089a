import type { Span } from '../model.ts';

/** Where a quote stands in a text, to the letter but for line breaks and runs of spaces; null when it does not. */
export function findQuote(text: string, quote: string): Span | null {
  return findQuotes(text, quote)[0] ?? null;
}

/** The same, wherever it stands. */
export function findQuotes(text: string, quote: string): Span[] {
  const words = quote.trim().split(/\s+/);
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('\\s+'), 'g');
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

export function holdsQuote(text: string, quote: string): boolean {
  return findQuote(text, quote) !== null;
}
