/** Names that told nothing by themselves, where they are short for what is known by now. */
import type { OpenName } from '../annotate/mentions/found.ts';
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
    const draft = readKnownAs(words, item, placed) ?? findByShort(registry, own, isPlace);
    if (!draft) continue;
    registry.alias(draft, own);
    placed.push({ line: item.line, from: item.from, to: item.to, draft });
  }
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

function findByShort(registry: Registry, own: string, isPlace: (name: string) => boolean): Draft | null {
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
  for (const draft of registry.drafts)
    if (draft.type === 'company' && isShortFirmName(own, draft.name, isPlace)) return draft;
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
