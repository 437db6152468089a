import { describe, expect, it } from 'vitest';
import { MEASURE_CUES } from '../../../graph/figures/measureCues.ts';
import { measureOf } from '../../../graph/figures/measureOf.ts';
import { readViews } from '../../../graph/figures/view.ts';
import { readingOf } from './readingOf.ts';

/** The measure of the number in ⟦⟧. */
function measureIn(marked: string) {
  const at = marked.indexOf('⟦');
  const view = readViews(readingOf(marked.replace(/[⟦⟧]/g, ''), {})).at(-1);
  const quantity = view?.quantities.find(({ end }) => end > at);
  return view && quantity ? measureOf(view.masked, quantity) : undefined;
}

describe('measureOf(masked, quantity)', () => {
  it.each(MEASURE_CUES.flatMap(({ measure, positive }) => positive.map((text) => [text, measure] as const)))(
    '%s → %s',
    (text, measure) => {
      expect(measureIn(text)).toBe(measure);
    },
  );
  it.each(MEASURE_CUES.flatMap(({ measure, negative }) => (negative ?? []).map((text) => [text, measure] as const)))(
    '%s is not %s',
    (text, measure) => {
      expect(measureIn(text)).not.toBe(measure);
    },
  );
});
