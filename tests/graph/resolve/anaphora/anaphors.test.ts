import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../../graph/annotate/tokenize.ts';
import type { Mention, Sentence } from '../../../../graph/model.ts';
import { findAnaphors } from '../../../../graph/resolve/anaphora/anaphors.ts';
import { articleOf } from '../../annotate/mentions/articleOf.ts';

const pronounsIn = (text: string) =>
  readSentences(articleOf(text)).flatMap((sentence) =>
    findAnaphors(sentence, [])
      .filter(({ form }) => form === 'pronoun')
      .map(({ word }) => word),
  );

describe('findAnaphors(sentence, names): an "it" that stands for nothing', () => {
  it.each([
    'It is hard to imagine a better year.',
    'It was not clear whether the talks would go on.',
    'It seems that orders have recovered.',
    'It was announced that the fair would be put off.',
    'The title has made it far easier to get loans.',
    'In the first half, the IT manufacturing industry grew.',
    'Acme runs two factories in Hungary and one in Poland.',
  ])('is left alone: %s', (text) => {
    expect(pronounsIn(text)).toEqual([]);
  });

  it.each([
    'It is a supplier of valves.',
    'It is likely to reach the target.',
    'It was founded in 2004.',
    'It exports half of the output.',
    'The deal makes it eligible for a subsidy.',
    'Analysts consider it likely to win.',
  ])('is told from one that takes something up: %s', (text) => {
    expect(pronounsIn(text)).toEqual(['it']);
  });
});

describe('findAnaphors(sentence, names): a relative pronoun behind a common noun', () => {
  it('stands for nothing where the noun can describe nothing that has a name', () => {
    expect(pronounsIn('The emptiness that sells, a style which pays.')).toEqual([]);
  });

  it('stands for what the noun can describe', () => {
    expect(pronounsIn('The firm that sells emptiness grew.')).toEqual(['that']);
  });
});

describe('findAnaphors(sentence, names): descriptions', () => {
  const descriptionsIn = (text: string) =>
    readSentences(articleOf(text)).flatMap((sentence) =>
      findAnaphors(sentence, [])
        .filter(({ form }) => form === 'description')
        .map(({ determiner, word }) => `${determiner} ${word}`),
    );

  it('are a noun and what determines it', () => {
    expect(descriptionsIn('The city praised the company.')).toEqual(['the city', 'the company']);
  });

  it('are no part of a compound with a hyphen', () => {
    expect(descriptionsIn('The state-level title went to the city-owned plant.')).not.toContain('the state');
    expect(descriptionsIn('It won the state-level title.')).toEqual(['the title']);
  });

  it('stand for one thing: of several firms none is meant', () => {
    expect(descriptionsIn('Such firms praised its customers.')).toEqual([]);
    expect(descriptionsIn('The rules please the authorities.')).toEqual(['the rule', 'the authority']);
  });

  it('are not the newspaper that is read', () => {
    expect(descriptionsIn('He told this newspaper so.')).toEqual([]);
  });

  it('are no trade with other countries', () => {
    expect(descriptionsIn('The city praised its foreign trade.')).toEqual(['the city']);
    expect(descriptionsIn('The city praised its trade.')).toEqual(['the city', 'its trade']);
  });
});

describe('findAnaphors(sentence, names): names behind', () => {
  const withName = (text: string, name: string) => {
    const article = articleOf(text);
    const start = text.indexOf(name);
    const mention: Mention = {
      start,
      end: start + name.length,
      type: 'person',
      kind: null,
      form: 'name',
      entity: 'person:one',
      inside: null,
    };
    return readSentences(article).flatMap((sentence) => findAnaphors(sentence, [mention]).map(({ word }) => word));
  };

  it('say who is described, so that nobody is taken up', () => {
    expect(withName('The mayor Ada Lind agreed.', 'Ada Lind')).toEqual([]);
    expect(withName('The mayor of the old town, Ada Lind, agreed.', 'Ada Lind')).not.toContain('mayor');
    expect(withName('The mayor met Ada Lind.', 'Ada Lind')).toEqual(['mayor']);
  });
});

describe('findAnaphors(sentence, names): many', () => {
  it.each(['Of them, four make pumps.', 'He praised firms that hold the title.', 'It helps engineers who left.'])(
    'are nobody who was named: %s',
    (text) => {
      expect(pronounsIn(text).filter((word) => /^(?:them|that|who)$/.test(word))).toEqual([]);
    },
  );
});

describe('findAnaphors(sentence, names): what stands for nobody', () => {
  const wordsIn = (text: string) =>
    readSentences(articleOf(text)).flatMap((sentence) => findAnaphors(sentence, []).map(({ word }) => word));

  it.each([
    ['Makers get a one-time grant.', 'one'],
    ['Sales were 412 million yuan, of which exports made up a third.', 'which'],
    ['That made it the first private company from the north.', 'company'],
    ['In May it became the largest maker of valves.', 'maker'],
    ['The local government gave land.', 'government'],
    ['My grandmother, who founded it, never borrowed.', 'who'],
    ['It is the subsidiary of a group.', 'subsidiary'],
  ])('%s: not “%s”', (text, word) => {
    expect(wordsIn(text)).not.toContain(word);
  });

  it.each([
    ['One of them said so.', 'one'],
    ['The group, which exports valves, grew.', 'which'],
    ['It is known that the first company left.', 'company'],
    ['The government gave land.', 'government'],
    ['The European planemaker agreed.', 'maker'],
  ])('%s: but “%s”', (text, word) => {
    expect(wordsIn(text)).toContain(word);
  });

  it('makers of laws and films are no firms', () => {
    expect(wordsIn('The policymaker met the filmmaker and the homemaker.')).toEqual([]);
  });
});

describe('findAnaphors(sentence, names): whose it is', () => {
  it('is told apart from what it is', () => {
    const text = "The firm's chairman agreed.";
    const [{ tokens }] = readSentences(articleOf(text)) as [Sentence];
    const words = findAnaphors({ start: 0, end: text.length, block: 0, tokens }, []).map(({ free, to }) =>
      text.slice(tokens[free]?.start, tokens[to - 1]?.end),
    );
    expect(words).toEqual(['The firm', 'chairman']);
  });
});

describe('findAnaphors(sentence, names): a name that says who is meant', () => {
  const apposedIn = (text: string) => {
    const start = text.indexOf('Lindab');
    const name: Mention = {
      start,
      end: start + 6,
      type: 'company',
      kind: null,
      form: 'name',
      entity: 'company:lindab',
      inside: null,
    };
    return readSentences(articleOf(text)).flatMap((sentence) =>
      findAnaphors(sentence, [name]).flatMap(({ apposed, word }) => (apposed ? [word] : [])),
    );
  };

  it.each([
    ['It buys from the Swedish group Lindab.', ['group']],
    ['Its parent, Lindab, agreed.', []],
    ['Its biggest customer, the Danish shipyard Lindab, agreed.', ['shipyard']],
    ["The plant's operator, Lindab, agreed.", []],
    ['The firm Lindab bought is small.', []],
    ['The small firm Lindab bought is in Bochum.', []],
    ['The Swedish group Lindab said so.', ['group']],
    ['The group, Lindab said, is small.', []],
    ['The Lindab group is small.', ['group']],
    ['Lindab, the biggest maker of ducts in Sweden, agreed.', ['maker']],
    ['After buying Lindab, the family company agreed.', []],
    ['After buying Lindab, the company of his youth agreed.', []],
    ['The Lindab supplier is small.', []],
  ])('%s %j', (text, words) => {
    expect(apposedIn(text).filter((word) => word !== 'its')).toEqual(words);
  });
});
