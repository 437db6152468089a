/** What the canvas shows between the panels, as shapes: its own layers as they draw them, and nodes and edges as sigma has them. */
import { ENTITIES, ENTITY_TYPES, type EntityType, RELATIONS } from '../../../graph/ontology.ts';
import { countSources } from '../../../graph/query/evidence/passages.ts';
import type { Sliced } from '../../../graph/query/sliced.ts';
import { type Area, LINE_KINDS, type LineKind, type Picture, type Shape } from '../../state/picture.ts';
import { describeEntity } from '../../ui/describeEntity.ts';
import { hangsOnSelected, type Reducers } from '../controllers/appearance.ts';
import type { Circle } from '../drawing/circles.ts';
import type { Palette } from '../drawing/colours.ts';
import { arrowOf } from '../drawing/curves.ts';
import type { Scene } from '../drawing/scene.ts';
import { isDense, type Stage } from '../stage.ts';
import { describeLine, isLineWithin } from './describeLine.ts';

/** Items between two pauses. */
const STEP = 256;

/** What there is to describe, as it lies in the window at one moment, in colours that need not be those on the screen. */
export interface View {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly palette: Palette;
  readonly reducers: Reducers;
  readonly area: Area;
  readonly ground: readonly Shape[];
  readonly hasMap: boolean;
  readonly names: readonly Shape[];
  readonly circleOf: (node: string) => Circle | undefined;
  /** CSS pixels for one of sigma's units of size. */
  readonly scale: number;
}

/** Holds the view as it is: describing it takes a while, and meanwhile it may move. Call it right after sigma has drawn. */
export function fixView(stage: Stage, palette: Palette): View {
  const { sigma, scene } = stage;
  const scale = sigma.scaleSize(1);
  // The view turns, moves and stretches the graph, all of it alike.
  const toWindow = (x: number, y: number) => sigma.framedGraphToViewport({ x, y });
  const [origin, east, north] = [toWindow(0, 0), toWindow(1, 0), toWindow(0, 1)];
  // Sigma copies all it knows of a node for whoever asks, and every line asks for two.
  const circles = new Map<string, Circle>();
  return {
    stage,
    scene,
    palette,
    reducers: stage.paintIn(palette),
    area: findArea(stage),
    ground: stage.describeGround(palette),
    hasMap: stage.store.getState().layout.ground?.kind === 'map',
    names: stage.describeNames(palette),
    circleOf: (node) => {
      const known = circles.get(node);
      if (known) return known;
      const place = sigma.getNodeDisplayData(node);
      if (!place) return undefined;
      const circle = {
        x: origin.x + place.x * (east.x - origin.x) + place.y * (north.x - origin.x),
        y: origin.y + place.x * (east.y - origin.y) + place.y * (north.y - origin.y),
        radius: place.size * scale,
      };
      circles.set(node, circle);
      return circle;
    },
    scale,
  };
}

export function* describePicture(view: View): Sliced<Picture> {
  const { area, ground, hasMap, names, palette } = view;
  const relations = yield* describeRelations(view);
  const entities = yield* describeEntities(view);
  return {
    // A name may reach to the edge of the graph, and is not to touch that of the page.
    area: growArea(area, AIR),
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
    path: view.scene.thread.length > 0 ? { entities: entities.onPath, relations: relations.onPath } : null,
    types: ENTITY_TYPES.filter((type) => entities.types.has(type)).map((type) => ({
      type,
      fill: palette.entity[type],
      pictogram: palette.onEntity,
    })),
    lines: LINE_KINDS.filter((kind) => relations.lines.has(kind)),
    areTinted: palette.fading === 1 && (relations.lines.has('single') || relations.lines.has('several')),
    arePale: entities.arePale,
    hasMap,
  };
}

interface Relations {
  readonly shapes: readonly Shape[];
  readonly count: number;
  readonly onPath: number;
  readonly lines: ReadonlySet<LineKind>;
  readonly articles: ReadonlySet<string>;
}

function* describeRelations({ stage, scene, reducers, area, circleOf, scale }: View): Sliced<Relations> {
  const { sigma, data } = stage;
  const isBare = isDense(data.graph);
  const arrow = arrowOf(data.graph);
  // A line thinner than a pixel pales.
  const finest = 1 / (window.devicePixelRatio || 1);
  const least = sigma.getSetting('minEdgeThickness');
  // Sigma draws one kind of edge after the other, and in each the lit ones last.
  const kinds = Object.keys(sigma.getSetting('edgeProgramClasses'));
  const piles = new Piles();
  const articles = new Set<string>();
  const lines = new Set<LineKind>();
  let [count, onPath, done] = [0, 0, 0];
  for (const entry of data.graph.edgeEntries()) {
    const { edge, attributes, source, target, sourceAttributes, targetAttributes } = entry;
    done += 1;
    if (done % STEP === 0) yield;
    const { color, size, hidden, zIndex, type, isDashed, curvature } = reducers.edgeReducer(edge, attributes);
    const [from, to] = hidden ? [] : [circleOf(source), circleOf(target)];
    if (!from || !to || !isLineWithin({ from, to, curvature }, area)) continue;
    const shapes = describeLine({
      from,
      to,
      radius: to.radius,
      curvature,
      thickness: Math.max(size * scale, least),
      opacity: Math.min(1, (size * scale) / finest),
      colour: color,
      isDashed,
      arrow: type === 'straight' && isBare ? null : arrow,
      title: `${sourceAttributes.label} ${RELATIONS[attributes.relation].label} ${targetAttributes.label}`,
    });
    const look = scene.edgeLook(edge);
    if (look !== 'dimmed') count += 1;
    if (look === 'thread') onPath += 1;
    // Under discs that touch there is nothing to see of it.
    if (shapes.length === 0) continue;
    piles.add(kinds.indexOf(type) * MOST_RANKS + (isBare ? 0 : zIndex), shapes);
    if (look === 'dimmed') continue;
    if (look === 'thread') lines.add('path');
    else if (look === 'selected' || (look === 'lit' && hangsOnSelected(stage, edge))) lines.add('selected');
    else lines.add(isDashed ? 'background' : countSources(attributes) > 1 ? 'several' : 'single');
    for (const { article } of attributes.evidence) articles.add(article);
  }
  return { shapes: piles.list(), count, onPath, lines, articles };
}

interface Entities {
  readonly shapes: readonly Shape[];
  readonly count: number;
  readonly dimmed: number;
  readonly onPath: number;
  readonly arePale: boolean;
  readonly types: ReadonlySet<EntityType>;
}

function* describeEntities({ stage, scene, reducers, area, circleOf }: View): Sliced<Entities> {
  const { data } = stage;
  const isBare = isDense(data.graph);
  const piles = new Piles();
  const types = new Set<EntityType>();
  const thread = new Set(scene.thread);
  let [count, dimmed, onPath, done] = [0, 0, 0, 0];
  let arePale = false;
  for (const { node, attributes } of data.graph.nodeEntries()) {
    done += 1;
    if (done % STEP === 0) yield;
    const circle = circleOf(node);
    const { color, pictogram, ring, ringSize, hidden, zIndex } = reducers.nodeReducer(node, attributes);
    if (hidden || !circle || !isWithin(circle, area)) continue;
    const { entityType: type, label } = attributes;
    const look = scene.nodeLook(node);
    arePale ||= look === 'pale';
    if (thread.has(node)) onPath += 1;
    if (look === 'dimmed') dimmed += 1;
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
    piles.add(isBare ? 0 : zIndex, shapes);
  }
  return { shapes: piles.list(), count, dimmed, onPath, arePale, types };
}

/** More than there are ranks of what lies over what. */
const MOST_RANKS = 10;

/** Shapes by their rank: in a large graph, sorting them all would hold the page up. */
class Piles {
  readonly #piles: Shape[][] = [];

  add(rank: number, shapes: readonly Shape[]): void {
    this.#piles[rank] ??= [];
    this.#piles[rank].push(...shapes);
  }

  /** The undermost first. */
  list(): readonly Shape[] {
    // Nothing else puts as many together as fast.
    return ([] as Shape[]).concat(...this.#piles.filter(Boolean));
  }
}

/** Paper around the graph, in pixels. */
const AIR = 12;

const growArea = ({ left, top, width, height }: Area, by: number): Area => {
  return { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by };
};

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
