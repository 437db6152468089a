/** Words that tell whether the person who is named or meant is a man or a woman. */

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
