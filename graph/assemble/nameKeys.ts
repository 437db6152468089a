/** Spellings of one name made equal, so that articles can be compared. */
import type { EntityType } from '../ontology.ts';
import { foldLetters } from '../text/fold.ts';

/** Legal forms at the end of a company's name. */
const LEGAL_FORM =
  /(?:[,\s]+(?:co(?:mpany)?|ltd|limited|inc(?:orporated)?|corp(?:oration)?|llc|llp|plc|gmbh|ag|kg|se|sa|spa|srl|bv|nv|ab|as|asa|oy|oyj|aps|jsc|pty|pte|sdn|bhd|kk|kg|sarl|sas|ltda|lda|ou|doo)\.?)+$/;

/** Words that only say what kind of place it is. */
const REGION_WORD = /\s(?:province|municipality|autonomous region|city|prefecture|district|county)$/;

/** "State-level little giant enterprises" is the designation "little giant". */
const DESIGNATION_LEVEL = /^(?:(?:state|national|provincial|municipal|city|county)(?:[ -]level)?\s)+/;
const DESIGNATION_HOLDER = /\s(?:enterprises?|firms?|compan(?:y|ies)|businesses|smes?|title|label|status|designation)$/;

/** Case, accents, quotes, a leading "the" and punctuation made equal. */
export function foldName(name: string): string {
  return foldLetters(name)
    .replace(/&/g, ' and ')
    .replace(/['’‘ʼ`´](?=s\b)|(?<=\p{L})['’‘ʼ](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

/** What a name is compared by within its type; never empty for a name that has a letter or digit. */
export function nameKey(type: EntityType, name: string): string {
  const folded = foldName(name);
  const short = shorten(type, folded);
  return short === '' ? folded || name : short;
}

function shorten(type: EntityType, folded: string): string {
  switch (type) {
    case 'company':
      return folded.replace(LEGAL_FORM, '');
    case 'region':
      return folded.replace(REGION_WORD, '');
    case 'policy':
      return singular(folded.replace(DESIGNATION_LEVEL, '').replace(DESIGNATION_HOLDER, ''));
    case 'industry':
      return singular(folded.replace(/\s(?:industry|industries|sectors?)$/, ''));
    case 'product':
      return singular(folded);
    default:
      return folded;
  }
}

function singular(folded: string): string {
  if (/(?:ss|us|is|ics|ings?|news|series|species)$/.test(folded)) return folded.replace(/ings$/, 'ing');
  return folded
    .replace(/([^aeiou])ies$/, '$1y')
    .replace(/(ch|sh|x|z)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}
