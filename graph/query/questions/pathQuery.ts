/** Queries that ask how two things hang together: "Shenzhen to Yuxin", "path from A to B", "how is A linked with B", "A vs B". */

const LEAD =
  /^(?:(?:find|show|me|what|is|are|there|any|a|the)\s+)*(?:(?:path|way|route|connection|link|thread|relation|relationship|tie|difference|comparison)s?\s+)?(?:from|between)\s+/;
const JOINED = /^(?:compare|what (?:connects|links|joins))\s+(?=.)/;
const COMMON = /^what\s+(?:do|does)\s+(.+)\s+have\s+in\s+common$/;
const QUESTION = /^how\s+(?:is|are)\s+(.+?)\s+(?:connected|related|linked)(?:\s+(?:to|with))?(?:\s+(.+))?$/;

/** How many ways to part a query are tried: each is two searches. */
const MOST = 3;

/**
 * The two sides of such a query, in every way it can be parted, since a name may hold a "to" itself.
 * @param query in lower case, with single spaces; `-` stands for any dash
 */
export function splitPathQuery(query: string): readonly (readonly [from: string, to: string])[] {
  const question = QUESTION.exec(query);
  if (question) {
    const [, one = '', other] = question;
    return (other === undefined ? part(one, 'and') : [[one, other] as const]).slice(0, MOST);
  }
  const [, both] = COMMON.exec(query) ?? [];
  if (both !== undefined) return part(both, 'and').slice(0, MOST);
  const rest = query
    .replace(LEAD, '')
    .replace(JOINED, '')
    .replace(/ compared (?:to|with) /, ' vs ');
  const ways = ['to', '->', '→', 'vs', 'vs.', 'versus'].flatMap((word) => part(rest, word));
  // "Bureau of Economy and Information" is no pair: two names with "and" are one for sure only after such words.
  return (rest === query ? ways : [...ways, ...part(rest, 'and')]).slice(0, MOST);
}

/** The two sides of "Shenzhen and Yuxin", in every way it can be parted; many a name has an "and" of its own. */
export const splitPair = (query: string) => part(query, 'and').slice(0, MOST);

function part(text: string, word: string): readonly (readonly [string, string])[] {
  const pieces = text.split(` ${word} `);
  return pieces.slice(1).flatMap((_, at) => {
    const sides = [pieces.slice(0, at + 1), pieces.slice(at + 1)].map((side) => side.join(` ${word} `).trim());
    const [from = '', to = ''] = sides;
    return from.length > 1 && to.length > 1 ? [[from, to] as const] : [];
  });
}
