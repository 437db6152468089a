import type { DateExpression, LocalEntity, Mention, Quantity, Reading, Sentence, Span } from '../model.ts';

/** A sentence with what stands in it and what was said before it. */
export interface Passage {
  readonly sentence: Sentence;
  /** Mentions in the sentence, nested ones among them, by start. */
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
  readonly quantities: readonly Quantity[];
  readonly before: Passage | null;
  readonly article: Indexed;
}

/** The article's text and entities, looked up by id. */
export interface Indexed {
  readonly text: string;
  readonly entities: ReadonlyMap<string, LocalEntity>;
  /** An entity's first mention. */
  readonly firstMentions: ReadonlyMap<string, Mention>;
}

/** The sentences of a reading, each with its own annotations: one pass, however long the article. */
export function readPassages(reading: Reading): Passage[] {
  const firstMentions = new Map<string, Mention>();
  for (const mention of reading.mentions)
    if (!firstMentions.has(mention.entity)) firstMentions.set(mention.entity, mention);
  const article = {
    text: reading.article.text,
    entities: new Map(reading.entities.map((entity) => [entity.id, entity])),
    firstMentions,
  };
  const mentions = new Cursor(reading.mentions);
  const dates = new Cursor(reading.dates);
  const quantities = new Cursor(reading.quantities);
  let before: Passage | null = null;
  return reading.sentences.map((sentence) => {
    before = {
      sentence,
      mentions: mentions.within(sentence),
      dates: dates.within(sentence),
      quantities: quantities.within(sentence),
      before,
      article,
    };
    return before;
  });
}

/** Hands out spans sorted by start, sentence by sentence. */
class Cursor<T extends Span> {
  private readonly items: readonly T[];
  private at = 0;

  constructor(items: readonly T[]) {
    this.items = items;
  }

  /** The spans inside the sentence; those that lie before it are passed over. */
  within({ start, end }: Span): T[] {
    const found: T[] = [];
    for (; this.at < this.items.length; this.at += 1) {
      const item = this.items[this.at] as T;
      if (item.start >= end) break;
      if (item.start >= start && item.end <= end) found.push(item);
    }
    return found;
  }
}
