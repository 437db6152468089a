import { describe, expect, it } from 'vitest';
import { settleVerdict } from '../../../../graph/figures/measure/settle.ts';
import type { Verdict } from '../../../../graph/figures/measure/verdict.ts';
import { readViews } from '../../../../graph/figures/view.ts';
import { readingOf } from '../readingOf.ts';

/** What the last number of a sentence is settled as, given what the model takes it and the one before it for. */
function settle(text: string, likely: Verdict, before: Verdict): Verdict {
  const [view] = readViews(readingOf(text, { Acme: 'company', Boram: 'company' }));
  const [former, quantity] = [view?.quantities.at(-2), view?.quantities.at(-1)];
  if (!view || !quantity) throw new Error('no number');
  const last = former ? { quantity: former, verdict: before } : null;
  return settleVerdict({ view, quantity, last, ruled: [], carried: null }, likely);
}

describe('settleVerdict(question, likely)', () => {
  it.each<[string, Verdict, Verdict, Verdict]>([
    ['Output rose 7.6 percent, compared with 4.1 percent.', 'share', 'change', 'growth'],
    ["Acme's share of the market is 35%, against Boram's 22%.", 'share', 'market_share', 'market_share'],
    ['Some 71 per cent of it goes to wind and 18 to sport.', 'count', 'share', 'share'],
    ['The headcount has grown to 412.', 'count', 'none', 'people'],
    ['Some 30 percent of the 412 firms export.', 'count', 'share', 'count'],
    ['It exports 71 per cent; 18 to sport.', 'count', 'share', 'count'],
    ['Sales were 48 million euros and profit 3 million euros.', 'profit', 'revenue', 'profit'],
    ['It has 412 machines.', 'count', 'none', 'count'],
    ["Its share of the market slid to 17%, while Acme's edged up to 21%.", 'share', 'market_share', 'market_share'],
    ["Its share of the market slid to 17%, while Acme's margin is 21%.", 'profit', 'market_share', 'profit'],
    ['The export turnover of its firms reached 48 million euros.', 'revenue', 'none', 'exports'],
    ['Its foreign trade hit a record 48 million euros.', 'output', 'none', 'trade'],
    ['Imports were 41 million euros, leaving it with a surplus of 7 million euros.', 'profit', 'imports', 'trade'],
    ['Free cash flow improved to 48 million euros.', 'reward', 'none', 'other'],
    ['Acme is pouring 48 million euros into the project.', 'reward', 'none', 'investment'],
    ['Net debt fell to 48 million euros.', 'financing', 'none', 'other'],
    ['Receivables have swollen to 48 million euros.', 'revenue', 'none', 'other'],
    ['Aid: 48 million euros.', 'revenue', 'none', 'reward'],
    ['It approved 48 million euros in loans.', 'reward', 'none', 'financing'],
    ['Acme has invested 48 million euros in mills.', 'financing', 'none', 'investment'],
    ['Acme has invested 48 million euros in research.', 'r_and_d', 'none', 'r_and_d'],
    ['Exports to Italy account for 48 per cent of its sales.', 'share', 'none', 'exports'],
    ['It exports just 48 per cent of its output.', 'share', 'none', 'exports'],
    ['With mills, 48 per cent of which are exported, it grows.', 'share', 'none', 'exports'],
    ['Some 48 per cent of its mills are sold abroad.', 'share', 'none', 'exports'],
    ['Its mills hold a 48% share worldwide.', 'share', 'none', 'market_share'],
    ['It has 48 per cent of the mainland market.', 'share', 'none', 'market_share'],
    ['It has 48 per cent of the mainland market, ahead of Acme, with 21 per cent.', 'share', 'share', 'market_share'],
    ['It had 24 employees; now there are 91.', 'count', 'people', 'people'],
    ['It had 24 employees; now there are 91 mills.', 'count', 'people', 'count'],
    ['After a year without net debt, it earned 48 million euros.', 'profit', 'none', 'profit'],
  ])('%s', (text, likely, before, settled) => {
    expect(settle(text, likely, before)).toBe(settled);
  });

  it.each([
    'It set up a plant in Leeds and raised its workforce by 300 people.',
    'Acme, founded in Leeds, is followed by 12 rivals.',
    'Even if it lost a plant Acme has 412 machines.',
    'He asked if Acme had 412 machines.',
  ])('leaves others to what they are taken for: %s', (text) => {
    expect(settle(text, 'count', 'none')).not.toBe('none');
  });

  it.each([
    'Acme left the S&P 500.',
    'Acme was founded in 2012 by five people.',
    'Acme has one of the 50 best canteens.',
    'Acme is bound by Decision 68/QD-TTg approving mills.',
    'Acme was chosen for the “2015 World Mills Project”.',
  ])('takes parts of names, numbers of acts, founders and lists of the best for no figures: %s', (text) => {
    expect(settle(text, 'count', 'none')).toBe('none');
  });

  it('takes a count that is said again for none of its own', () => {
    const [view] = readViews(readingOf('The 61 firms grew.', {}));
    const quantity = view?.quantities[0];
    if (!view || !quantity) throw new Error('no number');
    const settled = (ruled: readonly string[]) =>
      settleVerdict({ view, quantity, last: null, ruled, carried: null }, 'count');
    expect([settled(['repeated']), settled([])]).toEqual(['none', 'count']);
  });
});
