import { describe, expect, it } from 'vitest';
import { keepChoice, readChoice } from '../../../src/export/pictureChoice.ts';

const createWindow = () => {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  return { kept, window: { localStorage } as unknown as Window };
};

const USUAL = { ending: 'png', scale: 2, hasPaper: true, hasCaption: true, hasFonts: true, colours: 'screen' };

describe('readChoice(window)', () => {
  it('is what was kept last', () => {
    const { window } = createWindow();
    expect(readChoice(window)).toEqual(USUAL);
    const chosen = { ...readChoice(window), ending: 'svg', scale: 3, hasPaper: false } as const;
    keepChoice(window, chosen);
    expect(readChoice(window)).toEqual(chosen);
  });

  it('takes no value that cannot be chosen', () => {
    const { kept, window } = createWindow();
    for (const text of ['', 'null', '7', '{"scale":900,"ending":"exe","hasPaper":"no"}']) {
      kept.set('clew:picture', text);
      expect(readChoice(window)).toEqual(USUAL);
    }
    kept.set('clew:picture', '{"scale":900,"hasPaper":false}');
    expect(readChoice(window)).toEqual({ ...USUAL, hasPaper: false });
  });

  it('lasts as long as the dialogue where nothing may be kept', () => {
    const window = {} as Window;
    expect(() => keepChoice(window, readChoice(window))).not.toThrow();
    expect(readChoice(window)).toEqual(USUAL);
  });
});
