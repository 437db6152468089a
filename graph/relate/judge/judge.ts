/**
 * Which relations an article states: every pair of entities that the ontology allows is judged by a learned model, for
 * which what frames and rules found is evidence among other evidence. After Kambhatla (2004), with the paths of Bunescu
 * and Mooney (2005). A second look weighs each against its rivals and makes of its score a probability.
 */
import type { RelationModel } from '../../learned/relationModel.ts';
import type { LocalRelation, Mention, Reading } from '../../model.ts';
import { RELATIONS } from '../../ontology.ts';
import type { Passage } from '../passage.ts';
import { isLeftFor, isOver } from '../pastPosts.ts';
import { readPostAs } from '../postAs.ts';
import { isPostBeside } from '../rules/postsBeside.ts';
import { readJudgedAttributes } from './attributes.ts';
import { listCandidates } from './candidates.ts';
import { joinMarkets } from './markets.ts';
import { arePaired } from './respectively.ts';
import { isDenied, isRuledOut } from './ruledOut.ts';
import { SecondLook } from './secondLook.ts';

/** Relations are kept from this confidence on. */
const LEAST = 0.4;

/** What a construction that can hardly be read otherwise is worth at least, by its rule. */
const PLAIN: ReadonlyMap<string, number> = new Map([
  ['body/ticker', 0.9],
  ['body/hyphen', 0.8],
  ['body/board', 0.8],
  ['post/minister', 0.8],
  ['part/named-parent', 0.75],
  ['place/chain', 0.6],
  ['place/counted-within', 0.6],
]);

/** The same for a post between a name and a body, whatever found it, and for one that somebody takes over. */
const PLAIN_POST = 0.8;

/** The same for what a frame found and "respectively" gives to the two. */
const PLAIN_PAIR = 0.75;

/** What a relation that no pair stands for is worth: its end is put in no word, and a rule supplied it. */
const UNSEEN = 0.6;

/**
 * @param found what frames and rules found, at most one relation of a type between two entities in a sentence
 * @returns the relations kept, each with its confidence, by sentence
 */
export function judge(
  reading: Reading,
  passages: readonly Passage[],
  found: readonly LocalRelation[],
  model: RelationModel,
): LocalRelation[] {
  const kept: { readonly relation: LocalRelation; readonly isWhole: boolean }[] = [];
  const seen = new Set<LocalRelation>();
  const candidates = listCandidates(reading, passages, found, model);
  const secondLook = new SecondLook(reading, passages, candidates);
  const judged = candidates.map((candidate) => model.confidence(secondLook.read(candidate)));
  const confidences = joinMarkets(candidates, judged);
  for (const [at, candidate] of candidates.entries()) {
    const { scene, relation, source, target, found: known } = candidate;
    if (known) seen.add(known);
    const isPost =
      relation === 'holds_post' && known && isPostTold(known, scene.passage, source.mention, target.mention);
    const isPaired = known && arePaired(scene.passage, source.mention, target.mention) === true;
    const plain = isPost ? PLAIN_POST : isPaired ? PLAIN_PAIR : (PLAIN.get(known?.frame ?? '') ?? 0);
    const confidence = Math.max(confidences[at] as number, plain);
    if (confidence < LEAST || (!known && isDenied(candidate)) || isRuledOut(candidate)) continue;
    const { start, end } = scene.passage.sentence;
    const own: LocalRelation = known
      ? { ...known, confidence }
      : {
          relation,
          source: source.entity,
          target: target.entity,
          basis: 'text',
          attrs: readJudgedAttributes(scene, relation, source, target),
          evidence: { start, end },
          frame: 'judged',
          confidence,
        };
    const told = relation === 'holds_post' ? tellPost(own, scene.passage, source.mention, target.mention) : own;
    kept.push({ relation: told, isWhole: source.from >= 0 && target.from >= 0 });
  }
  for (const relation of found)
    if (!seen.has(relation)) kept.push({ relation: { ...relation, confidence: UNSEEN }, isWhole: true });
  return dropInverses(dropHalves(kept));
}

/** A post beside a name, and "succeeds him as chairman", but not "as a supplier". */
function isPostTold({ frame }: LocalRelation, passage: Passage, person: Mention, body: Mention): boolean {
  return (
    isPostBeside(passage, person, body) || (frame === 'post/succeed' && readPostAs(passage, person, body) !== null)
  );
}

/** What one sentence says with both its ends is not said again by sentences that have only one of them. */
function dropHalves(kept: readonly { readonly relation: LocalRelation; readonly isWhole: boolean }[]): LocalRelation[] {
  const keyOf = ({ relation, source, target }: LocalRelation) => `${relation} ${source} ${target}`;
  const whole = new Set(kept.filter(({ isWhole }) => isWhole).map(({ relation }) => keyOf(relation)));
  return kept.filter(({ isWhole, relation }) => isWhole || !whole.has(keyOf(relation))).map(({ relation }) => relation);
}

/** Of "A supplies B" and "B supplies A" in one article the surer stays. */
function dropInverses(relations: readonly LocalRelation[]): LocalRelation[] {
  const surest = new Map<string, number>();
  for (const { relation, source, target, confidence } of relations) {
    const key = `${relation} ${source} ${target}`;
    surest.set(key, Math.max(confidence, surest.get(key) ?? 0));
  }
  return relations.filter(({ relation, source, target }) => {
    if (RELATIONS[relation].symmetric === true) return true;
    const own = surest.get(`${relation} ${source} ${target}`) as number;
    return own >= (surest.get(`${relation} ${target} ${source}`) ?? 0);
  });
}

/** The post that "as" tells where none stands beside the name, and whether it is over. */
function tellPost(own: LocalRelation, passage: Passage, person: Mention, body: Mention): LocalRelation {
  const { post: read, ...attrs } = own.attrs;
  const isNew =
    isLeftFor(passage.sentence.tokens, person, body) && !/^,? where\b/.test(passage.article.text.slice(body.end));
  const post = isNew ? null : (read ?? readPostAs(passage, person, body));
  const isFormer = isOver(passage, person, body);
  return { ...own, attrs: { ...attrs, ...(post ? { post } : {}), ...(isFormer ? { former: true } : {}) } };
}
