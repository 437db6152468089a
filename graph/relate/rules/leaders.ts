/** Who leads a country or a province, told by the post alone: "Polish President X", "Premier X", "Governor X". */
import { demonym, lookupPlace } from '../../gazetteer/places.ts';
import type { Mention, Token } from '../../model.ts';
import type { Passage } from '../passage.ts';
import type { Found, RulePlace } from './rule.ts';

/** Words of a title at most, the nationality among them. */
const LONGEST = 5;
const TITLE = /^(?:vice|deputy|first|prime|chief|acting|interim|lieutenant|former|then|outgoing|-)$/;
/** What a minister may be of: "Finance Minister". */
const FIELD = /^(?:ADJ|NOUN|PROPN|CCONJ)$/;

/** Posts that one country or one province has, and whose they are where no nationality says it. */
const POSTS: readonly (readonly [post: RegExp, kind: string | null])[] = [
  [/(?:^| )(?:premier|prime minister)$/, 'country'],
  [/(?:^| )(?:chief minister|governor)$/, 'province'],
  [/(?:^| )(?:president|chancellor|minister|ambassador)$/, null],
];

/** The country or province of a person with such a title: the one of that nationality, or the only one there is. */
export function readLeader({ clause, index, passage }: RulePlace): Found[] {
  const phrase = clause.units[index];
  if (phrase?.kind !== 'np') return [];
  return phrase.mentions.flatMap((source) => {
    if (source.type !== 'person' || source.form !== 'name') return [];
    const target = placeLedBy(source, passage);
    return target ? [{ relation: 'holds_post', source, target } as const] : [];
  });
}

function placeLedBy(person: Mention, passage: Passage): Mention | null {
  const { tokens } = passage.sentence;
  const end = tokens.findIndex(({ start }) => start >= person.start);
  const behind = tokens[end - 1]?.norm === ',' ? end - 1 : end;
  for (let from = behind - 1; from >= Math.max(0, behind - LONGEST); from -= 1) {
    const { text } = tokens[from] as Token;
    const nation = demonym(text);
    const title = wordsOf(tokens.slice(nation ? from + 1 : from, behind));
    const [, kind] = POSTS.find(([post]) => post.test(title)) ?? [];
    if (nation)
      return kind === undefined || !isTitle(tokens.slice(from, behind), passage)
        ? null
        : findNamed(passage, (name) => name === nation.id);
    // Whose: "Ohio Governor X", "the bank's governor, X".
    const before = tokens[from - 1];
    const isWhole = !before || (!TITLE.test(before.norm) && !/^(?:ADJ|NOUN|PROPN|PART)$/.test(before.pos));
    if (kind && isWhole) return findOnly(passage, kind, person);
  }
  return null;
}

/** "Polish Vice President", "Polish Finance Minister": not "American Airlines president", "German-born President". */
function isTitle([nation, ...words]: readonly Token[], { mentions }: Passage): boolean {
  const post = words.at(-1);
  if (!nation || !post || words[0]?.norm === '-') return false;
  const isBody = mentions.some(
    ({ type, start, end }) => /^(?:company|organization)$/.test(type) && start < post.end && end > nation.start,
  );
  const isMinister = post.norm === 'minister';
  return !isBody && words.slice(0, -1).every(({ norm, pos }) => TITLE.test(norm) || (isMinister && FIELD.test(pos)));
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ norm }) => norm).join(' ');

function findNamed({ article }: Passage, fits: (id: string) => boolean): Mention | null {
  for (const { id, type, name } of article.entities.values())
    if (type === 'region' && lookupPlace(name).some((place) => fits(place.id)))
      return article.firstMentions.get(id) ?? null;
  return null;
}

/** The only one of the article; a province only where it was named in this sentence or the last, before the person. */
function findOnly({ article, mentions, before }: Passage, kind: string, person: Mention): Mention | null {
  const all = [...article.firstMentions.values()].filter(
    (mention) => mention.type === 'region' && mention.kind === kind,
  );
  const [only] = all;
  if (!only || all.length > 1) return null;
  if (kind === 'country') return only;
  const said = [...(before?.mentions ?? []), ...mentions].filter(({ start }) => start < person.start);
  return said.some(({ entity }) => entity === only.entity) ? only : null;
}
