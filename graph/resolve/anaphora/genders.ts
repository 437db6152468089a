/** Words and given names that tell whether the person who is named or meant is a man or a woman. */

import { GIVEN_NAMES } from '../../annotate/mentions/lexicon/persons.ts';
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

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Given names of women. */
const WOMEN = list(`
agnieszka aisha akiko alexandra alice alicia alison amanda amelia amina ana angela anita anja ann anna anne annegret annette astrid aurelie ayesha
barbara beatrice bernadette brigitte carla carmen caroline catherine cecile cecilia celine chantal charlotte chiara christina christine claire clara
claudia cristina daniela deborah deepa diana divya dorothy elaine eleanor elena elisabeth elizabeth ella emily emma ester esther eva evelyn ewa fatima
fatimah fiona francesca francoise gabriela gaia geeta giulia grace hana hannah heather helen helena helene hiroko ilse ines ingrid irene irina iris isabel
isabella isabelle ivana jane janet jennifer jessica joan joanna judith julia juliette karen karin kasia kate katharina katherine kathleen kathrin lakshmi
lata laura lauren laxmi leila lena linda lisa louise lucia luciana lucie lucy luisa lydia magda magdalena malgorzata marcia margaret maria mariana marie
mariko marina marta martha martina mary maya meera megan melissa michelle michiko monica monika nadia nadine naoko natalia natalie natalya neha
nina nisha nora odile oksana olga olivia padmaja pamela paola patricia paula petra pooja priya rachel rebecca rekha renata rita rosa rosemary ruth sabine
samantha sandra sandrine sara sarah sharon shreya silke silvia sigrid simone sneha sofia sofie solene sonia sonja sophia sophie stefania stephanie sunita susan
susanne suzanne svetlana swati sylvia sylvie tamsin tanja tanya tara tatiana teresa tomoko ursula usha valentina valerie vanessa vera veronica victoria
virginia wendy yasmin yoko yulia zoe
`);

/** Given names of women and of men, by country or without. */
const EITHER = list(`
alex andrea andree camille chris dale dominique francis gabriel haruka jackie jan jean kelly kiran laurie marion maxime michal michele nicola nikita nour
par ren robin sakura sam sasa yannick yuki
`);

/** What a full name says by its first word. */
export function genderOfName(name: string): Gender | undefined {
  if (!name.includes(' ') || hasFamilyNameFirst(name)) return undefined;
  const given = name.slice(0, name.search(/[ -]/)).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (EITHER.has(given)) return undefined;
  if (WOMEN.has(given)) return 'she';
  return GIVEN_NAMES.has(given) ? 'he' : undefined;
}
