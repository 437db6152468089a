import { describe, expect, it } from 'vitest';
import { isNever } from '../../../graph/figures/notFigures.ts';
import { readViews } from '../../../graph/figures/view.ts';
import { readingOf } from './readingOf.ts';

const NAMES = {
  Foshan: 'region/city',
  Wuxi: 'region/city',
  Suzhou: 'region/city',
  Jiangsu: 'region/province',
  Zhejiang: 'region/province',
  Europe: 'region/world-region',
  Germany: 'region/country',
};

/** Whether the first number of a sentence is no figure at all. */
function isNone(text: string): boolean {
  const [view] = readViews(readingOf(text, NAMES));
  const [first] = view?.quantities ?? [];
  if (!view || !first) throw new Error('no number');
  return isNever(view, first);
}

/** Whether the last number of a sentence is none. */
function isLastNone(text: string): boolean {
  const [view] = readViews(readingOf(text, NAMES));
  const last = view?.quantities.at(-1);
  if (!view || !last) throw new Error('no number');
  return isNever(view, last);
}

describe('isNever(view, quantity)', () => {
  it.each(['The three cities of Foshan, Wuxi and Suzhou grew.', 'The 2 provinces of Jiangsu and Zhejiang have mills.'])(
    'has what is counted and named: %s',
    (text) => expect(isNone(text)).toBe(true),
  );

  it.each([
    'The 13 cities of Jiangsu, in the east, grew.',
    'The 16 states of Germany, where prices rose, voted.',
    'The 27 countries of Europe and 40 others met.',
    'The 24 cities of Jiangsu and Zhejiang grew.',
    'The 2 cities of Jiangsu and Zhejiang grew.',
  ])('leaves what is counted in places: %s', (text) => expect(isNone(text)).toBe(false));

  it.each([
    'It counts firms with fewer than 250 staff.',
    'It is for firms with a turnover of between 10 million euros and 20 million euros.',
    'Its grant is among the offers for companies with more than 300 employees.',
    'The 50% threshold was lowered.',
    'It exports little, and 50% is the minimum.',
    'Police said there were 3 in the car.',
    'He was elected by 187 votes.',
    'A form of 37 pages is read.',
    'A quake of magnitude 7.5 shook the town.',
  ])('leaves out what defines, limits and elects: %s', (text) => expect(isNone(text)).toBe(true));

  it.each([
    'The firm has fewer than 250 staff.',
    'It sold 50% of its mills.',
    'Now there are 300 in the plant.',
    'Of that magnitude, 40 firms remain.',
    'It sold 46 against 30 a year ago.',
    'It is among the few companies with more than 300 employees.',
    'Its revenue topped the 4 million mark.',
    'Its revenue crossed the $4 million mark.',
  ])('leaves what is had: %s', (text) => expect(isNone(text)).toBe(false));

  it.each([
    'It has lost 15 matches.',
    'It scored 3 goals in Foshan.',
    'Malaria kills 600,000 a year.',
    'Shares rose 4 percent to $131.50.',
    'It costs a tenth of the usual method.',
  ])('leaves out scores, victims, prices of shares: %s', (text) => expect(isLastNone(text)).toBe(true));

  it.each(['Revenue rose 4 percent to $131.50.', 'It sold a tenth of the shares.', 'It hires 600,000 a year.'])(
    'leaves what is earned, sold and hired: %s',
    (text) => expect(isLastNone(text)).toBe(false),
  );
});
