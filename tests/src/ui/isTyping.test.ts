import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isTyping } from '../../../src/ui/isTyping.ts';

const { document, HTMLElement } = parseHTML('<!doctype html><html><body></body></html>');

beforeAll(() => void vi.stubGlobal('HTMLElement', HTMLElement));
afterAll(() => void vi.unstubAllGlobals());

describe('isTyping(target)', () => {
  it.each([
    ['<input>', true],
    ['<input type="search">', true],
    ['<input type="number">', true],
    ['<textarea></textarea>', true],
    ['<select></select>', true],
    ['<input type="checkbox">', false],
    ['<input type="radio">', false],
    ['<input type="range">', false],
    ['<button></button>', false],
    ['<p></p>', false],
  ])('in %s: %s', (html, typing) => {
    document.body.innerHTML = html;
    expect(isTyping(document.body.firstElementChild)).toBe(typing);
  });

  it('is false where no element is', () => expect(isTyping(null)).toBe(false));
});
