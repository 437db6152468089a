/** Words and given names that tell whether the person who is named or meant is a man or a woman. */

import { MEN, WOMEN } from '../../annotate/mentions/lexicon/givenNames.ts';
import { HONORIFICS } from '../../annotate/mentions/lexicon/persons.ts';
import { hasFamilyNameFirst } from '../../annotate/mentions/persons.ts';

export type Gender = 'he' | 'she';

const WORDS: Readonly<Record<Gender, string>> = {
  he: 'he his him himself mr mr. sir lord baron herr monsieur señor chairman spokesman businessman father son brother husband widower uncle nephew grandfather',
  she: 'she her hers herself mrs mrs. ms ms. miss dame lady baroness madam frau madame señora chairwoman spokeswoman businesswoman mother daughter sister wife widow aunt niece grandmother',
};

const GENDERS: ReadonlyMap<string, Gender> = new Map(
  (Object.entries(WORDS) as [Gender, string][]).flatMap(([gender, words]) =>
    words.split(' ').map((word) => [word, gender] as const),
  ),
);

export const genderOf = (word: string | undefined): Gender | undefined => GENDERS.get(word ?? '');

/** What stands before a name as its title: "Ms". */
export const genderOfTitle = (word: string | undefined): Gender | undefined =>
  HONORIFICS.has(word ?? '') ? genderOf(word) : undefined;

/** What a full name says by its first word. */
export function genderOfName(name: string): Gender | undefined {
  if (!name.includes(' ') || hasFamilyNameFirst(name)) return undefined;
  const given = name.slice(0, name.search(/[ -]/)).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (WOMEN.has(given)) return 'she';
  return MEN.has(given) ? 'he' : undefined;
}
