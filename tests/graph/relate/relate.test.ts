import { describe, expect, it } from 'vitest';
import { findDates } from '../../../graph/annotate/dates.ts';
import { loadModels } from '../../../graph/models.ts';
import { relate } from '../../../graph/relate/relate.ts';
import { readMarked } from './readMarked.ts';

function edges(marked: string): string[] {
  return relate(readMarked(marked), loadModels().relations)
    .map((item) => `${item.source} ${item.relation} ${item.target}`)
    .sort();
}

describe('relate(reading): what the context says', () => {
  it.each([
    [
      'counted firms make their place active',
      'Of the firms in [Chengdu|region], 39 are in [optics|industry] and 21 in [aerospace|industry].',
      ['Chengdu active_in aerospace', 'Chengdu active_in optics'],
    ],
    [
      'a post without a body belongs to the firm in focus',
      '[Acme|company] grew. "We are glad," said chairman [Pan Dehai|person].',
      ['Pan Dehai holds_post Acme'],
    ],
    ['"it" is what came first', '[Acme|company] is small. It makes [pumps|product].', ['Acme produces pumps']],
    [
      '"the firm" that nobody resolved',
      '[Acme|company] is small. The firm makes [pumps|product].',
      ['Acme produces pumps'],
    ],
    ['"we" in a quote', '[Acme|company] is small. "We make [pumps|product]," he said.', ['Acme produces pumps']],
    ['"its" likewise', '[Acme|company] is small. Its [pumps|product] are loud.', ['Acme produces pumps']],
    [
      'two subjects of one agreement',
      '[Acme|company] and [Globex|company] signed an agreement.',
      ['Acme partners_with Globex'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(edges(marked)).toEqual(expected);
  });
});

describe('relate(reading): ministers', () => {
  it('gives the post with all the fields of the ministry', () => {
    const reading = readMarked(
      'The [Ministry of Trade and Tourism|agency/ministry] grew. [Li Wei|person], vice-minister of trade and tourism, agreed.',
    );
    expect(relate(reading, loadModels().relations)).toMatchObject([
      { relation: 'holds_post', attrs: { post: 'vice-minister of trade and tourism' } },
    ]);
  });
});

describe('relate(reading): posts', () => {
  it.each([
    ['[Pan Dehai|person] is president and chief executive of [Acme|company].', 'president and chief executive'],
    ['[Pan Dehai|person], president and CEO of [Acme|company], agreed.', 'president and CEO'],
    [
      '[Pan Dehai|person], vice president and chief operating officer of [Acme|company], agreed.',
      'vice president and chief operating officer',
    ],
    [
      'So said [Pan Dehai|person], [Acme|company] vice president and chief operating officer.',
      'vice president and chief operating officer',
    ],
    ['[Pan Dehai|person], founder and [Acme|company] chairman, agreed.', 'chairman'],
    ['[Pan Dehai|person], president of [Acme|company] and a farmer, agreed.', 'president'],
    ["[Acme|company]'s newly appointed general counsel Dr. [Pan Dehai|person] agreed.", 'general counsel'],
    ['[Acme|company] founder and chief executive [Pan Dehai|person] agreed.', 'founder and chief executive'],
    ['German [Acme|company] president [Pan Dehai|person] agreed.', 'president'],
    ['[Pan Dehai|person], chief economist of publicly owned lender [Acme|company], agreed.', 'chief economist'],
    ['The vice president of [Acme|company], [Pan Dehai|person], agreed.', 'vice president'],
    ["The president of Brazil's [Acme|company], [Pan Dehai|person], agreed.", 'president'],
    ['[Pan Dehai|person], head of sales and marketing of [Acme|company], agreed.', 'head of sales and marketing'],
  ])('are told as one where one person holds both: %s', (marked, post) => {
    const found = relate(readMarked(marked), loadModels().relations).filter(
      ({ relation }) => relation === 'holds_post',
    );
    expect(found.map(({ attrs }) => attrs?.post)).toEqual([post]);
  });
});

describe('relate(reading): posts of one person at two bodies', () => {
  const posts = (marked: string) =>
    relate(readMarked(marked), loadModels().relations).map(({ target, attrs }) => `${attrs?.post} of ${target}`);

  it('are told apart where each body has its own', () => {
    expect(posts('[Acme|company] chairman and [Globex|company] director [Pan Dehai|person] agreed.').sort()).toEqual([
      'chairman of Acme',
      'director of Globex',
    ]);
  });

  it('are the same where both bodies share one', () => {
    expect(posts('[Acme|company] and [Globex|company] chief executive [Pan Dehai|person] agreed.').sort()).toEqual([
      'chief executive of Acme',
      'chief executive of Globex',
    ]);
    expect(posts('He sells trains to [Acme|company] and [Globex|company] chairman [Pan Dehai|person].')).toEqual([
      'chairman of Globex',
    ]);
  });
});

describe('relate(reading): of two directions', () => {
  it('gives the surer', () => {
    expect(
      edges(
        '[Acme|company] buys its [cells|product] from [Globex|company], and its [pumps|product] from [Arven|company].',
      ),
    ).not.toContain('Acme supplies Globex');
  });
});

describe('relate(reading): firms that change hands', () => {
  it('are nothing that anybody supplies', () => {
    expect(edges('[Acme|company] bought [Globex|company] from [Arven|company].')).toContain('Acme invests_in Globex');
    expect(edges('[Acme|company] bought [Globex|company] from [Arven|company].')).not.toContain('Arven supplies Acme');
  });
});

describe('relate(reading): parts of firms that change hands', () => {
  it('are nothing that anybody supplies', () => {
    expect(edges('[Acme|company] sold its copper unit to [Globex|company].')).not.toContain('Acme supplies Globex');
    expect(edges("[Acme|company] sold [Arven|company]'s copper unit to [Globex|company].")).toEqual([]);
    expect(edges('[Acme|company] sold its copper wire to [Globex|company].')).toContain('Acme supplies Globex');
  });

  it('are not the customer that is called a company, nor what is supplied to it', () => {
    expect(edges('[Acme|company] supplies the Danish company [Globex|company] with valves.')).toContain(
      'Acme supplies Globex',
    );
    expect(edges('[Acme|company] supplies the valve business of [Globex|company].')).toContain('Acme supplies Globex');
  });
});

describe('relate(reading): what is said of something else', () => {
  it.each([
    ['a rival', 'At home [Acme|company] competes with makers such as [Globex|company] and [Arven|company].'],
    ['who vies for a client', '[Acme|company] vies with [Globex|company] for orders from [Arven|company].'],
    ['who is overtaken', '[Acme|company] rose to third, surpassing [Globex|company] and [Arven|company].'],
    [
      'a board like another',
      "[Acme|company] made its debut on the country's [Oslo Exchange|organization]-style board.",
    ],
    ['where shares are traded', '[London|region]-listed [Acme|company] grew.'],
  ])('is no relation: %s', (_, marked) => {
    expect(edges(marked)).toEqual([]);
  });

  it('sells nowhere by opening operations there', () => {
    const marked =
      '[Acme|company] is a maker. It has been building its customer base by opening operations in [Germany|region].';
    expect(edges(marked)).not.toContain('Acme sells_to Germany');
    expect(edges('[Acme|company] exports to factories in [Poland|region].')).toEqual(['Acme sells_to Poland']);
  });
});

describe('relate(reading): what is made for something else', () => {
  it('makes no product of what parts are for', () => {
    const marked =
      '[Acme|company] is a maker of [motors|product] and other components for [electric vehicles|product].';
    expect(edges(marked)).toEqual(['Acme produces motors']);
  });
});

describe('relate(reading): what is not said gives nothing', () => {
  it.each([
    ['negation', '[Acme|company] does not make [pumps|product].'],
    ['never', '[Acme|company] has never supplied [Globex|company].'],
    ['a plan', '[Acme|company] plans to list on the [Oslo Exchange|organization].'],
    ['a possibility', '[Acme|company] could acquire [Globex|company].'],
    ['a refusal', '[Acme|company] refused to work with [Globex|company].'],
    ['a condition', 'If [Acme|company] acquires [Globex|company] prices will rise.'],
    ['a denial', '[Jane Roe|person] denied that [Acme|company] had bought [Globex|company].'],
    ['a denied noun', '[Acme|company] has won no customers in [Italy|region].'],
    ['a noun behind a denied verb', "[Acme|company]'s pumps are not yet approved for sale in [Italy|region]."],
    ['a title not given', '[Acme|company] was not recognized as a [Little Giant|policy/designation].'],
    ['a title refused', 'It refused to recognize [Acme|company] as a [Little Giant|policy/designation].'],
    ['a plant that is not there yet', '[Acme|company] will build its first plant in [Thailand|region].'],
    ['a board not joined yet', '[Jane Porter|person] will join the board of [Globex Holdings|company] in May.'],
    ['an exception', 'Though not [Acme|company], rivals make [pumps|product].'],
  ])('%s', (_, marked) => {
    expect(edges(marked)).toEqual([]);
  });
});

describe('relate(reading): evidence', () => {
  it('is the sentence that says it', () => {
    const reading = readMarked('It rained. [Acme|company] makes [pumps|product]. It stopped.');
    const [relation] = relate(reading, loadModels().relations);
    expect(reading.article.text.slice(relation?.evidence.start, relation?.evidence.end)).toBe('Acme makes pumps.');
  });

  it('names the frame that read it', () => {
    expect(relate(readMarked('[Acme|company] makes [pumps|product].'), loadModels().relations)[0]?.frame).toBe(
      'produces/verb',
    );
  });
});

describe('relate(reading): when', () => {
  const dates = (marked: string) => {
    const reading = readMarked(marked);
    const dated = { ...reading, dates: findDates(reading.sentences, '2024-05-01') };
    return relate(dated, loadModels().relations).map(({ attrs }) => attrs?.date ?? null);
  };

  it('is told by a date that opens the sentence, and not by one in what somebody else says there', () => {
    expect(dates('In 2019, [Acme|company] was founded by [Pan Dehai|person].')).toEqual(['2019']);
    expect(dates('"In 2019 nobody knew us," said [Pan Dehai|person], who founded [Acme|company].')).toEqual([null]);
  });
});
