import { describe, expect, it } from 'vitest';
import { tellFirms } from '../../../../graph/annotate/mentions/firmsLikePeople.ts';
import type { Found } from '../../../../graph/annotate/mentions/found.ts';
import { linesOf } from './articleOf.ts';

/** The types of a name's mentions, taken for people before. */
function typesIn(text: string, name: string): string[] {
  const lines = linesOf(text);
  const parts = name.split(' ');
  const found = lines.flatMap(({ words }, line) =>
    words.flatMap((_, from): Found[] =>
      parts.every((part, at) => words[from + at]?.text === part)
        ? [{ line, from, to: from + parts.length, type: 'person', kind: null, weight: 30 }]
        : [],
    ),
  );
  return tellFirms(found, [], lines, text).map(({ type }) => type);
}

const typeIn = (text: string): string | undefined => typesIn(text, 'Fischer')[0];

describe('tellFirms(named, open, lines, text): a surname', () => {
  it.each([
    'Fischer is a family-owned maker of wall plugs.',
    'Fischer is one of the largest makers of wall plugs.',
    'At Fischer, a manufacturer of wall plugs, sales rose.',
  ])('takes a surname for a firm where only a firm is that: %s', (text) => {
    expect(typeIn(text)).toBe('company');
  });

  it.each([
    'Mr Fischer is a maker of violins.',
    'Klaus Fischer is a maker of violins.',
    'According to Fischer, the firms grew.',
    'Fischer, the son of a maker of pumps, agreed.',
    'Fischer is a company man.',
    'Fischer is the head of the firm.',
    'Fischer, a former buyer for Acme, left.',
    'Fischer is a trader in London.',
    'Fischer, a contractor, was hurt.',
    'Fischer is a developer of software.',
  ])('leaves it a person elsewhere: %s', (text) => {
    expect(typeIn(text)).toBe('person');
  });

  it.each([
    ['Ewa Nowak makes windows. Nowak, a supplier of windows, agreed.', 'person'],
    ['Nowak, a supplier of windows, grew. Ewa Nowak agreed.', 'company'],
    ['Ewa Nowak is head of Nowak. Nowak, a supplier of windows, grew.', 'company'],
    ['Ewa Nowak spoke. Nowak is a family-owned maker of windows.', 'company'],
    ['Ewa Nowak spoke. Acme bought Nowak. Nowak, a supplier of windows, grew.', 'company'],
    ['Ewa Nowak founded Nowak in 1990. Nowak, a supplier of windows, grew.', 'company'],
  ])('is a person’s where somebody of that name was named in full and no firm: %s', (text, type) => {
    const lines = linesOf(text);
    const found = lines.flatMap(({ words }, line) =>
      words.flatMap(({ text }, at): Found[] =>
        text === 'Nowak'
          ? [
              {
                line,
                from: words[at - 1]?.text === 'Ewa' ? at - 1 : at,
                to: at + 1,
                type: 'person',
                kind: null,
                weight: 30,
              },
            ]
          : [],
      ),
    );
    const told = tellFirms(found, [], lines, text).filter(({ from, to }) => to - from === 1);
    expect(told.findLast(({ line, to }) => /^(?:,|is)$/.test(lines[line]?.words[to]?.text ?? ''))?.type).toBe(type);
  });

  it('types a name that told nothing before', () => {
    const lines = linesOf('Fischer is a maker of wall plugs.');
    expect(tellFirms([], [{ line: 0, from: 0, to: 1 }], lines, 'Fischer is a maker of wall plugs.')).toMatchObject([
      { from: 0, to: 1, type: 'company' },
    ]);
  });
});

describe('tellFirms(named, open, lines, text): a first name and a surname', () => {
  it.each([
    ['Ida Holm, Acme sales director, agreed.', 'person'],
    ["Ida Holm, Acme Pumps's vice president for Asia, agreed.", 'person'],
    ['Ida Holm, Acme vice president for North America, agreed.', 'person'],
    ['Ida Holm, Acme director Tom Bell and others agreed.', 'company'],
    ['Ida Holm, Acme vice president for Asia Tom Bell and others agreed.', 'company'],
    ['Ida Holm, Acme head of sales Tom Bell opened the plant.', 'company'],
    ['Ida Holm, Acme and others agreed.', 'company'],
  ])('are a person who has a post behind the name, and not a firm: %s', (text, type) => {
    const found: Found[] = [{ line: 0, from: 0, to: 2, type: 'company', kind: null, weight: 30 }];
    expect(tellFirms(found, [], linesOf(text), text)[0]?.type).toBe(type);
  });

  it.each([
    ['company', 'person'],
    ['region', 'region'],
  ] as const)('go by the surname where they have a post, unless it is a place’s: %s', (type, told) => {
    const text = 'Ida Holm, Acme sales director, agreed. Holm paid.';
    const lines = linesOf(text);
    const named = lines.flatMap(({ words }, line) =>
      words.flatMap(({ text }, at): Found[] =>
        text === 'Holm'
          ? [
              at > 0
                ? { line, from: at - 1, to: at + 1, type: 'company', kind: null, weight: 30 }
                : { line, from: at, to: at + 1, type, kind: null, weight: 30 },
            ]
          : [],
      ),
    );
    expect(tellFirms(named, [], lines, text).map(({ type }) => type)).toEqual(['person', told]);
  });

  it.each([
    'Shares in Jack Marlow fell.',
    'Sales at Jack Marlow rose.',
    'Shares of Jack Marlow rose.',
    "Jack Marlow's shareholders agreed.",
    'Jack Marlow has 17,000 employees.',
    'Jack Marlow shares fell 3 percent.',
    'Jack Marlow, the department store chain, opened a shop.',
    'Jack Marlow stores sold more.',
    'Jack Marlow said it would cut 1,000 jobs.',
  ])('are a firm of which that is said: %s', (text) => {
    expect(typesIn(text, 'Jack Marlow')).toEqual(['company']);
  });

  it('are so wherever they stand', () => {
    expect(typesIn('Jack Marlow grew. Shares in Jack Marlow fell.', 'Jack Marlow')).toEqual(['company', 'company']);
  });

  it.each([
    "Jack Marlow's shares in Acme fell.",
    'Shares of Jack Marlow in Acme fell.',
    'Clients of Jack Marlow complained.',
    'Employees of Jack Marlow left.',
    'Analysts with Jack Marlow left.',
    'Jack Marlow shares an office with Anna Lee.',
    'Jack Marlow has 12 employees.',
    'Shares in the firm of Jack Marlow fell.',
    "Jack Marlow, the chain's founder, opened a shop.",
    'Jack Marlow, the firm says, opened a shop.',
    'Jack Marlow said it was late.',
  ])('are a person, who may own shares and have clients and staff: %s', (text) => {
    expect(typesIn(text, 'Jack Marlow')).toEqual(['person']);
  });

  it('are a person where the article says what holds of people alone', () => {
    expect(typesIn('Mr Jack Marlow agreed. Shares in Jack Marlow fell.', 'Jack Marlow')).toEqual(['person', 'person']);
  });

  it('are a firm behind a legal form, or where they are known to be one and nobody', () => {
    expect(typesIn('Jack Marlow Ltd employs 200 people.', 'Jack Marlow Ltd')).toEqual(['company']);
    expect(typesIn('Harvey Nichols opened a shop.', 'Harvey Nichols')).toEqual(['company']);
    expect(typesIn('Mr Harvey Nichols opened a shop.', 'Harvey Nichols')).toEqual(['person']);
  });
});
