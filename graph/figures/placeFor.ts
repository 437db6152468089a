import type { Measure } from '../ontology.ts';
import type { View } from './view.ts';

const OF_PLACES: ReadonlySet<Measure> = new Set(['count', 'rank', 'share', 'reward', 'financing', 'output', 'trade']);

/** What a government gives or counts is its place's: "Guangdong government" → Guangdong. */
export function placeFor(view: View, subject: string, measure: Measure): string {
  const entity = view.entities.get(subject);
  if (entity?.type !== 'agency' || entity.kind !== 'government' || !OF_PLACES.has(measure)) return subject;
  const named = [...view.entities.values()].find(
    ({ type, name }) => type === 'region' && entity.name.startsWith(`${name} `),
  );
  return view.places.get(subject) ?? named?.id ?? subject;
}
