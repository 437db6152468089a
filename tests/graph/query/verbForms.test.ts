import { describe, expect, it } from 'vitest';
import { listPassives, listVerbForms } from '../../../graph/query/verbForms.ts';

describe('listVerbForms(phrase)', () => {
  it.each([
    ['invests in', ['invests in', 'invest in', 'invested in', 'investing in']],
    ['supplies', ['supplies', 'supply', 'supplied', 'supplying']],
    ['makes', ['makes', 'make', 'made', 'making']],
    ['launches', ['launches', 'launch', 'launched', 'launching']],
    ['ships to', ['ships to', 'ship to', 'shipped to', 'shipping to']],
    ['employs', ['employs', 'employ', 'employed', 'employing']],
  ])('of "%s" are %j', (phrase, forms) => {
    expect(listVerbForms(phrase)).toEqual(forms);
  });

  it('leaves what is no third person as it is', () => {
    expect(listVerbForms('owned by')).toEqual(['owned by']);
    expect(listVerbForms('stake in')).toEqual(['stake in']);
  });
});

describe('listPassives(phrase)', () => {
  it.each([
    ['owns', ['owned by']],
    ['builds', ['built by']],
    ['sets up', ['set up by']],
    ['takes over', ['taken over by']],
    ['invests in', []],
    ['based in', []],
  ])('of "%s" are %j', (phrase, passives) => {
    expect(listPassives(phrase)).toEqual(passives);
  });
});
