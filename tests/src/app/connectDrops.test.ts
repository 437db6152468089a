import { describe, expect, it } from 'vitest';
import { connectDrops } from '../../../src/app/connectDrops.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';

/** What becomes of something that is dragged over a page and dropped there. */
function drop(types: readonly string[]) {
  const store = createClewStore(SMALL);
  const page = new EventTarget();
  connectDrops(store, page as Window);
  const [over, dropped] = ['dragover', 'drop'].map((type) => {
    const event = Object.assign(new Event(type, { cancelable: true }), { dataTransfer: { types } });
    page.dispatchEvent(event);
    return event.defaultPrevented;
  });
  return { isKept: over && dropped, notice: store.getState().notice?.text };
}

describe('connectDrops(store, window)', () => {
  it('keeps a dropped file from taking the place of the page, and says what reads it', () => {
    expect(drop(['Files'])).toEqual({ isKept: true, notice: expect.stringContaining('npm start -- --articles') });
  });

  it('leaves text that is dropped on a field to the field', () => {
    expect(drop(['text/plain'])).toEqual({ isKept: false, notice: undefined });
  });
});
