import { describe, expect, it } from 'vitest';
import { isLoss } from '../../../graph/figures/loss.ts';
import { readViews } from '../../../graph/figures/view.ts';
import { readingOf } from './readingOf.ts';

/** Of each sum of a sentence whether it is a loss. */
function lossesIn(text: string): boolean[] {
  const [view] = readViews(readingOf(text, {}));
  return view ? view.quantities.map((quantity) => isLoss(view, quantity)) : [];
}

describe('isLoss(view, quantity)', () => {
  it.each<[string, boolean[]]>([
    ['It made a loss of 3 million euros.', [true]],
    ['Its net loss attributable to shareholders was 3 million euros.', [true]],
    ['The loss narrowed from 5 million euros in 2021 to 3 million euros.', [true, true]],
    ['It reported a 3 million euro loss.', [true]],
    ['It was 3 million euros in the red.', [true]],
    ['Its net loss was narrower than the 5 million euros it lost a year earlier.', [true]],
    ['It paid 3 million euros and lost a suit.', [false]],
    ['It swung from a loss to a profit of 3 million euros.', [false]],
    ['After years of losses, it earned 3 million euros.', [false]],
    ['Profit rose to 3 million euros.', [false]],
  ])('%s', (text, losses) => {
    expect(lossesIn(text)).toEqual(losses);
  });
});
