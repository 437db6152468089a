import { findDates } from '../../../graph/annotate/dates.ts';
import { findQuantities } from '../../../graph/annotate/quantities.ts';
import { readSentences } from '../../../graph/annotate/tokenize.ts';
import type { LocalEntity, Mention, Reading } from '../../../graph/model.ts';
import type { EntityType } from '../../../graph/ontology.ts';
import { articleOf } from '../annotate/articleOf.ts';

/** Names in a text as `words: type/kind/entity`; kind and entity (by default the words) may be left out. */
export type Names = Readonly<Record<string, string>>;

/** A reading of one body block, published 2023-08-16, whose mentions are the given names wherever they stand. */
export function readingOf(text: string, names: Names): Reading {
  const article = articleOf(text, '2023-08-16');
  const sentences = readSentences(article);
  const dates = findDates(sentences, article.published);
  const entities = new Map<string, LocalEntity>();
  const mentions: Mention[] = [];
  for (const [words, what] of Object.entries(names)) {
    const [type = '', kind = '', id = words] = what.split('/');
    const entity = { type: type as EntityType, kind: kind === '' ? null : kind };
    entities.set(id, { ...entity, id, name: id, label: id, aliases: [], description: null, certainty: 0 });
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      mentions.push({ ...entity, start: at, end: at + words.length, form: 'name', entity: id, inside: null });
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = mentions.filter((item, index) => !mentions.slice(0, index).some((other) => other.end > item.start));
  return {
    article,
    sentences,
    dates,
    quantities: findQuantities(sentences, dates),
    entities: [...entities.values()],
    mentions: kept,
  };
}
