/** Names that told nothing by themselves, where they are short for what is known by now. */
import type { OpenName } from '../annotate/mentions/found.ts';
import { HONORIFICS, SPEECH_VERBS } from '../annotate/mentions/lexicon/persons.ts';
import type { Line } from '../annotate/mentions/lines.ts';
import { isChineseName } from '../annotate/mentions/persons.ts';
import { type PlaceFinder, sliceWords } from '../annotate/mentions/places.ts';
import { isShortFirmName, isStrictAcronymOf, surnameOf } from '../annotate/mentions/shortForms.ts';
import type { Draft, Placed, Registry } from './registry.ts';

export const KNOWN_AS =
  /^(?:or |also |better |formerly |commonly |otherwise |locally |previously |popularly )?(?:known|nicknamed|dubbed|called|referred to)(?: locally| simply)?(?: as)?(?: the)?$/;

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
  for (const item of open) {
    const words = lines[item.line]?.words ?? [];
    const own = sliceWords(words, item.from, item.to, text);
    const draft = readKnownAs(words, item, placed) ?? findByShort(registry, own, isPlace, isSpeaking(words, item));
    if (!draft) continue;
    registry.alias(draft, own);
    placed.push({ line: item.line, from: item.from, to: item.to, draft });
  }
}

/** "said Brenner", "Brenner says", "Ms Brenner" */
function isSpeaking(words: Line['words'], { from, to }: OpenName): boolean {
  const before = words[from - 1]?.norm ?? '';
  return SPEECH_VERBS.has(before) || HONORIFICS.has(before) || SPEECH_VERBS.has(words[to]?.norm ?? '');
}

/** "the Korea Federation of SMEs, known as KBIZ" */
function readKnownAs(words: Line['words'], item: OpenName, placed: readonly Placed[]): Draft | null {
  for (const other of placed) {
    if (other.line !== item.line || other.to >= item.from || item.from - other.to > 6) continue;
    const between = words
      .slice(other.to, item.from)
      .map((word) => word.norm)
      .filter((word) => !/^[,("“]$/.test(word));
    if (KNOWN_AS.test(between.join(' '))) return other.draft;
  }
  return null;
}

function findByShort(
  registry: Registry,
  own: string,
  isPlace: (name: string) => boolean,
  isPerson: boolean,
): Draft | null {
  // A family's name is the firm's too: who speaks is the person, what opens plants the firm.
  const firm = registry.drafts.find((draft) => draft.type === 'company' && isShortFirmName(own, draft.name, isPlace));
  if (firm && !isPerson) return firm;
  for (const type of ['person', 'company', 'organization', 'policy', 'agency', 'event'] as const) {
    const known = registry.find(type, own);
    if (known) return known;
  }
  for (const draft of registry.drafts) {
    if (draft.type === 'person' && !own.includes(' ') && draft.name.includes(' ')) {
      const isChinese = isChineseWords(draft.name);
      if (surnameOf(draft.name, isChinese) === own || (!isChinese && draft.name.split(' ')[0] === own)) return draft;
    }
  }
  if (firm) return firm;
  for (const draft of registry.drafts)
    if (
      (draft.type === 'organization' || draft.type === 'agency' || draft.type === 'event') &&
      (isStrictAcronymOf(own, draft.name) ||
        (draft.name.startsWith(`${own} `) && !isPlace(own) && draft.type === 'organization'))
    )
      return draft;
  return null;
}

function isChineseWords(name: string): boolean {
  return isChineseName(
    name.split(' ').map((text) => ({
      text,
      norm: text.toLowerCase(),
      start: 0,
      end: 0,
      pos: 'PROPN',
      lemma: '',
      isCapital: true,
      isUpper: false,
      isMark: false,
      isInitial: false,
    })),
  );
}
