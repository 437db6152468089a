/** Colours of series: those of the entity types, which are chosen so that colour-blind people can tell them apart. */
import { ENTITIES, type EntityType } from '../../graph/ontology.ts';

/** Neighbours differ most; the grey is left out, for it reads as "the rest". */
const ORDER: readonly EntityType[] = [
  'company',
  'policy',
  'person',
  'organization',
  'product',
  'event',
  'agency',
  'region',
];

/** The custom property of the series in this place. */
export const colourOf = (at: number): string => `var(--series-${at % ORDER.length})`;

/** The custom properties, for the element around chart and legend. */
export const SERIES_COLOURS: Readonly<Record<string, string>> = Object.fromEntries(
  ORDER.map((type, at) => {
    const { light, dark } = ENTITIES[type].colour;
    return [`--series-${at}`, `light-dark(${light}, ${dark})`];
  }),
);
