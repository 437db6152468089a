/** What the words of a sentence rule out, however likely it looks. */

import { LISTED_KINDS } from '../../annotate/mentions/lexicon/regions.ts';
import { labelIndex } from '../../annotate/parse/labels.ts';
import { ENTRIES, isToCome, isUnstated, objectsBetween, wordsBetween } from '../../annotate/parse/unstated.ts';
import { demonym } from '../../gazetteer/places.ts';
import { hashWord } from '../../learned/features.ts';
import type { Token } from '../../model.ts';
import type { RelationType } from '../../ontology.ts';
import { isLeftFor } from '../pastPosts.ts';
import { IRREGULAR_PAST, NEGATIONS } from '../phrases/words.ts';
import { readPostAs } from '../postAs.ts';
import { isForPlace, isPostBeside } from '../rules/postsBeside.ts';
import { isAside } from './aside.ts';
import type { Candidate } from './candidates.ts';
import { isListed } from './listed.ts';
import { arePaired } from './respectively.ts';
import type { End } from './scene.ts';

/** What is announced of these counts as said: "will award", "plans to support". */
const FUTURE: ReadonlySet<RelationType> = new Set(['supports', 'administers', 'hosts']);

/** Whether the sentence denies what no frame read, or says something else of the two. */
export function isDenied({ scene, source, target, relation }: Candidate): boolean {
  if (relation === 'located_in' && isHomeUntold(scene.passage.sentence.tokens, source, target)) return true;
  if (target.from < 0) return false;
  const { tree, nodeAt, passage } = scene;
  const { tokens } = passage.sentence;
  // "(Frankfurt: LZO)": shares are traded there.
  if (relation === 'located_in' && tokens[target.from - 1]?.norm === '(' && tokens[target.to]?.norm === ':')
    return true;
  // "London-listed": that is where its shares are traded.
  if (relation === 'located_in' && /^(?:listed|backed|made|style|like)$/.test(joinedTo(tokens, target.to))) return true;
  if (source.from < 0) return false;
  if (relation === 'located_in' && isListed(scene, source, target)) return true;
  const [from, to] = [nodeAt[source.from] as number, nodeAt[target.from] as number];
  if (relation === 'located_in' && isToCome(tree, from, to)) return true;
  if (relation === 'holds_post' && /^(?:company|organization)$/.test(target.mention.type) && isOfNation(tokens, source))
    return true;
  // "Replaced her as the face of Globex"
  if (
    relation === 'holds_post' &&
    tokens[source.to]?.norm === 'as' &&
    !readPostAs(passage, source.mention, target.mention)
  )
    return true;
  // "Comes from Globex": pastPosts knows who left it; a researcher from Globex is there.
  if (
    relation === 'holds_post' &&
    tokens[target.from - 1]?.norm === 'from' &&
    tokens[target.from - 2]?.pos === 'VERB' &&
    !isLeftFor(tokens, source.mention, target.mention)
  )
    return true;
  // "Acme's founder will join Globex's board"
  if (relation === 'holds_post' && isToCome(tree, from, to, ENTRIES)) return true;
  return isUnstated(tree, from, to, FUTURE.has(relation));
}

/**
 * Where a named agency is, its name or a construction says, or nobody; the same of other bodies and a place that the
 * sentence does not name, and a place beside "it" is as often where something happens. Of such homes that the model saw
 * one in twelve was one, on 470 articles that taught it nothing.
 */
function isHomeUntold(tokens: readonly Token[], { mention: body, from: at }: End, { from }: End): boolean {
  if (body.type === 'agency') return body.form !== 'description';
  if (body.type === 'organization') return from < 0;
  return body.form === 'pronoun' && !/^(?:which|that|who)$/.test(tokens[at]?.norm ?? '');
}

/** "Chinese Vice President Li Wei": whose post it is has been said, and it is no firm's. */
function isOfNation(tokens: readonly Token[], { from }: End): boolean {
  if (!/^(?:president|premier|chancellor|minister|ambassador)$/.test(tokens[from - 1]?.norm ?? '')) return false;
  let at = from - 2;
  while (/^(?:vice|deputy|prime|first|foreign|finance|trade)$/.test(tokens[at]?.norm ?? '')) at -= 1;
  return demonym(tokens[at]?.text ?? '') !== null;
}

/** What stands behind a name and its hyphen: "Borea-style". */
const joinedTo = (tokens: Candidate['scene']['passage']['sentence']['tokens'], to: number): string =>
  tokens[to]?.norm === '-' ? (tokens[to + 1]?.norm ?? '') : '';

/** Whether what was found is of something else: a firm that changes hands, a rival, a board that is like another. */
export function isRuledOut(candidate: Candidate): boolean {
  const { scene, source, target } = candidate;
  const { tokens } = scene.passage.sentence;
  if (candidate.relation === 'holds_post' && isFieldOfPost(candidate)) return true;
  if (candidate.relation === 'part_of' && isCalled(candidate)) return true;
  const isLikeness = [source, target].some(
    ({ from, to }) => from >= 0 && /^(?:style|like|type)$/.test(joinedTo(tokens, to)),
  );
  return (
    isLikeness ||
    arePaired(scene.passage, source.mention, target.mention) === false ||
    isEnded(candidate) ||
    isJoined(candidate) ||
    isOwned(candidate) ||
    isOfFirm(candidate) ||
    isOfRivals(candidate) ||
    isOfSite(candidate) ||
    isFor(candidate) ||
    isAside(scene, source, target)
  );
}

/** "Was based in Turin until 2010": it no longer is; a fair may be there until Sunday, and who has a lease until 2050. */
function isEnded({ scene: { passage }, source, target, relation }: Candidate): boolean {
  if (!/^(?:located_in|part_of)$/.test(relation) || source.mention.type === 'event' || target.from < 0) return false;
  const { tokens } = passage.sentence;
  return tokens[target.to]?.norm === 'until' && isPast(tokens.slice(0, target.from));
}

/** Whether the last verb of these words is in the past tense, and nothing behind it denied: "had no plant in Turin until". */
function isPast(words: readonly Token[]): boolean {
  const last = words.findLastIndex(isVerb);
  const before = words.slice(0, last).findLastIndex((word) => !isVerb(word) && !isNegation(word) && word.pos !== 'ADV');
  const said = words.slice(before + 1);
  const { norm = '', lemma = '' } = said.find(isVerb) ?? {};
  const isFormed = /^(?:was|were)$|ed$/.test(norm) && norm !== lemma;
  return (isFormed || IRREGULAR_PAST.has(norm)) && !said.some(isNegation);
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
const isNegation = ({ norm }: Token): boolean => NEGATIONS.has(norm);

/** "Ida Holm, head of research in Europe and Asia at Acme", "managing director for Europe": her work is for it. */
function isFieldOfPost({ scene: { passage, mentionAt, ends }, source, target }: Candidate): boolean {
  const { tokens } = passage.sentence;
  if (target.type !== 'region' || source.from < 0 || source.from > target.from) return false;
  const before = tokens.slice(source.to, target.from);
  if (!isForPlace(before)) return false;
  let { to } = target;
  const endAt = (at: number) => ends[mentionAt[tokens[at]?.pos === 'DET' ? at + 1 : at] ?? -1];
  while (/^(?:,|and)$/.test(tokens[to]?.norm ?? '') && endAt(to + 1)?.type === 'region') to = endAt(to + 1)?.to ?? to;
  const body = /^(?:at|for|with)$/.test(tokens[to]?.norm ?? '') ? endAt(to + 1) : undefined;
  if (body && isPostBeside(passage, source.mention, body.mention)) return true;
  return (
    before.findLast(({ pos }) => pos === 'ADP')?.norm === 'for' &&
    before.some(({ lemma }) => /^(?:director|manager|president|officer|economist|partner)$/.test(lemma))
  );
}

/** "Acme and director Ida Holm met": she is at another body; "Acme and Globex director Ida Holm" may be at both. */
function isJoined({ scene: { passage, mentionAt }, source, target, relation }: Candidate): boolean {
  const { tokens } = passage.sentence;
  if (relation !== 'holds_post' || target.from < 0 || source.from < target.to) return false;
  if (tokens[target.to]?.norm !== 'and') return false;
  const between = tokens.slice(target.to + 1, source.from);
  return between.every(({ pos }, at) => /^(?:NOUN|PROPN|ADJ)$/.test(pos) && mentionAt[target.to + 1 + at] === -1);
}

/** "Once the owner of Globex": nothing is part of what it owned. */
function isOwned({ scene: { passage }, target, relation }: Candidate): boolean {
  const { tokens } = passage.sentence;
  if (relation !== 'part_of' || tokens[target.from - 1]?.norm !== 'of') return false;
  return /^(?:owner|parent)$/.test(tokens[target.from - 2]?.lemma ?? '');
}

/** "The city of Lute, Orel Province": Orel is no city of Lute, as Lute is of Orel in "the Orel city of Lute". */
function isCalled({ scene: { passage, mentionAt, ends }, source, target }: Candidate): boolean {
  const { tokens } = passage.sentence;
  const { from, to } = target;
  // "The cities of Lute, Orel and Turin", but not "the cities of Orel Province, Lute and Turin"
  const isInList = (at: number) =>
    /^(?:,|and)$/.test(tokens[at]?.norm ?? '') || ends[mentionAt[at] ?? -1]?.type === 'region';
  let first = from;
  while (isInList(first - 1)) first -= 1;
  const kind = tokens[first - 1]?.norm === 'of' ? LISTED_KINDS.get(tokens[first - 2]?.norm ?? '') : undefined;
  const isList = tokens.slice(to, source.from).every((_, at) => isInList(to + at));
  if (kind !== undefined && source.from > to) return isList && ends[mentionAt[first] ?? -1]?.mention.kind === kind;
  if (tokens[from]?.norm !== 'the' || source.from < to || tokens[from + 2]?.norm !== 'of') return false;
  return /^(?:city|town|village|port|county|district|province|municipality)$/.test(tokens[from + 1]?.norm ?? '');
}

/** "Acme competes with Globex": nobody supplies, owns or works with anybody. */
function isOfRivals({ scene: { tree, nodeAt }, source, target, relation }: Candidate): boolean {
  if (!BETWEEN_FIRMS.has(relation) || source.from < 0 || target.from < 0) return false;
  const way = wordsBetween(tree, nodeAt[source.from] as number, nodeAt[target.from] as number);
  return way.some((at) => RIVALRY.has(tree.lemmas[at] as number));
}

/** "Operations in Germany", "has three factories, one in India": it works there, and may sell elsewhere. */
function isOfSite({ scene: { tree, nodeAt }, source, target, relation }: Candidate): boolean {
  if (relation !== 'sells_to' || source.from < 0 || target.from < 0) return false;
  const way = wordsBetween(tree, nodeAt[source.from] as number, nodeAt[target.from] as number);
  const has = (lemmas: ReadonlySet<number>) => way.some((at) => lemmas.has(tree.lemmas[at] as number));
  // "By opening plants in": a gerund may be read as part of the noun.
  const isOpened = (at: number) => tree.heads.some((head, child) => head === at && tree.lemmas[child] === OPENED);
  const sites = way.filter((at) => SITES.has(tree.lemmas[at] as number));
  return sites.length > 0 && !has(SELLING) && (has(OPENING) || sites.some(isOpened));
}

/** "Makes components for cars": it makes no cars. */
function isFor({ scene: { passage }, target, relation }: Candidate): boolean {
  const { tokens } = passage.sentence;
  if (relation !== 'produces' || tokens[target.from - 1]?.norm !== 'for') return false;
  return PARTS.test(tokens[target.from - 2]?.lemma ?? '');
}

const hashesOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => hashWord(word) | 0));
const BETWEEN_FIRMS: ReadonlySet<RelationType> = new Set(['supplies', 'partners_with', 'invests_in', 'part_of']);
const RIVALRY = hashesOf(
  'compete competitor competition rival rivalry vie surpass overtake outsell outpace outperform',
);
const PARTS =
  /^(?:component|part|accessory|material|equipment|machine|machinery|tool|software|device|sensor|coating|ingredient|spare)$/;
/** Where a firm works, unless it sells to them. */
const SITES = hashesOf('factory plant site foundry mill workshop facility operation laboratory headquarters');
const SELLING = hashesOf('sell sale export ship supply deliver market customer client go');
const OPENING = hashesOf('open establish set build start run operate have own');
const OPENED = hashWord('opening') | 0;

/** A company, or what it is made of: "its copper unit", "a stake in Globex". */
const FIRMS = hashesOf('company subsidiary division stake share arm business holding');
const UNIT = hashWord('unit') | 0;
const OWNER = labelIndex('nmod:poss');
/** Verbs that move a firm from one owner to another. */
const TRADES = hashesOf('buy sell acquire purchase divest offload');
/** "The Danish company Lindab": the noun and the name are one. */
const SAME: ReadonlySet<number> = new Set((['appos', 'nmod:desc', 'compound', 'flat'] as const).map(labelIndex));

/** "Acme bought Globex from Initech": what changes hands is a firm, and nobody supplies anybody. */
function isOfFirm({ scene: { tree, nodeAt }, source, target, relation }: Candidate): boolean {
  if (relation !== 'supplies' || source.from < 0 || target.from < 0) return false;
  const { heads, labels, lemmas } = tree;
  const ends = [nodeAt[source.from] as number, nodeAt[target.from] as number] as const;
  return objectsBetween(tree, ...ends).some((at) => {
    if (!TRADES.has(lemmas[heads[at] as number] as number)) return false;
    if (ends.some((end) => end === at || (heads[end] === at && SAME.has(labels[end] as number)))) return false;
    const lemma = lemmas[at] as number;
    // "Sold 400 units to" is another matter.
    const isOwned = () => heads.some((head, child) => head === at && labels[child] === OWNER);
    return FIRMS.has(lemma) || (lemma === UNIT && isOwned());
  });
}
