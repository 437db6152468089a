import type { LocalRelation, Mention } from '../model.ts';
import { isAllowed } from '../ontology.ts';

/** What names say: "Shenzhen Customs" is in Shenzhen, "Tianjin Binhai Hi-Tech Area" is part of Tianjin. */
export function readNames(mentions: readonly Mention[]): LocalRelation[] {
  return mentions.flatMap((place) => {
    if (place.inside === null || place.type !== 'region') return [];
    const whole = mentions.find(
      (m) => m.entity === place.inside && m.inside === null && m.start <= place.start && m.end >= place.end,
    );
    if (!whole || whole.entity === place.entity) return [];
    const relation = whole.type === 'region' ? 'part_of' : 'located_in';
    if (!isAllowed(relation, whole.type, 'region')) return [];
    return [
      {
        relation,
        source: whole.entity,
        target: place.entity,
        basis: 'name' as const,
        attrs: {},
        evidence: { start: whole.start, end: whole.end },
        frame: 'name/place',
      },
    ];
  });
}
