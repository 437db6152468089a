import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('resolve(article, sentences, dates): names said to be one thing’s', () => {
  const FULL = 'Nanjing Powder Works Co., Ltd.';
  const companiesOf = (text: string) => read(text).names.filter((name) => name.startsWith('company'));

  it.each([
    `Tiqin Additive, in full ${FULL}, grew. Tiqin Additive pays its staff.`,
    `Tiqin Additive (in full: ${FULL}) grew. Tiqin Additive pays its staff.`,
    `Tiqin Additive (full name: ${FULL}) grew.`,
    `Tiqin Additive, whose legal name is ${FULL}, grew.`,
    `Tiqin Additive, formally ${FULL}, grew.`,
    `Tiqin Additive, registered as ${FULL}, grew.`,
    `Tiqin Additive is short for ${FULL} and grew.`,
    `Tiqin Additive, a firm in Hefei, makes powder.\n\nLegal name: ${FULL}\n\nFounded: 2008`,
  ])('joins the two names of %j', (text) => {
    expect(companiesOf(text)).toEqual([`company: ${FULL}`]);
    expect(read(text).find(FULL)?.aliases).toContain('Tiqin Additive');
  });

  it('leaves all others there, also where it is said twice', () => {
    const others = 'Omega Tools Co., Ltd. buys from Tiqin Additive.';
    const text = `Tiqin Additive, formally ${FULL}, grew. Tiqin Additive, formally ${FULL}, pays well.\n\n${others}`;
    expect(companiesOf(text).sort()).toEqual([`company: ${FULL}`, 'company: Omega Tools Co., Ltd.']);
    expect(companiesOf(`${text}\n\nLegal name: ${FULL}\n\nZeta Pumps Co., Ltd. grew.`)).toHaveLength(3);
  });

  it('gives the name in a box to the firm it can be the name of, not to the one named last', () => {
    const text =
      'Riverton Valve Works Co., Ltd. opened a plant.\n\nIts customers are Zeta Pumps Co., Ltd. and Omega Tools Co., Ltd.';
    expect(companiesOf(`${text}\n\nFull name: Riverton Valve Works and Foundry Co., Ltd.`).sort()).toEqual([
      'company: Omega Tools Co., Ltd.',
      'company: Riverton Valve Works and Foundry Co., Ltd.',
      'company: Zeta Pumps Co., Ltd.',
    ]);
    expect(companiesOf(`${text}\n\nFull name: Nanjing Powder Co., Ltd.`)).toHaveLength(4);
  });

  it.each([
    `Tiqin Additive Co., Ltd. formally bought ${FULL} in May.`,
    `Tiqin Additive Co., Ltd. paid in full, ${FULL} said.`,
    `Tiqin Additive Co., Ltd., registered as a supplier of ${FULL}, grew.`,
    `Legal name: Tiqin Additive Co., Ltd.\n\nLegal name: ${FULL}`,
    `Tiqin Additive Co., Ltd. was short of cash and ${FULL} was not.`,
  ])('keeps the two firms of %j apart', (text) => {
    expect(companiesOf(text).sort()).toEqual([`company: ${FULL}`, 'company: Tiqin Additive Co., Ltd.']);
  });
});
