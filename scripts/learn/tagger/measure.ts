/** How well entities are found, by type, with a tagger or without. */
import type { Tagger } from '../../../graph/annotate/tagger/tagger.ts';
import { alignEntities } from '../../../graph/evaluate/alignEntities.ts';
import { addTallies, EMPTY_TALLY, rate, type Tally } from '../../../graph/evaluate/tally.ts';
import { resolve } from '../../../graph/resolve/resolve.ts';
import type { Document } from './documents.ts';

/** Prints precision, recall and F1 of the entities of each type in all documents together. */
export function measure(
  title: string,
  documents: readonly Document[],
  pick: (at: number) => Tagger | null,
  isListed: boolean,
): void {
  const tallies = new Map<string, Tally>();
  const add = (type: string, tally: Partial<Tally>): void => {
    for (const key of ['all', type])
      tallies.set(key, addTallies([tallies.get(key) ?? EMPTY_TALLY, { ...EMPTY_TALLY, ...tally }]));
  };
  for (const [at, { name, article, sentences, dates, gold }] of documents.entries()) {
    const { entities } = resolve(article, sentences, dates, () => null, pick(at));
    const nodes = entities.map(({ id, type, ...names }) => ({ key: id, attributes: { entityType: type, ...names } }));
    const { goldOf, missed, wrong } = alignEntities(nodes, gold.entities);
    for (const { type, optional } of goldOf.values()) if (!optional) add(type, { right: 1 });
    for (const { type, name: own } of missed) {
      add(type, { missed: 1 });
      if (isListed) console.log(`${name}: missed ${type} ${own}`);
    }
    for (const { attributes } of wrong) {
      add(attributes.entityType, { wrong: 1 });
      if (isListed) console.log(`${name}: wrong ${attributes.entityType} ${attributes.name}`);
    }
  }
  console.log(title);
  const show = (value: number | null): string => (value ?? 0).toFixed(3);
  for (const [type, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { precision, recall, f1 } = rate(tally);
    console.log(`  ${type.padEnd(13)} P ${show(precision)} R ${show(recall)} F1 ${show(f1)}`);
  }
}
