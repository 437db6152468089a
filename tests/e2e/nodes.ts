/** Where nodes are on the canvas: they are found by the colours of their types. */
import type { Page } from '@playwright/test';
import { ENTITIES, ENTITY_TYPES, type EntityType } from '../../graph/ontology.ts';
import { countInk, expect, findDisc } from './clew.ts';

/** In the middle of the window, where no panel lies over the graph even when the selection is shown. */
const UNCOVERED = { x: 300, y: 90, width: 740, height: 620 };

export const canvas = (page: Page) => page.getByRole('application');

export const colourOf = (type: EntityType) => Number.parseInt(ENTITIES[type].colour.light.slice(1), 16);

/** The place of the node that is seen best among those of these types, once the graph is drawn. */
export async function findNode(page: Page, types: readonly EntityType[] = ENTITY_TYPES, clip = UNCOVERED) {
  await expect.poll(() => countInk(page, clip)).toBeGreaterThan(500);
  return findDisc(page, clip, types.map(colourOf));
}
