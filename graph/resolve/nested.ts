/** Places inside longer names: "Shenzhen" in "Shenzhen Customs". */
import type { Line } from '../annotate/mentions/lines.ts';
import type { PlaceFinder } from '../annotate/mentions/places.ts';
import { ancestors, type Place } from '../gazetteer/places.ts';
import type { Draft, Placed, Registry } from './registry.ts';

export interface Nested extends Placed {
  readonly holder: Placed;
}

/** Kinds of place that found names far from home; smaller ones count only where the article names them too. */
const WIDE: ReadonlySet<string> = new Set(['country', 'province', 'city', 'world-region', 'macro-region']);
const HOLDERS: ReadonlySet<string> = new Set(['company', 'agency', 'organization', 'event', 'policy', 'region']);

export function findNested(
  registry: Registry,
  lines: readonly Line[],
  placed: readonly Placed[],
  places: PlaceFinder,
  namesakes: ReadonlySet<string>,
  text: string,
): Nested[] {
  const nested: Nested[] = [];
  for (const holder of placed) {
    if (!HOLDERS.has(holder.draft.type) || holder.to - holder.from < 2) continue;
    const words = lines[holder.line]?.words ?? [];
    for (let from = holder.from; from < holder.to; from += 1) {
      for (let to = Math.min(holder.to, from + 4); to > from; to -= 1) {
        if (from === holder.from && to === holder.to) continue;
        const first = words[from];
        const last = words[to - 1];
        if (!first?.isCapital || !last?.isCapital || last.isMark) continue;
        const name = text.slice(first.start, last.end);
        if (namesakes.has(name)) continue;
        const draft = readNested(registry, name, holder, from, places, words);
        if (!draft || draft === holder.draft) continue;
        nested.push({ line: holder.line, from, to, draft, holder });
        from = to - 1;
        break;
      }
    }
  }
  return nested;
}

function readNested(
  registry: Registry,
  name: string,
  holder: Placed,
  from: number,
  places: PlaceFinder,
  words: Line['words'],
): Draft | null {
  const isTract = holder.draft.type === 'region' && holder.draft.kind !== 'zone';
  if (holder.draft.type === 'region' && holder.draft.kind !== 'zone' && holder.draft.kind !== 'macro-region')
    return null;
  const known = registry.find('region', name);
  if (known && (places(name).length === 0 || !places(name)[0]?.ambiguous || from === holder.from)) return known;
  const place = places(name)[0];
  if (!place || place.ambiguous || isTract || !isWritten(place, name)) return null;
  if (!WIDE.has(place.kind) && !(place.kind === 'district' && isInstitution(holder) && from === holder.from))
    return null;
  if (
    holder.draft.type === 'company' &&
    (place.kind === 'world-region' ||
      place.kind === 'macro-region' ||
      (from !== holder.from && words[from - 1]?.text !== '('))
  )
    return null;
  if (holder.draft.type === 'policy') return null;
  // "Bursa Malaysia" is not in Bursa, which is in Türkiye.
  const behind = from + name.split(' ').length;
  const next = behind < holder.to ? places(words[behind]?.text ?? '')[0] : undefined;
  if (next?.kind === 'country' && !ancestors(place).some(({ id }) => id === next.id)) return null;
  // A town abroad that begins a firm's name is a word as often as a place.
  if (
    place.kind === 'city' &&
    !place.id.startsWith('china/') &&
    (holder.draft.type === 'company' || holder.draft.type === 'event')
  )
    return null;
  return registry.addRegion(place.kind, name, place);
}

/** "Sabha" is not Sabhā unless the gazetteer spells it so too. */
function isWritten(place: Place, name: string): boolean {
  return place.name === name || place.aliases.includes(name);
}

function isInstitution({ draft }: Placed): boolean {
  return (
    draft.type === 'agency' ||
    (draft.type === 'organization' && (draft.kind === 'institute' || draft.kind === 'university'))
  );
}
