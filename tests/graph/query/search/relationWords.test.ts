import { describe, expect, it } from 'vitest';
import { withMore } from '../questions/questions.ts';
import { createSearchIndex } from './createSearchIndex.ts';

const more = withMore(
  [
    ['valve', 'Valve', 'product'],
    ['gold', 'Gold Maker', 'policy', 'designation'],
    ['board', 'Trade Board', 'agency', 'ministry'],
    ['optics', 'optics', 'industry'],
    ['award', 'Exporter of the Year', 'policy'],
  ],
  [
    ['acme', 'produces', 'valve'],
    ['acme', 'designated_as', 'gold'],
    ['board', 'administers', 'gold'],
    ['bolt', 'active_in', 'optics'],
  ],
);
const index = createSearchIndex(more);

function answer(query: string) {
  const { edges, relations, unsaid } = index.search(query);
  return { found: [...edges, ...relations].map(({ label }) => label), unsaid };
}

describe('createSearchIndex(file).search(query) by what people say for relations', () => {
  it.each(['who owns Hull', 'owner of Hull', 'who controls Hull?', 'Hull’s owners'])(
    'answers "%s": nobody owns a place, and this is what it is part of',
    (query) => {
      expect(answer(query)).toEqual({
        found: ['Hull is part of Yorkshire'],
        unsaid: 'No relation here says “… owns Hull”, only “Hull is part of …”.',
      });
    },
  );

  it('tells what is part of a place apart from what a firm owns', () => {
    expect(answer('subsidiaries of Yorkshire')).toEqual({
      found: ['Hull is part of Yorkshire'],
      unsaid: 'No relation here says “Yorkshire owns …”, only “… is part of Yorkshire”.',
    });
    expect(answer('Yorkshire includes').found).toEqual(['Hull is part of Yorkshire']);
  });

  it.each(['who supplies valves', 'suppliers of valves', 'valve suppliers', 'who provides valves', 'who sells valves'])(
    'answers "%s" with the makers',
    (query) => {
      expect(answer(query)).toEqual({ found: ['Acme Works makes Valve'], unsaid: null });
    },
  );

  it('means customers by who is supplied, and products too by what is', () => {
    expect(answer('who does Acme supply').found).toEqual(['Acme Works supplies Cork Motors']);
    expect(answer('what does Acme supply').found).toEqual([
      'Acme Works supplies Cork Motors',
      'Acme Works makes Valve',
    ]);
  });

  it.each([
    ['which firms won the gold maker title', 'Acme Works is designated Gold Maker'],
    ['who selects gold makers', 'Trade Board sets or runs Gold Maker'],
    ['who runs the gold maker scheme', 'Trade Board sets or runs Gold Maker'],
    ['companies in the optics industry', 'Bolt Capital is active in optics'],
    ['firms in optics', 'Bolt Capital is active in optics'],
    ['people at Acme', 'Ann Lee holds a post at Acme Works'],
    ['officials of Acme', 'Ann Lee holds a post at Acme Works'],
    ['companies from Yorkshire', 'Acme Works is in Hull, part of Yorkshire'],
    ['English gold makers', 'Acme Works is in Hull, part of England'],
  ])('answers "%s" with "%s"', (query, label) => {
    const { found, unsaid } = answer(query);
    expect([found[0], unsaid]).toEqual([label, null]);
  });

  it.each([
    ['which firms make', 'makes'],
    ['who invests', 'invests in'],
  ])('finds the relation as a whole by "%s", which names nobody', (query, label) => {
    expect(answer(query).found).toContain(label);
  });

  it('means no award by one word of its name', () => {
    expect(answer('English exporters').found).toEqual([]);
  });

  it('gives what is of another kind where none is of the one asked for', () => {
    expect(answer('zones in England')).toEqual({
      found: ['Yorkshire is part of England', 'Hull is part of Yorkshire, part of England'],
      unsaid: 'No relation here says “Zones are part of England”, only “Regions are part of England”.',
    });
  });

  it('claims nothing of what the ontology has no place for, but in its own words', () => {
    expect(answer('who visited Hull').unsaid).toBeNull();
    expect(answer('founders in Hull').unsaid).toBeNull();
    expect(answer('Hull is listed on').unsaid).toBe('No relation here says “Hull is listed on …”.');
  });
});
