/** What a judged relation carries besides its ends, read off the words around them: post, former, date, amount. */
import { POSTS } from '../../annotate/mentions/lexicon/persons.ts';
import type { LocalRelation, Token } from '../../model.ts';
import { RELATIONS, type RelationType } from '../../ontology.ts';
import { nameSum, sharesRespectively, sumsIn } from '../attributes.ts';
import { joinPosts } from '../jointPosts.ts';
import { FORMER } from '../pastPosts.ts';
import type { End, Scene } from './scene.ts';

/** How many words off its holder a post may begin. */
const BESIDE = 8;

export function readJudgedAttributes(
  scene: Scene,
  relation: RelationType,
  source: End,
  target: End,
): LocalRelation['attrs'] {
  const attributes: Record<string, string | boolean> = {};
  const wanted = RELATIONS[relation].attributes;
  if (wanted.includes('post') && source.from >= 0) {
    const post = findPost(scene, source);
    if (post !== null) {
      attributes.post = post.words;
      if (post.isFormer) attributes.former = true;
    }
  }
  const { dates } = scene.passage;
  if (wanted.includes('date')) {
    const fixed = dates.filter(({ edtf, isDeadline }) => edtf !== null && !isDeadline);
    if (fixed.length === 1 && fixed[0]?.edtf) attributes.date = fixed[0].edtf;
  }
  if (wanted.includes('amount') && source.from >= 0 && target.from >= 0) {
    const amount = nameSum(target.mention, sumsIn(scene.passage), sharesRespectively(scene.passage), scene.passage);
    if (amount !== null) attributes.amount = amount;
  }
  return attributes;
}

/** "deputy director" beside the person's name, with the words that make it narrower. */
function findPost({ mentionAt, passage }: Scene, person: End): { words: string; isFormer: boolean } | null {
  const { tokens } = passage.sentence;
  // A daughter or a veteran is a person, and holds no post by that; nor has "the founder's daughter" the founder's.
  const isPost = (at: number): boolean =>
    (mentionAt[at] as number) < 0 &&
    POSTS.has((tokens[at] as Token).lemma) &&
    !/^['’]s?$/.test(tokens[at + 1]?.norm ?? '');
  let head = -1;
  for (let step = 1; step <= BESIDE && head < 0; step += 1) {
    const before = person.from - step;
    const after = person.to - 1 + step;
    if (before >= 0 && isPost(before)) head = before;
    else if (after < tokens.length && isPost(after)) head = after;
  }
  if (head < 0) return null;
  let first = head;
  while (
    first > 0 &&
    (mentionAt[first - 1] as number) < 0 &&
    /^(?:NOUN|ADJ|PROPN)$/.test((tokens[first - 1] as Token).pos) &&
    !FORMER.test((tokens[first - 1] as Token).norm)
  )
    first -= 1;
  const last = head + 1 < tokens.length && isPost(head + 1) ? head + 1 : head;
  const [from, to] = [tokens[first], tokens[last]];
  if (!from || !to) return null;
  const { start, end } = joinPosts(passage, { start: from.start, end: to.end });
  return {
    words: passage.article.text.slice(start, end).replace(/\s+/g, ' '),
    isFormer: FORMER.test(tokens[first - 1]?.norm ?? ''),
  };
}
