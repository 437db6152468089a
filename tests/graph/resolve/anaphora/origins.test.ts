import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../../graph/annotate/tokenize.ts';
import type { LocalEntity, Mention } from '../../../../graph/model.ts';
import type { EntityType } from '../../../../graph/ontology.ts';
import { findAnaphors } from '../../../../graph/resolve/anaphora/anaphors.ts';
import { Origins } from '../../../../graph/resolve/anaphora/origins.ts';
import { articleOf } from '../../annotate/mentions/articleOf.ts';

const NAMES: Readonly<Record<string, readonly [EntityType, string | null]>> = {
  Sulzer: ['company', null],
  Kober: ['company', null],
  Velora: ['company', null],
  Switzerland: ['region', 'country'],
  Winterthur: ['region', 'city'],
  Zwolle: ['region', 'city'],
};

const ENTITIES = new Map<string, LocalEntity>(
  Object.entries(NAMES).map(([name, [type, kind]]) => [
    name,
    { id: name, type, kind, name, label: name, aliases: [], description: null, certainty: 1 },
  ]),
);

/** The firms of a text that its last description can stand for. */
function fitting(text: string): string[] {
  const origins = new Origins(ENTITIES);
  const sentences = readSentences(articleOf(text));
  const namesOf = ({ start, end }: { start: number; end: number }) =>
    Object.entries(NAMES)
      .flatMap(([entity, [type, kind]]) =>
        [...text.slice(start, end).matchAll(new RegExp(`\\b${entity}\\b`, 'g'))].map(
          ({ index }): Mention => ({
            start: start + index,
            end: start + index + entity.length,
            type,
            kind,
            form: 'name',
            entity,
            inside: null,
          }),
        ),
      )
      .sort((a, b) => a.start - b.start);
  for (const sentence of sentences) origins.readNames(sentence, namesOf(sentence));
  const last = sentences.at(-1);
  if (!last) throw new Error('no sentence');
  const description = findAnaphors(last, namesOf(last)).find(({ form }) => form === 'description');
  if (!description) throw new Error('no description');
  const firms = ['Sulzer', 'Kober', 'Velora'].map((entity) => ({ entity }));
  return origins.fitting(last, description, firms).map(({ entity }) => entity);
}

describe('Origins.fitting(sentence, anaphor, items)', () => {
  it.each([
    'Sulzer of Switzerland met Kober. The Swiss company agreed.',
    'Swiss pump maker Sulzer met Kober. The Winterthur-based company agreed.',
    'Kober met Sulzer, the Swiss group. The Swiss company agreed.',
    'Kober met Sulzer, which is based in Winterthur. The Swiss company agreed.',
    "Kober met Switzerland's Sulzer. The Winterthur company agreed.",
  ])('leaves those that are from there: %s', (text) => {
    expect(fitting(text)).toEqual(['Sulzer']);
  });

  it('leaves out those from elsewhere where nobody is known to be from there', () => {
    expect(fitting('German pump maker Kober met Sulzer. The Swiss company agreed.')).toEqual(['Sulzer', 'Velora']);
  });

  it('leaves all where no place is told', () => {
    expect(fitting('Sulzer of Switzerland met Kober. The company agreed.')).toEqual(['Sulzer', 'Kober', 'Velora']);
  });
});
