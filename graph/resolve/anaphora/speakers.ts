/** What stands in quotation marks, and who says it. */
import type { LocalEntity, Mention, Sentence } from '../../model.ts';
import { tokenAfter, tokenAt } from './role.ts';

export interface Speech {
  /** By token, whether it stands in quotation marks. */
  readonly isQuoted: Uint8Array;
  /** Entity of whose words are quoted here, or the label of their lines in a dialogue; null where nobody has spoken yet. */
  readonly speaker: string | null;
  /** The same for what stands outside quotation marks: who spoke last. */
  readonly teller: string | null;
}

const SAYING = new Set(
  'say tell add note explain recall argue believe announce comment reckon admit warn stress laugh joke quip insist remark observe reply declare caution conclude concede predict claim'.split(
    ' ',
  ),
);
/** A label of a dialogue has at most so many words: "Mr. Li Wei:". */
const LABEL = 5;

/**
 * @param entities in order of first mention
 * @param bySentence the names in each sentence
 */
export function readSpeech(
  sentences: readonly Sentence[],
  entities: readonly LocalEntity[],
  bySentence: readonly (readonly Mention[])[],
): Speech[] {
  const speech: Speech[] = [];
  const people = readPeople(entities);
  const labels = countLabels(sentences);
  let speaker: string | null = null;
  for (let at = 0; at < sentences.length; ) {
    const said = readSaid(sentences, at);
    const names = (offset: number) => bySentence[at + offset] ?? [];
    const own = said.map((isQuoted, offset) =>
      findSpeaker(sentences[at + offset] as Sentence, names(offset), isQuoted),
    );
    const isFirst = sentences[at - 1]?.block !== sentences[at]?.block;
    // "'We began here. It was cold,' said Li": the name may come with the last sentence.
    const known = own.find((found) => found !== null) ?? null;
    const label = isFirst ? readLabel(sentences[at] as Sentence, people, labels) : null;
    said.forEach((isQuoted, offset) => {
      const teller: string | null = label ?? own[offset] ?? speaker;
      speaker = label ?? own[offset] ?? known ?? speaker;
      speech.push({ isQuoted, speaker, teller });
    });
    at += said.length;
  }
  return speech;
}

/** The sentences from one on that a quotation joins, by token whether they are quoted: at least that one. */
function readSaid(sentences: readonly Sentence[], first: number): Uint8Array[] {
  const block = sentences[first]?.block;
  const said: Uint8Array[] = [];
  let isOpen = false;
  for (let at = first; sentences[at]?.block === block; at += 1) {
    const { tokens } = sentences[at] as Sentence;
    said.push(
      Uint8Array.from(tokens, ({ text }) => {
        if (text === '“') isOpen = true;
        else if (text === '”') isOpen = false;
        else if (text === '"') isOpen = !isOpen;
        return isOpen ? 1 : 0;
      }),
    );
    if (!isOpen) break;
  }
  return said;
}

/** A person outside the quotation, or else a body whose verb is one of saying. */
function findSpeaker(sentence: Sentence, names: readonly Mention[], isQuoted: Uint8Array): string | null {
  const { tokens } = sentence;
  const outside = names.filter(({ start, inside }) => inside === null && isQuoted[tokenAt(sentence, start)] !== 1);
  const isSaying = (at: number) => isQuoted[at] !== 1 && SAYING.has(tokens[at]?.lemma ?? '');
  const says = ({ start, end }: Mention) =>
    isSaying(tokenAt(sentence, start) - 1) || isSaying(tokenAfter(sentence, end));
  const people = outside.filter(({ type }) => type === 'person');
  const isBody = ({ type }: Mention) => /^(?:company|agency|organization)$/.test(type);
  const sure = people.find(says) ?? outside.find((name) => isBody(name) && says(name));
  if (sure) return sure.entity;
  return isQuoted.includes(1) || tokens.some((_, at) => isSaying(at)) ? (people[0]?.entity ?? null) : null;
}

/** "LI WEI:", "L.W.:", "A:": whose line it is. Other words with a colon count where they come again ("Presenter:"). */
function readLabel(sentence: Sentence, people: readonly Person[], labels: ReadonlyMap<string, number>): string | null {
  const label = findLabel(sentence);
  if (!label) return null;
  const letters = label.words.join('');
  const person =
    /^a(?:nswer)?$/.test(letters) && people.length > 0
      ? people[0]
      : (people.find((item) => label.words.every((word) => item.words.includes(word))) ??
        people.find((item) => item.words.map((word) => word[0]).join('') === letters));
  if (person) return person.entity;
  return label.isUpper || (labels.get(letters) ?? 0) > 1 ? `: ${letters}` : null;
}

interface Person {
  readonly entity: string;
  readonly words: readonly string[];
}

function readPeople(entities: readonly LocalEntity[]): Person[] {
  return entities
    .filter(({ type }) => type === 'person')
    .map(({ id, name }) => ({ entity: id, words: name.toLowerCase().split(/[\s-]+/) }));
}

/** How often each label begins a sentence. */
function countLabels(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    const letters = findLabel(sentence)?.words.join('');
    if (letters !== undefined) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  }
  return counts;
}

/** The words in capitals before a colon that a sentence begins with. */
function findLabel({ tokens }: Sentence): { words: string[]; isUpper: boolean } | null {
  const end = tokens.findIndex(({ text }) => text === ':');
  const own = tokens.slice(0, Math.max(0, end));
  if (end < 1 || end > LABEL || !own.every(({ text }) => /^(?:\p{Lu}|[.-])/u.test(text))) return null;
  const words = own.flatMap(({ norm }) => norm.split(/[^\p{L}]+/u).filter(Boolean));
  return words.length === 0 ? null : { words, isUpper: own.every(({ text }) => text === text.toUpperCase()) };
}
