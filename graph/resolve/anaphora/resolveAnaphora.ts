/** Pronouns and descriptions of an article → mentions of what they stand for, by a learned ranking of what was named. */
import type { Article, LocalEntity, Mention, Sentence, Token } from '../../model.ts';
import { type Anaphor, findAnaphors } from './anaphors.ts';
import { Discourse } from './discourse.ts';
import { type Background, type Candidate, listCandidates } from './rank.ts';

/** Which candidate an anaphor stands for; null where that cannot be told. `start` is the anaphor's place in the text. */
export type Choose = (candidates: readonly Candidate[], anaphor: Anaphor, start: number) => Candidate | null;

/**
 * Reads an article from its beginning, as a reader would: what an anaphor is found to stand for counts for those after.
 * @param names mentions by name, sorted by start
 * @returns mentions of form `pronoun` and `description` that overlap no name
 */
export function resolveAnaphora(
  article: Article,
  sentences: readonly Sentence[],
  entities: readonly LocalEntity[],
  names: readonly Mention[],
  choose: Choose,
): Mention[] {
  const bySentence = groupBySentence(sentences, names);
  const background = readBackground(article, sentences, entities, bySentence);
  const discourse = new Discourse();
  const found: Mention[] = [];
  let speaker: string | null = null;
  let isQuoted = false;
  let block = -1;
  sentences.forEach((sentence, at) => {
    const here = bySentence[at] as readonly Mention[];
    if (sentence.block !== block) isQuoted = false;
    block = sentence.block;
    const quoted = readQuotes(sentence, isQuoted);
    isQuoted = quoted.isOpen;
    const person = here.find(({ type, inside }) => type === 'person' && inside === null);
    if (person && (quoted.any || sentence.tokens.some(({ lemma }) => SAYING.has(lemma)))) speaker = person.entity;
    const anaphors = findAnaphors(sentence, here);
    const steps = [
      ...here.filter(({ inside }) => inside === null).map((name) => ({ token: tokenAt(sentence, name.start), name })),
      ...anaphors.map((anaphor) => ({ token: anaphor.head, anaphor })),
    ].sort((a, b) => a.token - b.token);
    for (const step of steps) {
      if ('name' in step) {
        discourse.see(step.name, at, step.token);
        continue;
      }
      const { anaphor } = step;
      const candidates = listCandidates({
        anaphor,
        sentence,
        at,
        isQuoted: quoted.inside[anaphor.head] === 1,
        speaker,
        discourse,
        background,
      });
      const start = (sentence.tokens[anaphor.from] as Token).start;
      const chosen = candidates.length === 0 ? null : choose(candidates, anaphor, start);
      if (chosen === null) continue;
      const { referent } = chosen;
      discourse.lastOf.set(anaphor.word, referent.entity);
      const mention: Mention = {
        start: (sentence.tokens[anaphor.free] as Token).start,
        end: (sentence.tokens[anaphor.to - 1] as Token).end,
        type: referent.type,
        kind: referent.kind,
        form: anaphor.form,
        entity: referent.entity,
        inside: null,
      };
      discourse.see(mention, at, anaphor.head);
      found.push(mention);
    }
  });
  return found;
}

const SAYING = new Set(
  'say tell add note explain recall argue believe announce comment reckon admit warn stress'.split(' '),
);

function groupBySentence(sentences: readonly Sentence[], mentions: readonly Mention[]): Mention[][] {
  let at = 0;
  return sentences.map(({ start, end }) => {
    const here: Mention[] = [];
    while (at < mentions.length && (mentions[at] as Mention).start < end) {
      const mention = mentions[at] as Mention;
      if (mention.start >= start) here.push(mention);
      at += 1;
    }
    return here;
  });
}

function tokenAt({ tokens }: Sentence, offset: number): number {
  const at = tokens.findIndex(({ end }) => end > offset);
  return at < 0 ? tokens.length : at;
}

/** Which tokens stand in quotation marks, and whether the last mark is open at the end. */
function readQuotes(
  { tokens }: Sentence,
  isOpenBefore: boolean,
): { inside: Uint8Array; isOpen: boolean; any: boolean } {
  const inside = new Uint8Array(tokens.length);
  let isOpen = isOpenBefore;
  let any = isOpenBefore;
  tokens.forEach(({ text }, at) => {
    if (text === '“') isOpen = true;
    else if (text === '”') isOpen = false;
    else if (text === '"') isOpen = !isOpen;
    if (isOpen) {
      inside[at] = 1;
      any = true;
    }
  });
  return { inside, isOpen, any };
}

function readBackground(
  article: Article,
  sentences: readonly Sentence[],
  entities: readonly LocalEntity[],
  bySentence: readonly (readonly Mention[])[],
): Background {
  const counts = new Map<string, number>();
  const inHeadline = new Set<string>();
  const context = new Map<string, ReadonlySet<string>>();
  const company = new Map<string, ReadonlySet<string>>();
  const affiliation = new Map<string, string>();
  sentences.forEach((sentence, at) => {
    const here = bySentence[at] as readonly Mention[];
    if (here.length === 0) return;
    const isHeadline = article.blocks[sentence.block]?.kind === 'headline';
    const lemmas = new Set(sentence.tokens.map(({ lemma }) => lemma));
    const together = new Set(here.map(({ entity }) => entity));
    for (const mention of here) {
      counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
      if (isHeadline) inHeadline.add(mention.entity);
      if (!context.has(mention.entity)) {
        context.set(mention.entity, lemmas);
        company.set(mention.entity, together);
      }
      if (mention.type === 'person' && !affiliation.has(mention.entity)) {
        const body = nearestBody(mention, here);
        if (body !== null) affiliation.set(mention.entity, body);
      }
    }
  });
  const names = new Map(entities.map(({ id, name, aliases }) => [id, [name, ...aliases].join(' | ').toLowerCase()]));
  return { counts, inHeadline, context, company, names, affiliation };
}

/** In characters. */
const BESIDE = 120;

function nearestBody(person: Mention, here: readonly Mention[]): string | null {
  let best: string | null = null;
  let gap = BESIDE;
  for (const { type, start, end, entity, inside } of here) {
    if (inside !== null || (type !== 'company' && type !== 'agency' && type !== 'organization')) continue;
    const apart = start >= person.end ? start - person.end : person.start - end;
    if (apart >= gap) continue;
    gap = apart;
    best = entity;
  }
  return best;
}
