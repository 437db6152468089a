/** A graph and its drawing in the numbers that layouts work with; loaded with the first one that has to be worked out. */
import { ENTITY_TYPES, RELATION_TYPES } from '../../graph/ontology.ts';
import type { ClewGraph, GraphData } from '../state/graph.ts';
import { scaleDrawing } from '../state/theme.ts';
import type { Frame } from '../workers/layouts/sheet.ts';
import type { LayoutTask } from '../workers/layoutTask.ts';
import { followsSheets, listAround } from './aroundView.ts';
import { NAME, sizeNode } from './drawing/sizes.ts';
import { readPositions } from './positions.ts';
import { countSharing, isSlim, roomInWindow, type Stage } from './stage.ts';

/** How slender the room may be that a layout fills. */
const SLENDER = 2.2;

/**
 * The room that layouts fill: as large as what the file's own layout takes, in the shape of the window's free part. The
 * sheets of a phone come and go, and count for what is arranged anew with them alone.
 */
export function shapeFrame({ sigma, store, insets }: Stage, { x, y, width, height }: Frame): Frame {
  const window = sigma.getDimensions();
  const sheet = isSlim(window.width) && !followsSheets(store.getState()) ? 0 : insets.bottom;
  const free = [window.width - insets.left - insets.right, window.height - insets.top - sheet] as const;
  const aspect = Math.min(SLENDER, Math.max(1 / SLENDER, Math.max(free[0], 1) / Math.max(free[1], 1)));
  const area = width * height;
  return { x, y, width: Math.sqrt(area * aspect), height: Math.sqrt(area / aspect) };
}

/** What of a graph does not change while it is open, and takes a while to gather. */
export interface Sketch {
  readonly numbers: ReadonlyMap<string, number>;
  readonly types: Uint8Array;
  readonly degrees: Uint32Array;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly relations: Uint8Array;
}

/** Gathers it in pieces, so that a large graph holds nothing up. */
export async function createSketch({ graph }: GraphData): Promise<Sketch> {
  const numbers = new Map<string, number>();
  const types = new Uint8Array(graph.order);
  graph.forEachNode((key, { entityType }) => {
    types[numbers.size] = ENTITY_TYPES.indexOf(entityType);
    numbers.set(key, numbers.size);
  });
  const degrees = new Uint32Array(graph.order);
  const [sources, targets] = [new Uint32Array(graph.size), new Uint32Array(graph.size)];
  const relations = new Uint8Array(graph.size);
  await pause();
  let at = 0;
  const edges = graph.edgeEntries();
  for (const { source, target, attributes } of edges) {
    const [from, to] = [numbers.get(source) as number, numbers.get(target) as number];
    sources[at] = from;
    targets[at] = to;
    relations[at] = RELATION_TYPES.indexOf(attributes.relation);
    degrees[from] = (degrees[from] as number) + 1;
    degrees[to] = (degrees[to] as number) + 1;
    at += 1;
    if (at % PIECE === 0) await pause();
  }
  return { numbers, types, degrees, sources, targets, relations };
}

const PIECE = 20_000;
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** What the worker needs to know for the layout that is asked for. */
export function describeTask(stage: Stage, sketch: Sketch, frame: Frame): LayoutTask {
  const { data, store, bends } = stage;
  const { graph } = data;
  const state = store.getState();
  const { layout, view, theme } = state;
  const { numbers, types, degrees, sources, targets, relations } = sketch;
  const room = roomInWindow(stage);
  const unitsPerPixel = Math.sqrt((frame.width * frame.height) / Math.max(countSharing(stage), 1)) / room;
  const letter = NAME.size * scaleDrawing(theme).names * unitsPerPixel;
  // An end of the path that is asked for is drawn even where filters hide it, and so is what a radial layout is around.
  const isShown = flag(graph.nodes(), listAround(state));
  const centre = layout.centre === null ? null : (numbers.get(layout.centre) ?? null);
  if (centre !== null && layout.name === 'radial') isShown[centre] = 1;
  return {
    ...{ name: layout.name, centre, steps: layout.steps, frame, types, sources, targets, relations, isShown },
    ...readPositions(data),
    radii: Float64Array.from(degrees, (degree) => sizeNode(degree, room) * unitsPerPixel),
    // As much as a name in two lines takes.
    lettering: { width: letter * NAME.width, height: letter * 2 * NAME.line },
    isFixed: flag(graph.nodes(), layout.pinned),
    isEdgeShown: flag(graph.edges(), view.visible.edges),
    // Lines are kept off on a map alone.
    bends: Float64Array.from(layout.name === 'map' ? graph.edges() : [], (edge) => bends.curvatures.get(edge) ?? 0),
    regions: layout.name === 'map' ? listRegions(graph, numbers) : [],
  };
}

const flag = (keys: readonly string[], among: ReadonlySet<string>) => {
  const flags = new Uint8Array(keys.length);
  if (among.size > 0) for (let at = 0; at < keys.length; at += 1) flags[at] = among.has(keys[at] as string) ? 1 : 0;
  return flags;
};

function listRegions(graph: ClewGraph, numbers: Sketch['numbers']): LayoutTask['regions'] {
  return graph
    .filterNodes((_node, { entityType }) => entityType === 'region')
    .map((key) => {
      const { kind, name, label, aliases } = graph.getNodeAttributes(key);
      return { node: numbers.get(key) as number, kind, names: [name, label, ...aliases] };
    });
}
