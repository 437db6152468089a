/** Pronouns and descriptions of an article → mentions of what they stand for, by a learned ranking of what was named. */
import type { Article, LocalEntity, Mention, Sentence, Span, Token } from '../../model.ts';
import { Affiliations } from './affiliations.ts';
import { type Anaphor, findAnaphors } from './anaphors.ts';
import { readAside } from './asides.ts';
import { readBackground } from './background.ts';
import { type Candidate, listCandidates } from './candidates.ts';
import { Discourse, type Spot } from './discourse.ts';
import { genderOf, genderOfName, genderOfTitle } from './genders.ts';
import { isWe, pronounOf } from './heads.ts';
import { Origins } from './origins.ts';
import { RELATED, readOwner } from './owners.ts';
import { readRole, tokenAfter, tokenAt } from './role.ts';
import { readSpeech, type Speech } from './speakers.ts';
import { Trades } from './trades.ts';

/** Which candidate an anaphor stands for; null where that cannot be told. `place` is the anaphor's in the text. */
export type Choose = (candidates: readonly Candidate[], anaphor: Anaphor, place: Span) => Candidate | null;

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
  const main = new Discourse();
  let discourse = main;
  const found: Mention[] = [];
  const speech = readSpeech(sentences, entities, bySentence);
  const affiliations = new Affiliations();
  const origins = new Origins(background.entities);
  const trades = new Trades();
  for (const [at, sentence] of sentences.entries()) {
    affiliations.readNames(sentence, bySentence[at] as readonly Mention[]);
    origins.readNames(sentence, bySentence[at] as readonly Mention[]);
    trades.readNames(sentence, bySentence[at] as readonly Mention[]);
  }
  const named = new Map(names.map(({ type, kind, entity }) => [entity, { type, kind, entity }] as const));
  /** Who speaks → whom they mean by "we". */
  const speakingFor = new Map<string, string>();
  let block = -1;
  sentences.forEach((sentence, at) => {
    const here = bySentence[at] as readonly Mention[];
    if (sentence.block !== block) {
      block = sentence.block;
      // "The company" below a picture's caption is not the one that the picture shows.
      discourse = article.blocks[block]?.kind === 'caption' ? main.branch() : main;
    }
    const before = sentences[at - 1];
    const aside = before?.block === block ? readAside(before, bySentence[at - 1] as readonly Mention[]) : null;
    const said = speech[at] as Speech;
    const anaphors = findAnaphors(sentence, here);
    const steps = [
      ...here.map((name) => ({ token: tokenAt(sentence, name.start), name })),
      ...anaphors.map((anaphor) => ({ token: anaphor.head, anaphor })),
    ].sort((a, b) => a.token - b.token);
    /** Where "its" stands → whose. */
    const owners = new Map<number, string>();
    const spotOf = (from: number, to: number, token = from): Spot => ({
      sentence: at,
      token,
      block,
      role: readRole(sentence.tokens, from, to),
    });
    for (const step of steps) {
      if ('name' in step) {
        const { name, token } = step;
        if (name.type === 'person') {
          const beside = [sentence.tokens[token - 1]?.norm, sentence.tokens[token]?.norm];
          const told =
            genderOfTitle(beside[0]) ??
            genderOfTitle(beside[1]) ??
            discourse.genders.get(name.entity) ??
            genderOfName(background.entities.get(name.entity)?.name ?? '') ??
            genderOf(beside[0]) ??
            genderOf(beside[1]);
          if (told) discourse.genders.set(name.entity, told);
        }
        discourse.see(name, spotOf(token, tokenAfter(sentence, name.end)));
        continue;
      }
      const { anaphor } = step;
      const { from, free, head, to, form, word } = anaphor;
      const isQuoted = said.isQuoted[head] === 1;
      const speaker = isQuoted ? said.speaker : said.teller;
      const { start } = sentence.tokens[from] as Token;
      const { end } = sentence.tokens[to - 1] as Token;
      const pick = () => {
        const owner = isPossessive(anaphor.determiner) && RELATED.test(word) ? owners.get(from) : undefined;
        const candidates = listCandidates({
          anaphor,
          sentence,
          names: here,
          at,
          isQuoted,
          speaker,
          body: affiliations.of(speaker ?? '') ?? null,
          meant: speakingFor.get(speaker ?? '') ?? null,
          discourse,
          background,
          origins,
          trades,
          aside,
        });
        const others = candidates.filter(({ referent }) => referent.entity !== owner);
        return others.length === 0 ? null : (choose(others, anaphor, { start, end })?.referent ?? null);
      };
      const owner = readOwner(sentence, from, [...here, ...found.filter((mention) => mention.start >= sentence.start)]);
      const [holder] = anaphor.determiner === '' && form === 'description' ? anaphor.named : [];
      const led = holder?.type === 'person' ? named.get(affiliations.of(holder.entity) ?? '') : undefined;
      const isFirm = led?.type === 'company';
      // "'We lost money,' said Ida Holm, head of Acme": whom nobody has named before.
      const own = isWe(word) ? named.get(affiliations.surely(speaker ?? '') ?? '') : undefined;
      const isNew = own?.type === 'company' && !discourse.referents.has(own.entity);
      const chosen =
        anaphor.apposed ?? owner ?? (isNew ? own : holder?.type === 'person' ? (isFirm ? led : null) : pick());
      if (chosen === null) continue;
      const { entity, type, kind } = chosen;
      // "They": many whom nobody named.
      if (type === 'person' && pronounOf(word) === 'they') continue;
      discourse.take(pronounOf(word), chosen, at);
      if (isPossessive(word)) owners.set(from, entity);
      const told = genderOf(word);
      if (told && type === 'person' && !discourse.genders.has(entity)) discourse.genders.set(entity, told);
      const mention: Mention = {
        start: (sentence.tokens[free] as Token).start,
        end,
        type,
        kind,
        form,
        entity,
        inside: null,
      };
      discourse.see(mention, spotOf(from, to, head));
      if (isWe(word)) speakingFor.set(speaker ?? '', entity);
      affiliations.readAnaphor(sentence, here, mention);
      origins.readAnaphor(sentence, anaphor, entity);
      found.push(mention);
    }
  });
  return found;
}

const isPossessive = (word: string): boolean => /^(?:its|his|her|their)$/.test(word);

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
