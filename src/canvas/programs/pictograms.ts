/** All pictograms in one picture, which each drawing surface loads as a texture once. */
import { ENTITY_TYPES } from '../../../graph/ontology.ts';
import { drawEntityIcon } from '../../ui/entityIcons.ts';

/** Cells to a side; type number n stands in column n mod 4 of row n div 4. Powers of two, so that it can be scaled down. */
export const ATLAS_GRID = 4;
const CELL = 128;

let atlas: Promise<HTMLCanvasElement> | null = null;

/** The pictograms, white on nothing, in the order of the entity types. Those that cannot be drawn stay blank. */
export function loadPictograms(): Promise<HTMLCanvasElement> {
  atlas ??= drawAtlas();
  return atlas;
}

async function drawAtlas(): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = ATLAS_GRID * CELL;
  canvas.height = ATLAS_GRID * CELL;
  const context = canvas.getContext('2d');
  await Promise.allSettled(
    ENTITY_TYPES.map(async (type, index) => {
      const image = new Image();
      // A data: address needs no request, and the Content-Security-Policy allows it for images.
      image.src = `data:image/svg+xml,${encodeURIComponent(drawEntityIcon(type, CELL))}`;
      await image.decode();
      context?.drawImage(image, (index % ATLAS_GRID) * CELL, Math.floor(index / ATLAS_GRID) * CELL, CELL, CELL);
    }),
  );
  return canvas;
}
