import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../graph/annotate/dates.ts';
import { sliceWords } from '../../../../graph/annotate/mentions/places.ts';
import { recognise, recogniseByRule } from '../../../../graph/annotate/mentions/recognise.ts';
import { readSentences } from '../../../../graph/annotate/tokenize.ts';
import { articleOf } from './articleOf.ts';

function recognised(text: string): string[] {
  const article = articleOf(text);
  const sentences = readSentences(article);
  const { lines, found } = recogniseByRule(article, sentences, findDates(sentences, '2024-05-01'));
  return found.map(({ line, from, to, type }) => `${type}: ${sliceWords(lines[line]?.words ?? [], from, to, text)}`);
}

describe('recogniseByRule(article, sentences, dates): names that only the article explains', () => {
  it.each([
    ['Fiberstar, a maker of cables, grew.', 'company: Fiberstar'],
    ['Fiberstar, the company union members picketed, grew.', 'company: Fiberstar'],
    ['Kiwi Airlines said profit rose.', 'company: Kiwi Airlines'],
    ['Bavarian Brewing said profit rose.', 'company: Bavarian Brewing'],
    ['Pensions come from Scottish Blossoms. Shares in Scottish Blossoms rose.', 'company: Scottish Blossoms'],
    ['Judge Helen Marsh agreed.', 'person: Helen Marsh'],
    ['Ryanair will close its base.', 'company: Ryanair'],
    ['Visit London said more came.', 'agency: Visit London'],
    ['They met at the valve group Officine Bellandi.', 'company: Officine Bellandi'],
    ["SPRI, the Basque Government's business development agency, paid.", 'agency: SPRI'],
    ["She applied to Cradle, the government's start-up fund, in May.", 'organization: Cradle'],
    ['The figures are those of Statistics New Zealand.', 'agency: Statistics New Zealand'],
    ['WHAT MINISTERS SAID Hynek Prokop, a minister, spoke.', 'person: Hynek Prokop'],
    ['The meeting was opened by Cr Tamsen Rangi.', 'person: Tamsen Rangi'],
    ['It is sold to Huawei, Honor and Xiaomi.', 'company: Honor'],
    ["The city is home to Norway's Fjordtek.", 'company: Fjordtek'],
    ['“We pay,” said Ademir Zanotto.', 'person: Ademir Zanotto'],
    ['The owner, Ademir Zanotto, smiled.', 'person: Ademir Zanotto'],
    ['It was founded by Hélène Marchetti and her brother.', 'person: Hélène Marchetti'],
    ['Sun Yonghong, mayor of Weifang, agreed.', 'person: Sun Yonghong'],
    ['Shenzhen Mayor Qin Weizhong agreed.', 'person: Qin Weizhong'],
    ['It began when CEO Modi opened a plant. Narendra Modi opened it.', 'person: Narendra Modi'],
    ['During the talks, CM Chouhan agreed.', 'person: Chouhan'],
    ['It visited helmet-maker Shogen.', 'company: Shogen'],
    ['It was led by 77-year-old Zong Lihua.', 'person: Zong Lihua'],
    ['The City of Vellmar paid.', 'region: Vellmar'],
    ['It was made by Vellmar and Sons.', 'company: Vellmar and Sons'],
    ['It thanked Vellmar Corp. and Brothers in Arms.', 'company: Vellmar Corp.'],
    ['The prize went to Kolmar Blech CEO Ann Dewar.', 'company: Kolmar Blech'],
    ['It went to Kolmar Blech Chief Executive Officer Ann Dewar.', 'person: Ann Dewar'],
    ['They moved from Vellmar to Ostheim in May.', 'region: Vellmar'],
    ['Tiles come from Morbi (Gujarat).', 'region: Morbi'],
    ['The money is paid out under Scale-Up Bridge.', 'policy: Scale-Up Bridge'],
    ['He runs the Qin Chain programme.', 'policy: Qin Chain'],
    ['Fluida Milano, organised every year, drew 900 firms.', 'event: Fluida Milano'],
    ['He was an engineer with Okmetra of Finland.', 'company: Okmetra'],
    ['It competes with Bouvard, founded in 1958.', 'company: Bouvard'],
    ['They sell zipper machines to Coatsworth and others.', 'company: Coatsworth'],
    ['It owns Savoy Précision, which grew.', 'company: Savoy Précision'],
    ['Amazon-backed Rivian makes vans.', 'company: Amazon'],
    ['Arven (ARVG.DE) rose.', 'company: Arven'],
    ["Levi's makes jeans.", "company: Levi's"],
    ['Analysts at Moody’s agreed.', 'company: Moody’s'],
    ['Shares in SK hynix rose.', 'company: SK hynix'],
    ['It sells shoes to adidas and others.', 'company: adidas'],
    ['It agreed to buy 23andMe, a maker of tests.', 'company: 23andMe'],
    ['The retailer said 7-Eleven would grow.', 'company: 7-Eleven'],
    ['3i, a private equity group, paid.', 'company: 3i'],
    ['It is owned by ams Osram of Austria.', 'company: ams Osram'],
    ['Facebook parent Meta grew.', 'company: Facebook'],
    ['Meanwhile TikTok plans an office.', 'company: TikTok'],
    ['The City of London Corporation paid.', 'agency: City of London Corporation'],
    ['It bought Zrak d.o.o. in May.', 'company: Zrak d.o.o.'],
    ['It bought Hlinecká sklárna a.s. in May.', 'company: Hlinecká sklárna a.s.'],
    ['It is owned by Değirmentaş A.Ş. now.', 'company: Değirmentaş A.Ş.'],
    ['The Fujian branch of Minhe Bank paid.', 'organization: Fujian branch'],
    ['The Fujian branch of Minhe Bank paid.', 'organization: Minhe Bank'],
    ['It was hosted by the Macao Productivity Forum.', 'organization: Macao Productivity Forum'],
    ['Managing director Jeyanthi a/p Subramaniam left.', 'person: Jeyanthi a/p Subramaniam'],
    ['The brothers met Pyo In-ho.', 'person: Pyo In-ho'],
    ['Mr Desmond Ravi s/o Pillai asked.', 'person: Desmond Ravi s/o Pillai'],
    ['Chief executive Khalid al-Mazrouei left.', 'person: Khalid al-Mazrouei'],
    ['The Minister for Trade and Industry Lim Swee Huat spoke.', 'person: Lim Swee Huat'],
    [
      'It asked the Ministry of Industry and Advanced Technology.',
      'agency: Ministry of Industry and Advanced Technology',
    ],
    [
      'She left the Institute of Optics, Fine Mechanics and Physics.',
      'organization: Institute of Optics, Fine Mechanics and Physics',
    ],
    ['It asked the Finnish Competition and Consumer Authority.', 'agency: Finnish Competition and Consumer Authority'],
    ['The Jeonbuk Growth Fund No. 3 paid.', 'organization: Jeonbuk Growth Fund No. 3'],
    ['It was named a Gazelle in May.', 'policy: Gazelle'],
    ['Cluses is the capital of the screw.', 'region: Cluses'],
    ['It got help from Innovate Norrland, the state agency.', 'agency: Innovate Norrland'],
    ['It asked Bpifrance, the public investment bank.', 'organization: Bpifrance'],
  ])('%s', (text, expected) => {
    expect(recognised(text)).toContain(expected);
  });

  it.each([
    'In May the SMEs met on WeChat.',
    'Accordingly, the Company paid.',
    'Its Chief Information Officer left.',
    'The Vice President of Operations left.',
    'He has a PhD in AI.',
    'It cost DKK 640 million and Rmb1.87bn.',
    'They spoke about Climate Change and Human Rights.',
    'Artificial Intelligence is growing.',
    'The Board of Directors met.',
    'Anybody can do it.',
    'The singer revealed on Instagram plans for a tour.',
    'She told fans via YouTube reports were wrong.',
  ])('finds nothing in: %s', (text) => {
    expect(recognised(text)).toEqual([]);
  });

  it('takes a verdict on the full name for its short form', () => {
    expect(recognised('Tiqin Additive, a start-up, grew. Tiqin paid.')).toEqual(['company: Tiqin Additive']);
  });
});

describe('recognise(article, sentences, dates): what the tagger may not do to rules', () => {
  function namesIn(text: string): string[] {
    const article = articleOf(text);
    const sentences = readSentences(article);
    const { lines, found } = recognise(article, sentences, findDates(sentences, '2024-05-01'));
    return found.map(({ line, from, to, type }) => `${type}: ${sliceWords(lines[line]?.words ?? [], from, to, text)}`);
  }

  it.each([
    ['At 3 PM Zelio opened. It sells 20 cm Zelio pipes.', ['company: Zelio', 'company: Zelio']],
    [
      'The Fraunhofer Institute for Solar Energy Systems leads the project.',
      ['organization: Fraunhofer Institute for Solar Energy Systems'],
    ],
    [
      'The Federation of Indian Export Organisations and Confederation of Indian Industry did not.',
      ['organization: Federation of Indian Export Organisations', 'organization: Confederation of Indian Industry'],
    ],
    ['Morgan Stanley agreed. Shares of Morgan Stanley rose.', ['company: Morgan Stanley', 'company: Morgan Stanley']],
    ['Analysts at Oliver Wyman expect more.', ['company: Oliver Wyman']],
    [
      'Oliver Wyman, who is 54, expects more. Sales at Oliver Wyman rose.',
      ['person: Oliver Wyman', 'person: Oliver Wyman'],
    ],
    [
      'Covexa, a cheap vaccine made by Bosch, costs $4. Covexa is new.',
      ['product: Covexa', 'company: Bosch', 'product: Covexa'],
    ],
    ['Dexo, a drug maker, agreed.', ['company: Dexo', 'product: drug']],
    [
      'Karoo Solar has appointed Thandi Nkosi as chief financial officer. Nkosi was a treasurer before.',
      ['company: Karoo Solar', 'person: Thandi Nkosi', 'person: Nkosi'],
    ],
    ['He praised Arven Corp. again.', ['company: Arven Corp.']],
    ["Lowe's said it would grow. Edward Lowe agreed.", ["company: Lowe's", 'person: Edward Lowe']],
    ["Canada's Prime Minister Mark Carney agreed.", ['region: Canada', 'person: Mark Carney']],
    ['Union president Shawn Fain agreed.', ['person: Shawn Fain']],
    ['Investor Greenfell raised its stake.', ['company: Greenfell']],
    ['On Monday Leader Maersk opened an office.', ['company: Maersk']],
    ['The City of London grew.', ['region: London']],
    ['General Petrov said so in Moscow.', ['person: Petrov', 'region: Moscow']],
    ['General Atlantic invested 40 million euros.', ['company: General Atlantic']],
    ['Acme Ltd. opened a new manufacturing and logistics site.', ['company: Acme Ltd.']],
    [
      'Valves serve fields such as HVAC and petrochemicals. HVAC is growing.',
      ['industry: HVAC', 'industry: petrochemicals'],
    ],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
