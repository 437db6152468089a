import { describe, expect, it } from 'vitest';
import { wrapName } from '../../../src/ui/wrapName.ts';

describe('wrapName(name, maxWidth, maxLines, measure)', () => {
  const measure = (text: string) => text.length;

  it('leaves a short name whole', () => {
    expect(wrapName('Yuxin Electronics', 20, 2, measure)).toEqual(['Yuxin Electronics']);
  });

  it('breaks between words', () => {
    expect(wrapName('general gasoline engine igniter', 20, 2, measure)).toEqual(['general gasoline', 'engine igniter']);
  });

  it('ends in an ellipsis what does not fit', () => {
    expect(wrapName('Ministry of Industry, and so on', 12, 2, measure)).toEqual(['Ministry of', 'Industry…']);
  });
});
