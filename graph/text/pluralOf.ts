/** Nouns that are not counted, and some that stay as they are. */
const MASS = new Set(
  'equipment software hardware machinery furniture aircraft research information knowledge material energy steel power'.split(
    ' ',
  ),
);

/** A noun as it is said of one and of several, "listings" too, which may be counted. */
export const bothNumbers = (noun: string): readonly string[] => [
  ...new Set([noun, noun.endsWith('ing') ? `${noun}s` : pluralOf(noun)]),
];

/** The English plural of a noun phrase by its last word: "Little Giant" → "Little Giants"; plurals and mass nouns stay. */
export function pluralOf(phrase: string): string {
  const last = /\p{L}+$/u.exec(phrase)?.[0] ?? '';
  if (last === '' || MASS.has(last.toLowerCase()) || /(?:[^su]s|[a-z]ing)$/.test(last)) return phrase;
  if (/(?:s|ir|wo)man$/.test(last)) return `${phrase.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(last)) return `${phrase.slice(0, -1)}ies`;
  return `${phrase}${/(?:s|x|z|ch|sh)$/.test(last) ? 'es' : 's'}`;
}
