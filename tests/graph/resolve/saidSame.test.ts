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
