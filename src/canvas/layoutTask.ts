/** A graph and its drawing in the numbers that layouts work with, and back. */
import { ENTITY_TYPES, RELATION_TYPES } from '../../graph/ontology.ts';
import type { GraphData } from '../state/graph.ts';
import type { Positions } from '../state/layout.ts';
import type { Frame } from '../workers/layouts/sheet.ts';
import type { LayoutTask } from '../workers/layoutTask.ts';
import { sizeNode } from './drawing/scene.ts';
import { roomPerNode, type Stage } from './stage.ts';

/** The room that layouts fill: what the file's own takes, so that the view need not change much. */
export function findFrame({ file }: GraphData): Frame {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [bottom, top] = [left, right];
  for (const { attributes } of file.nodes) {
    left = Math.min(left, attributes.x);
    right = Math.max(right, attributes.x);
    bottom = Math.min(bottom, attributes.y);
    top = Math.max(top, attributes.y);
  }
  // Files without positions have everything on one spot, or on a line.
  const least = Math.max(right - left, top - bottom, 100) * 0.4;
  const [width, height] = [Math.max(right - left, least), Math.max(top - bottom, least)];
  return file.nodes.length === 0
    ? { x: 0, y: 0, width: 100, height: 100 }
    : { x: (left + right) / 2, y: (bottom + top) / 2, width, height };
}

export function readPositions({ graph }: GraphData): Positions {
  const [x, y] = [new Float64Array(graph.order), new Float64Array(graph.order)];
  let at = 0;
  graph.forEachNode((_node, attributes) => {
    x[at] = attributes.x;
    y[at] = attributes.y;
    at += 1;
  });
  return { x, y };
}

/** Puts the nodes there and has them drawn; those pinned stay. */
export function placeNodes({ data, sigma }: Stage, { x, y }: Positions, pinned: ReadonlySet<string>): void {
  let at = 0;
  // Past graphology's events: each would have every node's colours worked out anew.
  data.graph.forEachNode((node, attributes) => {
    if (!pinned.has(node)) {
      attributes.x = x[at] as number;
      attributes.y = y[at] as number;
    }
    at += 1;
  });
  sigma.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: false, schedule: true });
}

/** What the worker needs to know for the layout that is asked for. */
export function describeTask(stage: Stage, frame: Frame): LayoutTask {
  const { data, store } = stage;
  const { graph } = data;
  const { layout, view } = store.getState();
  const numbers = new Map(graph.nodes().map((node, at) => [node, at]));
  const { x, y } = readPositions(data);
  const room = roomPerNode(stage);
  const unitsPerPixel = Math.sqrt((frame.width * frame.height) / Math.max(graph.order, 1)) / room;
  const [types, isShown, isFixed] = [0, 1, 2].map(() => new Uint8Array(graph.order)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const radii = new Float64Array(graph.order);
  const regions: LayoutTask['regions'][number][] = [];
  let at = 0;
  graph.forEachNode((key, { entityType, kind, name, label, aliases }) => {
    types[at] = ENTITY_TYPES.indexOf(entityType);
    isShown[at] = view.visible.nodes.has(key) ? 1 : 0;
    isFixed[at] = layout.pinned.has(key) ? 1 : 0;
    radii[at] = sizeNode(graph.degree(key), room) * unitsPerPixel;
    if (layout.name === 'map' && entityType === 'region')
      regions.push({ node: at, kind, names: [name, label, ...aliases] });
    at += 1;
  });
  const [sources, targets] = [new Uint32Array(graph.size), new Uint32Array(graph.size)];
  const [relations, isEdgeShown] = [new Uint8Array(graph.size), new Uint8Array(graph.size)];
  let edge = 0;
  graph.forEachEdge((key, { relation }, source, target) => {
    sources[edge] = numbers.get(source) as number;
    targets[edge] = numbers.get(target) as number;
    relations[edge] = RELATION_TYPES.indexOf(relation);
    isEdgeShown[edge] = view.visible.edges.has(key) ? 1 : 0;
    edge += 1;
  });
  const centre = layout.centre === null ? null : (numbers.get(layout.centre) ?? null);
  // What a radial layout is around is drawn even where filters hide it.
  if (centre !== null && layout.name === 'radial') isShown[centre] = 1;
  return {
    ...{ name: layout.name, centre, x, y, types, radii, isShown, isFixed, regions, frame },
    ...{ sources, targets, relations, isEdgeShown },
  };
}
