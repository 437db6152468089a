/** Places inside longer names: "Shenzhen" in "Shenzhen Customs". */
import type { Line } from '../annotate/mentions/lines.ts';
import type { PlaceFinder } from '../annotate/mentions/places.ts';
import type { Placed } from './build.ts';
import type { Registry } from './registry.ts';

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
        const draft = readNested(registry, name, holder, from, places);
        if (!draft || draft === holder.draft) continue;
        nested.push({ line: holder.line, from, to, draft, holder });
        from = to - 1;
        break;
      }
    }
  }
  return nested;
}

function readNested(registry: Registry, name: string, holder: Placed, from: number, places: PlaceFinder) {
  const known = registry.find('region', name);
  if (known && (places(name).length === 0 || !places(name)[0]?.ambiguous || from === holder.from)) return known;
  const place = places(name)[0];
  if (!place || place.ambiguous || !WIDE.has(place.kind)) return null;
  if (holder.draft.type === 'policy' || holder.draft.type === 'region') {
    if (holder.draft.type === 'policy') return null;
  }
  // "Chile" inside a firm's name may be anything; at its start or end it is the place.
  const isForeignTown =
    place.kind === 'city' && !place.id.startsWith('china/') && holder.draft.type === 'company' && from === holder.from;
  if (isForeignTown) return null;
  return registry.add('region', place.kind, place.name.toLowerCase() === name.toLowerCase() ? name : place.name);
}
