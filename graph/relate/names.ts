import { ancestors, lookupPlace } from '../gazetteer/places.ts';
import type { LocalEntity, LocalRelation, Mention } from '../model.ts';
import { isAllowed } from '../ontology.ts';

/** What a name says, and whose name it is. */
interface Said {
  readonly named: string;
  readonly relation: Omit<LocalRelation, 'confidence'>;
}

/** Share of right ones among what names say, by how sure the recognisers are of what is so named; measured. */
const NAMED = [0.49, 0.51, 0.51, 0.65, 0.83, 0.89, 0.93];
/** The same of firms, many of which are called after places that they are not in; what may well be none tells nothing. */
const NAMED_FIRMS = [0, 0.51, 0.51, 0.65, 0.68, 0.72, 0.79];

/**
 * What names say: "Shenzhen Customs" is in Shenzhen, "Tianjin Binhai Hi-Tech Area" is part of Tianjin, and Chengdu of
 * the "Chengdu-Chongqing Economic Circle". Of nested places in one name only the smallest counts.
 */
export function readNames(
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
  text: string,
): LocalRelation[] {
  const confidences = new Map(
    entities.map(({ id, type, certainty }) => [id, (type === 'company' ? NAMED_FIRMS : NAMED)[certainty] ?? 0]),
  );
  return [...readNested(mentions, text), ...readComposed(mentions, entities)].flatMap(({ named, relation }) => {
    const confidence = confidences.get(named) ?? 0;
    return confidence === 0 ? [] : [{ ...relation, confidence }];
  });
}

/** "the city's industry bureau", composed to "Shenzhen Industry Bureau": the name says the place, the words do not. */
function readComposed(mentions: readonly Mention[], entities: readonly LocalEntity[]): Said[] {
  const regions = entities.filter((entity) => entity.type === 'region');
  const named = new Set(mentions.map((m) => m.inside));
  const described = new Map<string, Mention>();
  for (const m of mentions)
    if (m.form === 'description' && m.inside === null && !described.has(m.entity)) described.set(m.entity, m);
  return entities.flatMap((body) => {
    if (body.type !== 'agency' && body.type !== 'organization') return [];
    const whole = described.get(body.id);
    if (!whole || named.has(body.id)) return [];
    const region = regions.find((item) => new RegExp(`(^|of )${escapePattern(item.name)}( |$)`).test(body.name));
    if (!region) return [];
    const place = { ...whole, entity: region.id, type: region.type, kind: region.kind };
    return relateName(whole, place);
  });
}

function escapePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function readNested(mentions: readonly Mention[], text: string): Said[] {
  return mentions.flatMap((whole, index) => {
    if (whole.inside !== null) return [];
    const places: Mention[] = [];
    // Sorted by start: what lies inside a name follows it.
    for (let at = index + 1; (mentions[at]?.start ?? whole.end) < whole.end; at += 1) {
      const place = mentions[at] as Mention;
      if (place.inside === whole.entity && place.type === 'region') places.push(place);
    }
    return smallest(places, text).flatMap((place) => relateName(whole, place));
  });
}

function relateName(whole: Mention, place: Mention): Said[] {
  if (whole.entity === place.entity) return [];
  const isMacro = whole.kind === 'macro-region' || whole.kind === 'world-region';
  // "central China" is no part of China that an article would state.
  if (isMacro && place.kind === 'country') return [];
  const relation = whole.type === 'region' ? 'part_of' : 'located_in';
  const [source, target] = isMacro ? [place, whole] : [whole, place];
  if (!isAllowed(relation, source.type, target.type) || !tellsHome(whole, place)) return [];
  return [
    {
      named: whole.entity,
      relation: {
        relation,
        source: source.entity,
        target: target.entity,
        basis: 'name',
        attrs: {},
        evidence: { start: whole.start, end: whole.end },
        frame: 'name/place',
      },
    },
  ];
}

/**
 * Whether a name with a place in it says where its bearer is: "Air China" and "Banque du Sahel" hardly do, "Asia Textile
 * Forum" and "China International Expo" say who comes.
 */
function tellsHome(whole: Mention, place: Mention): boolean {
  const kind = place.kind ?? '';
  if (whole.type === 'company') return place.start === whole.start && HOMES_OF_FIRMS.has(kind);
  if (whole.type === 'event') return kind === 'city';
  return whole.type !== 'organization' || !/^(?:macro|world)-region$/.test(kind);
}

const HOMES_OF_FIRMS: ReadonlySet<string> = new Set(['city', 'district', 'province']);

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
