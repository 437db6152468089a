/** All pictograms in one picture, which each drawing surface loads as a texture once. */
import { ENTITY_TYPES } from '../../../graph/ontology.ts';
import { ENTITY_ICONS } from '../../ui/entityIcons.ts';

/** Cells to a side; type number n stands in column n mod 4 of row n div 4. Powers of two, so that it can be scaled down. */
export const ATLAS_GRID = 4;
const CELL = 128;
/** The side of the grid that the paths are on, and the air around it that the disc leaves. */
const ICON = 24;
const AIR = 8;

let atlas: HTMLCanvasElement | null = null;

/** The pictograms, white on nothing, in the order of the entity types. */
export function drawPictograms(): HTMLCanvasElement {
  atlas ??= drawAtlas();
  return atlas;
}

function drawAtlas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = ATLAS_GRID * CELL;
  canvas.height = ATLAS_GRID * CELL;
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.strokeStyle = '#fff';
  context.lineWidth = 2.3;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const scale = CELL / (ICON + 2 * AIR);
  // As paths and not as pictures: for each SVG the browser would make a page.
  for (const [index, type] of ENTITY_TYPES.entries()) {
    const [x, y] = [(index % ATLAS_GRID) * CELL, Math.floor(index / ATLAS_GRID) * CELL];
    context.setTransform(scale, 0, 0, scale, x + AIR * scale, y + AIR * scale);
    context.stroke(new Path2D(ENTITY_ICONS[type]));
  }
  return canvas;
}
