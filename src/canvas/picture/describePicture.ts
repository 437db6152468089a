/** What the canvas shows between the panels, as shapes: its own layers as they draw them, and nodes and edges as sigma has them. */
import { ENTITIES, ENTITY_TYPES, type EntityType } from '../../../graph/ontology.ts';
import { indexFile } from '../../../graph/query/graphIndex.ts';
import type { Sliced } from '../../../graph/query/sliced.ts';
import { stateEdge } from '../../../graph/query/statements.ts';
import type { Area, Picture, Shape } from '../../state/picture.ts';
import { describeEntity } from '../../ui/describeEntity.ts';
import type { Reducers } from '../controllers/appearance.ts';
import type { Circle } from '../drawing/circles.ts';
import type { Palette } from '../drawing/colours.ts';
import { isDense, type Stage } from '../stage.ts';
import { describeLine, isLineWithin } from './describeLine.ts';

/** Items between two pauses. */
const STEP = 256;

/** What there is to describe: a stage in colours that need not be those on the screen. */
export interface View {
  readonly stage: Stage;
  readonly palette: Palette;
  readonly reducers: Reducers;
  /** Where each node lies in the window. */
  readonly circles: ReadonlyMap<string, Circle | undefined>;
}

/** Begin it right after sigma has drawn: then all layers show the same view. */
export function* describePicture(view: View): Sliced<Picture> {
  const { stage, palette } = view;
  const area = findArea(stage);
  // At once: the rest is done between other things, and meanwhile the view may move.
  const [ground, names] = [stage.describeGround(palette), stage.describeNames(palette)];
  const relations = yield* describeRelations(view, area);
  const entities = yield* describeEntities(view, area);
  return {
    area,
    graph: area,
    colours: palette,
    layers: [
      { name: 'ground', shapes: ground },
      { name: 'relations', shapes: relations.shapes },
      { name: 'entities', shapes: entities.shapes },
      { name: 'names', shapes: names },
    ],
    entities: entities.count,
    relations: relations.count,
    articles: relations.articles,
    dimmed: entities.dimmed,
    types: ENTITY_TYPES.filter((type) => entities.types.has(type)).map((type) => ({
      type,
      fill: palette.entity[type],
      pictogram: palette.onEntity,
    })),
  };
}

function* describeRelations(
  { stage, circles, reducers }: View,
  area: Area,
): Sliced<{ shapes: Shape[]; count: number; articles: ReadonlySet<string> }> {
  const { sigma, scene, data } = stage;
  const isBare = isDense(data.graph);
  const index = indexFile(data.file);
  const least = sigma.getSetting('minEdgeThickness');
  const feather = sigma.getSetting('antiAliasingFeather') / (window.devicePixelRatio || 1);
  // Sigma draws one kind of edge after the other, and in each the lit ones last.
  const kinds = Object.keys(sigma.getSetting('edgeProgramClasses'));
  const found: { readonly shapes: Shape[]; readonly rank: readonly [number, number] }[] = [];
  const articles = new Set<string>();
  let count = 0;
  let done = 0;
  for (const edge of data.graph.edges()) {
    done += 1;
    if (done % STEP === 0) yield;
    const { color, size, hidden, zIndex, type, curvature } = reducers.edgeReducer(
      edge,
      data.graph.getEdgeAttributes(edge),
    );
    const [source, target] = data.graph.extremities(edge).map((end) => circles.get(end));
    if (hidden || !source || !target || !isLineWithin({ from: source, to: target, curvature }, area)) continue;
    const isDashed = type === 'dashed';
    const fact = index.edges.get(edge);
    const said = fact && stateEdge(index, fact);
    const shapes = describeLine({
      from: source,
      to: target,
      radius: target.radius,
      curvature,
      thickness: Math.max(sigma.scaleSize(size), isDashed ? 1 : least),
      feather,
      colour: color,
      end: isDashed ? 'dashed' : type === 'wire' && isBare ? 'plain' : 'arrow',
      title: said ? `${said.source} ${said.verb} ${said.target}` : '',
    });
    // Under discs that touch there is nothing to see of it.
    if (shapes.length === 0) continue;
    found.push({ shapes, rank: [kinds.indexOf(type), isBare ? 0 : zIndex] });
    if (scene.edgeLook(edge) === 'dimmed') continue;
    count += 1;
    for (const { article } of fact?.attributes.evidence ?? []) articles.add(article);
  }
  found.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
  return { shapes: found.flatMap(({ shapes }) => shapes), count, articles };
}

interface Entities {
  readonly shapes: Shape[];
  readonly count: number;
  readonly dimmed: number;
  readonly types: ReadonlySet<EntityType>;
}

function* describeEntities({ stage, circles, reducers }: View, area: Area): Sliced<Entities> {
  const { scene, data } = stage;
  const found: { readonly shapes: Shape[]; readonly zIndex: number }[] = [];
  const isBare = isDense(data.graph);
  const types = new Set<EntityType>();
  let [count, dimmed, done] = [0, 0, 0];
  for (const node of data.graph.nodes()) {
    done += 1;
    if (done % STEP === 0) yield;
    const attributes = data.graph.getNodeAttributes(node);
    const circle = circles.get(node);
    const { color, pictogram, ring, ringSize, hidden, zIndex } = reducers.nodeReducer(node, attributes);
    if (hidden || !circle || !isWithin(circle, area)) continue;
    const { entityType: type, label } = attributes;
    if (scene.nodeLook(node) === 'dimmed') dimmed += 1;
    else {
      count += 1;
      types.add(type);
    }
    const shapes = describeEntity({
      ...circle,
      type,
      fill: color,
      pictogram,
      ring: { colour: ring, width: ringSize },
      title: `${label} (${ENTITIES[type].label.toLowerCase()})`,
    });
    found.push({ shapes, zIndex: isBare ? 0 : zIndex });
  }
  found.sort((a, b) => a.zIndex - b.zIndex);
  return { shapes: found.flatMap(({ shapes }) => shapes), count, dimmed, types };
}

/** The part of the window that no panel covers. */
function findArea({ sigma, insets }: Stage): Area {
  const { width, height } = sigma.getDimensions();
  const [left, top] = [Math.round(insets.left), Math.round(insets.top)];
  return {
    left,
    top,
    width: Math.max(0, Math.round(width - insets.right) - left),
    height: Math.max(0, Math.round(height - insets.bottom) - top),
  };
}

/** Whether something of a disc lies in the area. */
function isWithin({ x, y, radius }: Circle, { left, top, width, height }: Area): boolean {
  const [nearest, below] = [clamp(x, left, left + width), clamp(y, top, top + height)];
  return Math.hypot(x - nearest, y - below) < radius;
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
