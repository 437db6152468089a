import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../../graph/annotate/tokenize.ts';
import type { Mention } from '../../../../graph/model.ts';
import type { EntityType } from '../../../../graph/ontology.ts';
import { Affiliations } from '../../../../graph/resolve/anaphora/affiliations.ts';
import { articleOf } from '../../annotate/mentions/articleOf.ts';

/** The body of Li after sentences in which words of these types are names. */
const bodyOfLi = (text: string, names: Readonly<Record<string, EntityType>>) => affiliationsIn(text, names).of('Li');

function affiliationsIn(text: string, names: Readonly<Record<string, EntityType>>): Affiliations {
  const affiliations = new Affiliations();
  const mentions = namesIn(text, names);
  for (const sentence of readSentences(articleOf(text)))
    affiliations.readNames(
      sentence,
      mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
    );
  return affiliations;
}

function namesIn(text: string, names: Readonly<Record<string, EntityType>>): Mention[] {
  const found: Mention[] = [];
  for (const [entity, type] of Object.entries(names))
    for (const { index } of text.matchAll(new RegExp(`\\b${entity}\\b`, 'g')))
      found.push({ start: index, end: index + entity.length, type, kind: null, form: 'name', entity, inside: null });
  return found.sort((a, b) => a.start - b.start);
}

const TWO = { Li: 'person', Acme: 'company', Borea: 'company' } as const;

describe('Affiliations.readNames(sentence, names)', () => {
  it.each([
    'Borea buys from Acme, said Li, chief executive of Borea.',
    'Acme thanked Borea founder Li.',
    'Acme thanked Li, managing director of Borea.',
    "Acme is a customer of Borea's founder and chairman, Li.",
    'To Acme it came as a surprise, said Li of Borea.',
    'Borea, founded in 2009 by the engineer Li, won an order from Acme.',
    'Acme is a customer of Li, who runs Borea.',
  ])('knows whose post somebody has, whoever is named beside: %s', (text) => {
    expect(bodyOfLi(text, TWO)).toBe('Borea');
  });

  it('takes the body named nearest where no post is told', () => {
    expect(bodyOfLi('Borea was late, but Acme delivered on time, Li recalled.', TWO)).toBe('Acme');
  });

  it('prefers a post that is told later to a name nearby', () => {
    expect(bodyOfLi('Li praised Acme. It was a hard year, said Li, director of Borea.', TWO)).toBe('Borea');
  });

  it.each([
    ['We lost it, said Li, chief executive of Acme.', 'Acme'],
    ['We lost it, said Li, former chief executive of Acme.', undefined],
    ['We lost it, said former Acme chief executive Li.', undefined],
    ['We lost it, said Li, founder of Acme, now mayor of Wuxi.', undefined],
    ['We lost it, said Li, founder of Acme.', 'Acme'],
  ])('is sure of nobody whose post is over: %s', (text, body) => {
    expect(affiliationsIn(text, { ...TWO, Wuxi: 'region' }).surely('Li')).toBe(body);
  });

  it('has mayors speak for their cities', () => {
    expect(bodyOfLi('Acme may stay, said Li, mayor of Wuxi.', { ...TWO, Wuxi: 'region' })).toBe('Wuxi');
  });

  it('knows nobody for whom no body is named', () => {
    expect(bodyOfLi('Li was late.', TWO)).toBeUndefined();
  });
});

describe('Affiliations.readAnaphor(sentence, names, body)', () => {
  it('learns a post from what a description or pronoun stands for', () => {
    const text = 'Its founder, Li, was late.';
    const affiliations = new Affiliations();
    const [sentence] = readSentences(articleOf(text));
    if (!sentence) throw new Error('no sentence');
    const its: Mention = {
      start: 0,
      end: 3,
      type: 'company',
      kind: null,
      form: 'pronoun',
      entity: 'Acme',
      inside: null,
    };
    affiliations.readAnaphor(sentence, namesIn(text, TWO), its);
    expect(affiliations.of('Li')).toBe('Acme');
  });
});
