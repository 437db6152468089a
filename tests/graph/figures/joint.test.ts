import { describe, expect, it } from 'vitest';
import { isSharedBy } from '../../../graph/figures/joint.ts';
import { readViews } from '../../../graph/figures/view.ts';
import { readingOf } from './readingOf.ts';

const NAMES = { Wuxi: 'region', Suzhou: 'region', Ningbo: 'region', Acme: 'company', Globex: 'company' };

/** Whether the last number of a sentence is shared by this owner. */
function isShared(text: string, owner: string): boolean {
  const [view] = readViews(readingOf(text, NAMES));
  const last = view?.quantities.at(-1);
  if (!view || !last) throw new Error('no number');
  return isSharedBy(view, last, owner);
}

describe('isSharedBy(view, quantity, owner)', () => {
  it.each([
    ['Wuxi, Suzhou and Ningbo together have 900 mills.', 'Ningbo'],
    ['Wuxi and Suzhou are home to 320 mills.', 'Wuxi'],
    ['There are 320 mills in Wuxi and Suzhou.', 'Suzhou'],
    ['In Wuxi and Suzhou, 48 mills closed.', 'Wuxi'],
    ['Acme and Globex employ 700 people between them.', 'Globex'],
    ['More than 200 firms from Wuxi, Suzhou and Ningbo came.', 'Wuxi'],
    ['It has 40 mills in Wuxi and Suzhou, where demand is strong.', 'Wuxi'],
    ['About 300 mills in Wuxi and Suzhou closed.', 'Suzhou'],
  ])('has what several have together: %s', (text, owner) => expect(isShared(text, owner)).toBe(true));

  it.each([
    ['Acme has 300 workers in Wuxi and Suzhou.', 'Acme'],
    ['Wuxi has 120 mills, more than Suzhou and Ningbo.', 'Wuxi'],
    ['Wuxi has 120 mills and Suzhou 40.', 'Suzhou'],
    ['There are 320 mills in Wuxi.', 'Wuxi'],
    ['There are many mills, 320 in Wuxi, and Suzhou has some.', 'Wuxi'],
    ['There are 320 mills in Wuxi and Suzhou has some.', 'Wuxi'],
    ['Last year 320 mills in Wuxi, and Suzhou added some.', 'Wuxi'],
    ['Acme and Globex employ 700 people each.', 'Acme'],
  ])('leaves what one has alone: %s', (text, owner) => expect(isShared(text, owner)).toBe(false));
});
