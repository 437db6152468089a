/** Towns of one name, told by the region behind the comma: "Cambridge, Mass.", "Cambridge, England". */
import type { Found } from '../annotate/mentions/found.ts';
import type { Line } from '../annotate/mentions/lines.ts';
import { type PlaceFinder, sliceWords } from '../annotate/mentions/places.ts';
import { ancestors, lookupWider, type Place } from '../gazetteer/places.ts';

interface Home {
  readonly place: Place;
  /** "Cambridge, England", for the second town of the name. */
  readonly full: string;
}

export interface Homes {
  /** The town that is meant where its region stands behind it. */
  readonly at: ReadonlyMap<Found, Home>;
  /** By name: the town first told so, which is meant wherever the name stands alone. */
  readonly first: ReadonlyMap<string, Place>;
}

export function readHomes(found: readonly Found[], lines: readonly Line[], places: PlaceFinder, text: string): Homes {
  const at = new Map<Found, Home>();
  const first = new Map<string, Place>();
  for (const [index, item] of found.entries()) {
    const outer = found[index + 1];
    const words = lines[item.line]?.words ?? [];
    const isBehind = outer?.line === item.line && outer.from === item.to + 1 && words[item.to]?.text === ',';
    if (!isBehind || item.type !== 'region' || outer.type !== 'region') continue;
    const own = sliceWords(words, item.from, item.to, text);
    const around = outer.name ?? sliceWords(words, outer.from, outer.to, text);
    const wider = new Set(lookupWider(around).map(({ id }) => id));
    const place = places(own).find((inner) => ancestors(inner).some(({ id }) => wider.has(id)));
    if (!place) continue;
    at.set(item, { place, full: `${own}, ${around}` });
    if (!first.has(own)) first.set(own, place);
  }
  return { at, first };
}
