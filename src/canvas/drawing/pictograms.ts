import { ENTITY_TYPES, type EntityType } from '../../../graph/ontology.ts';
import { drawEntityIcon } from '../../ui/entityIcons.ts';

/** Pictograms as data: addresses: no request, and the Content-Security-Policy allows them as images. */
export const PICTOGRAMS = Object.fromEntries(
  ENTITY_TYPES.map((type) => [type, `data:image/svg+xml,${encodeURIComponent(drawEntityIcon(type, 128))}`]),
) as Readonly<Record<EntityType, string>>;
