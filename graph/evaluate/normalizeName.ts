/**
 * A name as the scorer compares it: case, quotes, commas and full stops, a leading "the", whitespace, hyphens,
 * diacritics and simple plurals make no difference.
 */
export function normalizeName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\p{Pi}\p{Pf}"'`.,;:]+/gu, '')
    .replace(/[\p{Pd}\s]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
    .split(' ')
    .map(foldPlural)
    .join(' ');
}

function foldPlural(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/([^isu])s$/, '$1');
}
