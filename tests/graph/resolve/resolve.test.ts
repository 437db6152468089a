import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('resolve(article, sentences, dates): one thing under many names', () => {
  it('joins a firm with the short name in brackets, which it is shown by', () => {
    const { names, find } = read(
      'Wuxi Lianke Precision Bearing Co., Ltd. (Lianke Precision) grew. Lianke Precision makes bearings for Lianke.',
    );
    expect(names).toContain('company: Wuxi Lianke Precision Bearing Co., Ltd.');
    expect(find('Wuxi Lianke Precision Bearing Co., Ltd.')).toMatchObject({
      label: 'Lianke Precision',
      aliases: ['Lianke', 'Lianke Precision', 'Wuxi Lianke Precision Bearing'],
    });
  });

  it('joins a firm named in full with the capitals in brackets, though they spell nothing', () => {
    const { names } = read(
      'The hall of CROBOTP, a maker of robots, is big. Anhui CRP Robot Technology Co., Ltd. (CROBOTP) makes robots.',
    );
    expect(names.filter((name) => name.startsWith('company'))).toEqual([
      'company: Anhui CRP Robot Technology Co., Ltd.',
    ]);
  });

  it('joins a firm with its distinctive word, and the word is no place then', () => {
    const { names } = read(
      'Jintai Powder, a maker of titanium powder, grew. Jintai sold its stake to Tiqin Additive, a start-up. Tiqin paid.',
    );
    expect(names.filter((name) => name.startsWith('company'))).toEqual([
      'company: Jintai Powder',
      'company: Tiqin Additive',
    ]);
    expect(names.filter((name) => name.startsWith('region'))).toEqual([]);
  });

  it('takes what is shortened in brackets for the same everywhere in the article', () => {
    const { names, said } = read(
      'In 2021 the department added the Specialist Manufacturers Programme (SMP), for small firms. The SMP received 466 applications.',
    );
    expect(names).toEqual(['policy: Specialist Manufacturers Programme']);
    expect(said('alias')).toContain('SMP → policy:specialist manufacturers programme');
  });

  it('knows what a report shortens by "hereinafter the"', () => {
    const { said } = read(
      'The office examined the Shanxi Fund for Small Firms (hereinafter the Special Fund). The Special Fund paid late.',
    );
    expect(said('alias')).toContain('Special Fund → organization:shanxi fund for small firms');
  });

  it('joins an institution with its acronym where the article does not say that they are one', () => {
    const { names } = read(
      'The Korea Trade-Investment Promotion Agency opened an office in Hanoi. "We wait," said a manager of KOTRA.',
    );
    expect(names.filter((name) => name.startsWith('agency'))).toEqual([
      'agency: Korea Trade-Investment Promotion Agency',
    ]);
  });

  it('counts the edition to the name of an event', () => {
    const { names, find } = read(
      'The eighth China-Eurasia Expo drew 1,927 firms. The China-Eurasia Expo closed on Sunday.',
    );
    expect(names).toContain('event: Eighth China-Eurasia Expo');
    expect(find('Eighth China-Eurasia Expo')?.aliases).toContain('China-Eurasia Expo');
  });

  it.each([
    ['The East Asia Forum met in Seoul. Later the Asia Forum met in Manila.', ['East Asia Forum', 'Asia Forum']],
    ['It showed lamps at its second Canton Fair. The Canton Fair drew 9,000 firms.', ['Canton Fair']],
  ])('keeps events as they are called: %s', (text, events) => {
    expect(read(text).names.filter((name) => name.startsWith('event'))).toEqual(events.map((name) => `event: ${name}`));
  });

  it('takes development corporations for bodies', () => {
    const { names } = read('The Coega Development Corporation, the operator of the zone, listed 63 investors.');
    expect(names).toContain('organization: Coega Development Corporation');
  });

  it('joins a person with the surname', () => {
    const { names, said } = read(
      '“We grow,” said Jiang Zhenmei, deputy director of Dalian Customs. Jiang did not say when.',
    );
    expect(names).toContain('person: Jiang Zhenmei');
    expect(said('alias')).toContain('Jiang → person:jiang zhenmei');
  });

  it('gives a shared surname to the one who is near, and to nobody where both are', () => {
    const far = 'The plant grew fast. '.repeat(12);
    const { said, names } = read(
      `“We grow,” said Wang Lei, a manager. Wang laughed. ${far}“We pay,” said Wang Fang, an engineer. Wang nodded.`,
    );
    expect(said('alias')).toEqual(['Wang → person:wang lei', 'Wang → person:wang fang']);
    expect(names).not.toContain('person: Wang');
    expect(read('“We grow,” said Wang Lei to Wang Fang, an engineer. Wang laughed.').said('alias')).toEqual([]);
  });

  it('follows a firm that writes itself small', () => {
    const { said } = read('The Danish maker vindø A/S grew. Last year vindø paid 3 million euros.');
    expect(said('alias')).toEqual(['vindø → company:vindø a/s']);
  });

  it('knows initials with small letters', () => {
    expect(read('The Bank of Industry lent it money. The BoI is patient.').said('alias')).toContain(
      'BoI → organization:bank of industry',
    );
  });

  it('knows a ministry by its cut name and by its acronym', () => {
    const { names } = read(
      'The Ministry of Industry and Information Technology (MIIT) chose. The Ministry of Industry and Information said so, and MIIT agreed.',
    );
    expect(names).toEqual(['agency: Ministry of Industry and Information Technology']);
  });

  it('takes both names of "better known as"', () => {
    const { find } = read('It is in the East Lake High-Tech Development Zone, better known as Optics Valley of China.');
    expect(find('East Lake High-Tech Development Zone')?.aliases).toContain('Optics Valley of China');
  });

  it('names a region without its region word', () => {
    const { find } = read('It is in Guangdong Province. Guangdong grew.');
    expect(find('Guangdong')).toMatchObject({ kind: 'province', aliases: ['Guangdong Province'] });
  });

  it('takes spellings of one place for one', () => {
    expect(
      read('He left Milano. In Milan he stayed, in Milan.').names.filter((name) => name.startsWith('region')),
    ).toHaveLength(1);
  });
});

describe('resolve(article, sentences, dates): sets', () => {
  it('takes "they" for no single person', () => {
    expect(read('Li Wei, an engineer, left. They make pumps.').said('pronoun')).toEqual([]);
  });

  it('finds a plan of five years whatever stands around it', () => {
    expect(read('China is drafting the 15th Five-Year Plan.').names).toContain('policy: 15th Five-Year Plan');
  });
});

describe('resolve(article, sentences, dates): descriptions and pronouns', () => {
  it('finds the firm, the city and the bureau', () => {
    const { said } = read(
      'Suzhou has 401 firms, the Suzhou Municipal Bureau of Science said. Clearpoint Robotics, a maker of arms, is one. The company grew. The city pays, and the bureau watches.',
    );
    expect(said('description')).toEqual([
      'The company → company:clearpoint robotics',
      'The city → region:suzhou',
      'the bureau → agency:suzhou municipal bureau of science',
    ]);
  });

  it('finds the firm behind an adjective', () => {
    expect(
      read('Clearpoint Robotics grew. The Suzhou-based company hired, and the French firm sold.').said('description'),
    ).toContain('the French firm → company:clearpoint robotics');
  });

  it('composes a name for a body named by description alone', () => {
    const { find } = read('Shenzhen grew, according to the city’s industry and information technology bureau.');
    expect(find('Shenzhen Industry and Information Technology Bureau')).toMatchObject({
      type: 'agency',
      kind: 'bureau',
      aliases: ['the city’s industry and information technology bureau'],
    });
  });

  it('gives such a description to the body it means, where that is named', () => {
    const { names } = read(
      'Its industry bureau counts 118 firms in Shenyang. The plan of the Shenyang Municipal Bureau of Industry and Information Technology helps.',
    );
    expect(names.filter((name) => name.startsWith('agency'))).toEqual([
      'agency: Shenyang Municipal Bureau of Industry and Information Technology',
    ]);
  });

  it('finds he and its', () => {
    const { said } = read(
      'Tom Radcliffe, owner of Kettering Robotics, was glad. He said Kettering Robotics doubled its output.',
    );
    expect(said('pronoun')).toEqual(['He → person:tom radcliffe', 'its → company:kettering robotics']);
  });
});

describe('resolve(article, sentences, dates): what is left out', () => {
  it.each([
    'Applications open in May. Money was short.',
    'A Swiss maker and an official of the ministry met.',
    'Its Chief Executive Officer signed.',
    'The government said that local governments agree.',
  ])('finds nothing in: %s', (text) => {
    expect(read(text).names).toEqual([]);
  });
});

describe('resolve(article, sentences, dates): any text', () => {
  const words = fc.constantFrom(
    'Shenzhen',
    'the',
    'company',
    'Co., Ltd.',
    '(',
    ')',
    '“',
    '”',
    'little giants',
    'of',
    'and',
    'Bureau',
    'Li',
    'Wei',
    'said',
    ',',
    '.',
    "'s",
    '’',
    'in',
    'May',
    '12',
    '%',
    'US$',
    '\n',
    ' ',
    'Ü',
    '🧵',
    'makes',
    'valves',
    'its',
    'A/S',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  );

  it('never throws, and every span is words of the text, in order, none overlapping but those inside a name', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entities, mentions } = read(text);
        const ids = new Set(entities.map(({ id }) => id));
        expect(ids.size).toBe(entities.length);
        let start = 0;
        let end = 0;
        for (const mention of mentions) {
          expect(ids.has(mention.entity)).toBe(true);
          expect(text.slice(mention.start, mention.end).trim()).not.toBe('');
          expect(mention.start).toBeGreaterThanOrEqual(start);
          if (mention.inside === null) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            end = mention.end;
          } else expect(mention.end).toBeLessThanOrEqual(end);
          start = mention.start;
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
