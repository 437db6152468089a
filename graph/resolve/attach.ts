/** Names that told nothing by themselves, where they are short for what is known by now. */
import type { OpenName } from '../annotate/mentions/found.ts';
import { HONORIFICS, SPEECH_VERBS } from '../annotate/mentions/lexicon/persons.ts';
import type { Line } from '../annotate/mentions/lines.ts';
import { type PlaceFinder, sliceWords } from '../annotate/mentions/places.ts';
import { isInitialsOf, isShortFirmName, isStrictAcronymOf } from '../annotate/mentions/shortForms.ts';
import { Memory } from './memory.ts';
import { findHolders, isFamily, pickHolder } from './people.ts';
import type { Draft, Placed, Registry } from './registry.ts';
import { readSame } from './saidSame.ts';

/** Words there may be between two names of one thing. */
const REACH = 8;

/** Names that told nothing by themselves, where they are short for what is known by now: surnames, first words. */
export function attachOpenNames(
  registry: Registry,
  open: readonly OpenName[],
  lines: readonly Line[],
  places: PlaceFinder,
  text: string,
  placed: Placed[],
): void {
  const isPlace = (name: string): boolean => places(name).length > 0;
  const people = registry.drafts.filter((draft) => draft.type === 'person');
  const named = placed.filter((item) => item.draft.type === 'person');
  const byLine = new Memory(placed);
  const index = indexWords(registry.drafts);
  const said = new Set(lines.flatMap((line) => line.words.map((word) => word.text)));
  for (const item of open) {
    const words = lines[item.line]?.words ?? [];
    const own = sliceWords(words, item.from, item.to, text);
    const holders = own.includes(' ') || isFamily(words, item.to) ? [] : findHolders(own, people);
    const person = holders.length > 0 ? pickHolder(holders, named, item.line) : null;
    const told = readKnownAs(words, item, byLine.at(item.line));
    const draft = told ?? findByShort(registry, index, own, isPlace, isSpeaking(words, item), person);
    if (!draft || (!told && draft.type !== 'person' && isOrdinaryWord(words[item.from], own, said))) continue;
    // Elsewhere the name told what it is, here what else it is called.
    const twin = told ? registry.find(told.type, own) : undefined;
    if (told && twin) registry.merge(told, twin);
    // A name that two people share is no alias of either.
    if (draft !== person || holders.length === 1) registry.alias(draft, own);
    placed.push({ line: item.line, from: item.from, to: item.to, draft });
  }
}

/** "Drone start-ups" is not short for the Drone Federation: a capital that opens a sentence says nothing. */
function isOrdinaryWord(word: Line['words'][number] | undefined, own: string, said: ReadonlySet<string>): boolean {
  return word?.isInitial === true && /^\p{Lu}\p{Ll}+$/u.test(own) && said.has(own.toLowerCase());
}

/** "said Brenner", "Brenner says", "Ms Brenner" */
function isSpeaking(words: Line['words'], { from, to }: OpenName): boolean {
  const before = words[from - 1]?.norm ?? '';
  return SPEECH_VERBS.has(before) || HONORIFICS.has(before) || SPEECH_VERBS.has(words[to]?.norm ?? '');
}

/** "the Korea Federation of SMEs, known as KBIZ"; "Tiwa, in full Tijuana Water Works": what the other name stands for. */
function readKnownAs(words: Line['words'], item: OpenName, placed: readonly Placed[]): Draft | null {
  for (const other of placed) {
    if (other.line !== item.line || other.from - item.to > REACH || item.from - other.to > REACH) continue;
    if (other.to < item.from && readSame(words, other.to, item.from)) return other.draft;
    const isThing = other.draft.type !== 'region' && other.draft.type !== 'industry';
    if (isThing && item.to < other.from && readSame(words, item.to, other.from) === 'latter') return other.draft;
  }
  return null;
}

/** Drafts by each word of their names, in small letters. */
export function indexWords(drafts: readonly Draft[]): Map<string, Draft[]> {
  const index = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const word of new Set(draft.name.toLowerCase().split(/\s+/))) {
      const known = index.get(word);
      if (known) known.push(draft);
      else index.set(word, [draft]);
    }
  return index;
}

function findByShort(
  registry: Registry,
  index: ReadonlyMap<string, readonly Draft[]>,
  own: string,
  isPlace: (name: string) => boolean,
  isPerson: boolean,
  person: Draft | null,
): Draft | null {
  const alike = index.get(own.toLowerCase().split(/\s+/)[0] ?? '') ?? [];
  // A family's name is the firm's too: who speaks is the person, what opens plants the firm.
  const firm = alike.find((draft) => draft.type === 'company' && isShortFirmName(own, draft.name, isPlace));
  if (firm && !isPerson) return firm;
  for (const type of ['person', 'company', 'organization', 'policy', 'agency', 'event'] as const) {
    const known = registry.find(type, own);
    if (known) return known;
  }
  if (person) return person;
  if (firm) return firm;
  const isBody = (draft: Draft): boolean => /^(?:organization|agency|event)$/.test(draft.type);
  const isAcronym = /^\p{L}{2,8}$/u.test(own) && /\p{Lu}.*\p{Lu}/u.test(own);
  if (isAcronym)
    for (const draft of registry.drafts) {
      if (isBody(draft) && isStrictAcronymOf(own, draft.name)) return draft;
      if (draft.type !== 'person' && isInitialsOf(own, draft.name)) return draft;
    }
  return (
    alike.find((draft) => draft.type === 'organization' && draft.name.startsWith(`${own} `) && !isPlace(own)) ?? null
  );
}
