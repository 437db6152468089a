import type { Picture } from '../../../src/state/picture.ts';

const AREA = { left: 10, top: 20, width: 300, height: 200 };

/** A picture on which nothing is drawn, to say otherwise where that matters. */
export const BLANK: Picture = {
  area: AREA,
  graph: AREA,
  colours: { paper: '#ffffff', ink: '#000000', inkSoft: '#555555', edge: '#997755', thread: '#bb1122' },
  layers: [],
  entities: 0,
  relations: 0,
  dimmed: 0,
  path: null,
  articles: new Set<string>(),
  types: [],
  lines: [],
  areTinted: false,
  arePale: false,
  hasMap: false,
};
