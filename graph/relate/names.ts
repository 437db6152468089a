import { ancestors, lookupPlace } from '../gazetteer/places.ts';
import type { LocalRelation, Mention } from '../model.ts';
import { isAllowed } from '../ontology.ts';

/**
 * What names say: "Shenzhen Customs" is in Shenzhen, "Tianjin Binhai Hi-Tech Area" is part of Tianjin, and Chengdu of
 * the "Chengdu-Chongqing Economic Circle". Of nested places in one name only the smallest counts.
 */
export function readNames(mentions: readonly Mention[], text: string): LocalRelation[] {
  return mentions.flatMap((whole) => {
    if (whole.inside !== null) return [];
    const places = mentions.filter(
      (m) => m.inside === whole.entity && m.type === 'region' && m.start >= whole.start && m.end <= whole.end,
    );
    return smallest(places, text).flatMap((place) => relateName(whole, place));
  });
}

function relateName(whole: Mention, place: Mention): LocalRelation[] {
  if (whole.entity === place.entity) return [];
  const isMacro = whole.kind === 'macro-region' || whole.kind === 'world-region';
  // "central China" is no part of China that an article would state.
  if (isMacro && place.kind === 'country') return [];
  const relation = whole.type === 'region' ? 'part_of' : 'located_in';
  const [source, target] = isMacro ? [place, whole] : [whole, place];
  if (!isAllowed(relation, source.type, target.type)) return [];
  return [
    {
      relation,
      source: source.entity,
      target: target.entity,
      basis: 'name',
      attrs: {},
      evidence: { start: whole.start, end: whole.end },
      frame: 'name/place',
    },
  ];
}

function smallest(places: readonly Mention[], text: string): Mention[] {
  if (places.length < 2) return [...places];
  const wider = new Set(
    places.flatMap((place) =>
      lookupPlace(text.slice(place.start, place.end))
        .slice(0, 1)
        .flatMap((found) => ancestors(found).map((ancestor) => ancestor.id)),
    ),
  );
  return places.filter(
    (place) => !lookupPlace(text.slice(place.start, place.end)).some((found) => wider.has(found.id)),
  );
}
