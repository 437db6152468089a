/** Products, by the phrases that present them. */
import type { Add } from './fields.ts';
import { inBrackets, listOfProducts, marketFor } from './products/listed.ts';
import { makerNoun, namedGroup } from './products/makers.ts';
import { makingVerb } from './products/making.ts';
import { ofFirm, ofTheWorld, whose } from './products/owned.ts';
import type { FirmSpan, Place, Rule } from './products/rule.ts';
import { contracted, itMakes, madeBy, productionOf, shown, thatItMade, turned } from './products/told.ts';
import type { Word } from './words.ts';

/** "its makers", "whose design": what is somebody's makes nothing. */
const possessed: Rule = {
  fits: ({ before }) => /^(?:whose|its|his|her|their)$/.test(before?.norm ?? ''),
  read: () => {},
};

/** The first that fits a word has it for itself. */
const CLAIMING: readonly Rule[] = [
  makerNoun,
  namedGroup,
  possessed,
  makingVerb,
  turned,
  ofTheWorld,
  shown,
  thatItMade,
  itMakes,
  madeBy,
  contracted,
  whose,
  productionOf,
];

/** All that fit a word which nobody claims are asked. */
const SHARING: readonly Rule[] = [ofFirm, inBrackets, listOfProducts, marketFor];

/** Takes what the word at `at` presents, if it presents anything, for products. */
export function readProductsAt(words: readonly Word[], at: number, firms: readonly FirmSpan[], add: Add): void {
  const place: Place = {
    words,
    at,
    word: words[at] as Word,
    before: words[at - 1],
    next: words[at + 1],
    firms,
    add: (item, weight) => add('product', item, weight),
  };
  const claimer = CLAIMING.find((rule) => rule.fits(place));
  for (const rule of claimer ? [claimer] : SHARING.filter(({ fits }) => fits(place))) rule.read(place);
}
