import { describe, expect, it } from 'vitest';
import { accountingFor, countedIn, giverOf, listOf } from '../../../../graph/figures/owner/accounting.ts';
import { readViews } from '../../../../graph/figures/view.ts';
import { readingOf } from '../readingOf.ts';

const NAMES = {
  Acme: 'company',
  Boram: 'company',
  Changsha: 'region/city',
  Xiangtan: 'region/city',
  China: 'region/country',
  'Trade Ministry': 'agency',
  Huo: 'person',
  'Green Label': 'policy',
};

/** Whom the words give the last number of a sentence to. */
function ownerOf(text: string): string | null {
  const [view] = readViews(readingOf(text, NAMES));
  const last = view?.quantities.at(-1);
  if (!view || !last) throw new Error('no number');
  return accountingFor(view, last, last.unit === '%' ? 'share' : 'revenue')?.entity ?? null;
}

describe('accountingFor(view, quantity)', () => {
  it.each<[string, string | null]>([
    ['There are 300, with Changsha accounting for 129.', 'Changsha'],
    ["Its share is 35%, compared with China's 75 percent.", 'China'],
    ["Its share is 35%, ahead of China's Boram at 22%.", 'Boram'],
    ["Its share slid to 17%, while Boram's edged up to 21%.", 'Boram'],
    ['Boram, which reports next week, is expected to post revenue of 87 million euros.', 'Boram'],
    ['Its rival Boram, founded by engineers, delivered 152,000 pumps.', 'Boram'],
    ['Its parent, Boram, posted revenue of 87 million euros.', 'Boram'],
    ['Larger rival Boram saw its profit rise 8 percent to 21 million euros.', 'Boram'],
    ['Acme posted revenue of 87 million euros.', 'Acme'],
    ["China accounts for 40 percent of Acme's sales.", 'Acme'],
    ["China accounts for 40 percent of Acme's staff.", null],
    ["China took 22 percent of Boram's net exports.", 'Boram'],
    ["China alone takes 22 percent of Boram's output.", 'Boram'],
    ["Acme took 30 percent of Boram's chip business.", null],
    ["Acme took 30 percent of Boram's sales in China.", null],
    ["In China, it took 30 percent of Boram's business.", null],
    ["Huo's stake in Acme was diluted from 48 to 41 percent.", 'Huo'],
    ['Huo, who founded Acme in 2006, still keeps 41.2 percent.', 'Huo'],
    ['Huo said sales rose 41 percent.', null],
    ["Huo's stake in Acme rose in value as its revenue climbed 12 percent.", null],
    ["Acme's holding company grew by 12 percent.", null],
    ['Huo told Acme to keep 41 percent.', null],
    ['Acme sold Boram for 87 million euros.', null],
    ['The head of Acme said sales were 87 million euros.', null],
    ['Sales to China rose to 87 million euros.', null],
    ['Acme expects that, with Boram, it will sell 87 pumps.', null],
  ])('%s', (text, owner) => {
    expect(ownerOf(text)).toBe(owner);
  });
});

describe('listOf(view, quantity)', () => {
  it.each<[string, string | null]>([
    ['Last month Acme became one of 46 firms to receive the Green Label.', 'Green Label'],
    ["Acme is one of only 12 firms on the Trade Ministry's Green Label list.", 'Green Label'],
    ['Acme is one of 46 firms in Changsha.', null],
    ['She is one of 12 workers at Acme to join the Green Label talks.', null],
    ['It is one of 14 suppliers that Acme invited for a talk on the Green Label.', null],
    ['Some 46 firms received the Green Label.', null],
    ['Acme is one of 46 firms. It has the Green Label.', null],
  ])('%s', (text, list) => {
    const [view] = readViews(readingOf(text, NAMES));
    const count = view?.quantities[0];
    expect(view && count && (listOf(view, count)?.entity ?? null)).toBe(list);
  });
});

describe('giverOf(view, quantity)', () => {
  it.each<[string, string | null]>([
    ['Acme was awarded a grant of 2 million euros by the Trade Ministry.', 'Trade Ministry'],
    ['A grant of 5 million euros was given to Acme by the Trade Ministry.', 'Trade Ministry'],
    ['Two million euros were paid to Acme by Changsha.', 'Changsha'],
    ['Acme received a 4 million euro subsidy from the city of Changsha.', 'Changsha'],
    ['Acme got 2 million euros in grants.', null],
    ['Acme was founded by the Trade Ministry and has 2 million euros.', null],
    ['Acme earned 2 million euros and was praised by the Trade Ministry.', null],
  ])('%s', (text, giver) => {
    const [view] = readViews(readingOf(text, NAMES));
    const sum = view?.quantities.at(-1);
    expect(view && sum && (giverOf(view, sum)?.entity ?? null)).toBe(giver);
  });
});

describe('countedIn(view, quantity)', () => {
  it.each<[string, string | null]>([
    ['Acme counts them: seventy-one of ours are in Changsha.', 'Changsha'],
    ['Of the firms, 38 come from Xiangtan and the rest from China.', 'Xiangtan'],
    ['Of the applicants, 31 have their headquarters in the city of Changsha.', 'Changsha'],
    ['Acme lists Changsha (41 winners) and Xiangtan (37).', 'Xiangtan'],
    ['Of the firms, 71 are in Changsha, Xiangtan and China.', null],
    ['Of the firms, 71 are in Changsha and Xiangtan.', null],
    ["Of the firms, 71 are in Changsha's suburbs.", null],
    ['Acme sits in Changsha (37).', null],
    ['Acme employs 71 people in Changsha.', null],
    ['Acme has staff, of whom 71 are in Changsha.', null],
    ['Acme runs ten of them, plus 71 in Changsha.', null],
    ['A city of 71,000 in China.', null],
    ['Acme earned 71 million euros in Changsha.', null],
  ])('%s', (text, region) => {
    const [view] = readViews(readingOf(text, NAMES));
    const count = view?.quantities.at(-1);
    expect(view && count && (countedIn(view, count)?.entity ?? null)).toBe(region);
  });
});
