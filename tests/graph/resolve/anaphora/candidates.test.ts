import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../graph/annotate/dates.ts';
import { readSentences } from '../../../../graph/annotate/tokenize.ts';
import type { Article } from '../../../../graph/model.ts';
import type { Candidate } from '../../../../graph/resolve/anaphora/candidates.ts';
import { resolve } from '../../../../graph/resolve/resolve.ts';
import { articleOf } from '../../annotate/mentions/articleOf.ts';

/** The candidates for each anaphor of a text: "word" → entities, the most recent first. */
function candidatesIn(text: string | Article): Map<string, readonly Candidate[]> {
  const found = new Map<string, readonly Candidate[]>();
  const article = typeof text === 'string' ? articleOf(text) : text;
  const sentences = readSentences(article);
  resolve(article, sentences, findDates(sentences, '2024-05-01'), (candidates, { word }) => {
    found.set(word, candidates);
    return null;
  });
  return found;
}

const namesOf = (candidates: readonly Candidate[] | undefined): string[] =>
  (candidates ?? []).map(({ referent }) => referent.entity);

describe('listCandidates(place)', () => {
  it('has places that are only named within longer names', () => {
    const found = candidatesIn('Luoyang Yanqi Cage Co., Ltd. makes cages. The city paid for a new hall.');
    expect(namesOf(found.get('city'))).toContain('region:luoyang');
  });

  it('lists what was named last first', () => {
    const found = candidatesIn('Tolvik Pumps Co., Ltd. buys from Brenna Valves Co., Ltd. The company is growing.');
    expect(namesOf(found.get('company'))).toEqual(['company:brenna valves co ltd', 'company:tolvik pumps co ltd']);
  });

  it('leaves out who does something where it is done to another, unless the words can mean one', () => {
    const pair = 'Tolvik Pumps Co., Ltd. met Brenna Valves Co., Ltd. last year.';
    const found = candidatesIn(`${pair} Now Tolvik Pumps Co., Ltd. bought the company.`);
    expect(namesOf(found.get('company'))).toEqual(['company:brenna valves co ltd']);
    const behind = candidatesIn(`${pair} Now Tolvik Pumps Co., Ltd. put the crisis behind it.`);
    expect(namesOf(behind.get('it'))).toContain('company:tolvik pumps co ltd');
    const own = candidatesIn(`${pair} Now Tolvik Pumps Co., Ltd. sold its plant.`);
    expect(namesOf(own.get('its'))).toContain('company:tolvik pumps co ltd');
    const bought = candidatesIn(`${pair} Now Tolvik Pumps Co., Ltd. bought a tenth of its shares.`);
    expect(namesOf(bought.get('its'))).toEqual(['company:brenna valves co ltd']);
    const said = candidatesIn(`${pair} Tolvik Pumps Co., Ltd. said the company would grow.`);
    expect(namesOf(said.get('company'))).toContain('company:tolvik pumps co ltd');
  });

  it('looks for a relative pronoun no further back than its sentence', () => {
    const found = candidatesIn('Tolvik Pumps Co., Ltd. grew. Brenna Valves Co., Ltd., which makes valves, shrank.');
    expect(namesOf(found.get('which'))).toEqual(['company:brenna valves co ltd']);
  });

  it('leaves out what the description itself names', () => {
    const found = candidatesIn('Suzhou is growing. Hangzhou is too. The city of Suzhou helps. The Suzhou city won.');
    expect(namesOf(found.get('city'))).not.toContain('region:suzhou');
  });

  it('takes nobody of the other sex for “he” or “she”, told by a name before a title', () => {
    const pair = 'Peter Klein and Anna Berger, spokesman, met Lin Xia and Mrs Robin Shaw.';
    expect(namesOf(candidatesIn(`${pair} He left.`).get('he'))).toEqual(['person:lin xia', 'person:peter klein']);
    const women = ['person:robin shaw', 'person:lin xia', 'person:anna berger'];
    expect(namesOf(candidatesIn(`${pair} She left.`).get('she'))).toEqual(women);
  });

  it('takes no city for the country', () => {
    const found = candidatesIn('Suzhou in China is growing. The city is the richest in the country.');
    expect(namesOf(found.get('country'))).toEqual(['region:china']);
    expect(namesOf(found.get('city'))).toContain('region:suzhou');
  });

  it('has nothing that only a picture shows', () => {
    const article = articleOf('Tolvik Pumps Co., Ltd. has a hall.\nBrenna Valves Co., Ltd. grew. The company hires.');
    const [caption, body] = article.blocks;
    const shown = { ...article, blocks: [{ ...caption, kind: 'caption' }, body] } as Article;
    const found = candidatesIn(shown);
    expect(namesOf(found.get('company'))).toEqual(['company:brenna valves co ltd']);
  });

  it('gives every candidate as many numbers', () => {
    const found = candidatesIn('Tolvik Pumps Co., Ltd. of Suzhou, said Mr Lars Holm, is growing. It has won a prize.');
    const lengths = (found.get('it') ?? []).map(({ standing }) => standing.length);
    expect(lengths.length).toBeGreaterThan(1);
    expect(new Set(lengths).size).toBe(1);
  });
});
