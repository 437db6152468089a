import { ancestors, lookupPlace } from '../gazetteer/places.ts';
import type { LocalEntity, LocalRelation, Mention } from '../model.ts';
import { isAllowed } from '../ontology.ts';

/**
 * What names say: "Shenzhen Customs" is in Shenzhen, "Tianjin Binhai Hi-Tech Area" is part of Tianjin, and Chengdu of
 * the "Chengdu-Chongqing Economic Circle". Of nested places in one name only the smallest counts.
 */
export function readNames(
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
  text: string,
): LocalRelation[] {
  return [...readNested(mentions, text), ...readComposed(mentions, entities)];
}

/** "the city's industry bureau", composed to "Shenzhen Industry Bureau": the name says the place, the words do not. */
function readComposed(mentions: readonly Mention[], entities: readonly LocalEntity[]): LocalRelation[] {
  const regions = entities.filter((entity) => entity.type === 'region');
  return entities.flatMap((body) => {
    if (body.type !== 'agency' && body.type !== 'organization') return [];
    const whole = mentions.find((m) => m.entity === body.id && m.form === 'description' && m.inside === null);
    if (!whole || mentions.some((m) => m.inside === body.id)) return [];
    const region = regions.find((item) => new RegExp(`(^|of )${escapePattern(item.name)}( |$)`).test(body.name));
    if (!region) return [];
    const place = { ...whole, entity: region.id, type: region.type, kind: region.kind };
    return relateName(whole, place);
  });
}

function escapePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function readNested(mentions: readonly Mention[], text: string): LocalRelation[] {
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
