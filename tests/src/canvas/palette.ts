import type { EntityType } from '../../../graph/ontology.ts';
import type { Palette } from '../../../src/canvas/drawing/colours.ts';

/** Colours that can be told apart in an assertion. */
export const PALETTE: Palette = {
  paper: '#ffffff',
  ink: '#000000',
  inkSoft: '#444444',
  edge: '#888888',
  thread: '#cc0000',
  onEntity: '#ffffff',
  entity: { company: '#000080', region: '#008000' } as Record<EntityType, string> as Palette['entity'],
};
