/** What a figure counts or measures, where that is an entity, and among what. */
import type { Mention, Quantity } from '../model.ts';
import type { Measure } from '../ontology.ts';
import { designationOf } from './designations.ts';
import { isDesignation, type View } from './view.ts';

const OF_DESIGNATIONS: ReadonlySet<Measure> = new Set(['count', 'rank', 'reward', 'share']);
const OF_THINGS: ReadonlySet<Measure> = new Set(['market_share', 'production', 'output', 'rank', 'share']);

/** The designation a figure speaks of; `last` is the one the text spoke of before. */
export function aboutDesignation(view: View, quantity: Quantity, measure: Measure, last: string | null): string | null {
  if (OF_DESIGNATIONS.has(measure)) return designationOf(view, quantity, measure === 'count' ? last : null);
  if (view.mentions.some(({ type }) => type === 'company')) return null;
  return view.mentions.find(isDesignation)?.entity ?? null;
}

/** The product or industry next to a market share, an output, a rank. */
export function aboutThing(view: View, quantity: Quantity, measure: Measure): string | null {
  if (!OF_THINGS.has(measure)) return null;
  // "90 percent supply such firms, and nearly 6,000 are active in lasers": what stands beyond another number is that one's.
  const isOwn = ({ start, end }: Mention) =>
    !view.quantities.some(
      (other) =>
        (other.start >= quantity.end && other.end <= start) || (other.start >= end && other.end <= quantity.start),
    );
  const things = view.mentions.filter(
    (mention) => (mention.type === 'product' || mention.type === 'industry') && isOwn(mention),
  );
  const distance = (mention: Mention) =>
    mention.start >= quantity.end ? mention.start - quantity.end : quantity.start - mention.end;
  return [...things].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0]?.entity ?? null;
}

/** The market a market share is of. */
export function readMarket(view: View, quantity: Quantity): string | null {
  const after = view.text.slice(quantity.end, quantity.end + 60);
  const isIn = (words: string, share: string) =>
    new RegExp(`\\b(?:${words})\\b`, 'i').test(after) || new RegExp(`\\b${share} market share\\b`, 'i').test(view.text);
  if (isIn('global|world|worldwide|international', 'global')) return 'world';
  return isIn("domestic|national|country's", 'domestic') ? 'country' : null;
}
