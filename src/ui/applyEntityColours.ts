import { ENTITIES, ENTITY_TYPES } from '../../graph/ontology.ts';

/** Gives `[data-entity]` elements their type's colour, as a constructed sheet, which the Content-Security-Policy allows. */
export function applyEntityColours(document: Document): void {
  const sheet = new CSSStyleSheet();
  for (const type of ENTITY_TYPES) {
    const { light, dark } = ENTITIES[type].colour;
    sheet.insertRule(`[data-entity="${type}"] { --entity: light-dark(${light}, ${dark}); }`);
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
