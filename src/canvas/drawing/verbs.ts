/** What lines say: the relation at the middle of each lit line, and of several between two nodes how many they are. */
import { RELATIONS } from '../../../graph/ontology.ts';
import { countOf } from '../../../graph/text/countOf.ts';
import { scaleDrawing } from '../../state/theme.ts';
import { FONTS } from '../../ui/fonts.ts';
import type { Stage } from '../stage.ts';
import { placeStrands } from './bundles.ts';
import { type Curve, findClear, type Point, traceCurve } from './curves.ts';
import type { LabelRequest } from './labelPlaces.ts';
import { LineRaster } from './lineRaster.ts';
import type { Typesetter } from './names.ts';

/** How the words of lines are set, at the scale of the theme. */
export function styleVerb({ store }: Stage): { readonly font: string; readonly lineHeight: number } {
  const { names } = scaleDrawing(store.getState().theme);
  return { font: `500 ${11 * names}px ${FONTS.sans}`, lineHeight: 15 * names };
}

/** Lines that are named at a time, lit ones and others. */
const MOST = 40;
/** With fewer lines that say the same, each says it. */
const OFTEN = 9;
/** Pixels between places along a thread. */
const CLOSE = 8;

export interface Verb extends LabelRequest {
  readonly text: string;
}

/**
 * What the lit lines say; what most of many say, once, with how many do. Of a bundle without room for each of its words,
 * the number of its lines.
 */
export function collectVerbs(stage: Stage, typesetter: Typesetter): Verb[] {
  const { scene, bends } = stage;
  const lit = new Set(scene.litEdges.slice(0, MOST));
  const bundleOf = (edge: string) => bends.bundleOf.get(edge)?.filter((one) => lit.has(one)) ?? [];
  const common = findCommon(
    stage,
    scene.litEdges.filter((edge) => bundleOf(edge).length < 2),
  );
  const verbs = [...lit].flatMap((edge) => {
    const bundle = bundleOf(edge);
    if (common.has(edge)) return [];
    if (bundle.length < 2) return nameLine(stage, typesetter, edge);
    return bundle[0] === edge ? nameBundle(stage, typesetter, bundle) : [];
  });
  return [...sayOnce(stage, typesetter, [...common]), ...verbs];
}

/** Those of many lines, none of them on a thread, that say what most of them do; none, where they say this and that. */
function findCommon(stage: Stage, edges: readonly string[]): ReadonlySet<string> {
  const words = edges.map((edge) => wordsOf(stage, edge));
  // More than half of them say what the one in the middle says, if more than half say the same.
  const middle = words.toSorted()[words.length >> 1];
  const common = edges.filter((_edge, at) => words[at] === middle);
  const isOften = common.length >= OFTEN && common.length > edges.length / 2;
  if (!isOften || common.some((edge) => stage.scene.edgeLook(edge) === 'thread')) return new Set();
  const key = stage.scene.focus?.key ?? '';
  const pointed = common.filter((edge) => edge === key || stage.data.graph.extremities(edge).includes(key));
  // Few lines of what is pointed at say it themselves.
  return new Set(pointed.length < OFTEN ? common.filter((edge) => !pointed.includes(edge)) : common);
}

/** On the longest of these lines whose middle is in sight. */
function sayOnce(stage: Stage, typesetter: Typesetter, edges: readonly string[]): Verb[] {
  const { font } = styleVerb(stage);
  const { width, height } = stage.sigma.getDimensions();
  const { left, right, top, bottom } = stage.insets;
  let [longest, best]: [number, Verb | null] = [0, null];
  for (const edge of edges) {
    const [verb] = nameLine(stage, typesetter, edge);
    const line = findCurve(stage, edge);
    if (!verb || !line || verb.x < left || verb.x > width - right || verb.y < top || verb.y > height - bottom) continue;
    const length = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y);
    if (length > longest) [longest, best] = [length, verb];
  }
  if (!best) return [];
  const text = `${best.text} (${edges.length} lines)`;
  return [{ ...best, text, width: typesetter.set(text, font, 400, 1).width, need: 'required' }];
}

/**
 * How many lines there are in each bundle that is not lit, the best connected first; said where the names leave room, and
 * only between two that are named: else it would say nothing of whom.
 */
export function collectBundles(stage: Stage, typesetter: Typesetter, named: ReadonlySet<string>): Verb[] {
  const { bends, scene, data } = stage;
  const found: { readonly bundle: readonly string[]; readonly degree: number }[] = [];
  for (const [edge, whole] of bends.bundleOf) {
    const ends = data.graph.extremities(edge);
    if (!ends.every((end) => named.has(end))) continue;
    const bundle = whole.filter((one) => scene.edgeLook(one) === 'normal');
    if (bundle[0] !== edge || bundle.length < 2) continue;
    found.push({ bundle, degree: ends.reduce((sum, end) => sum + data.graph.degree(end), 0) });
  }
  found.sort((a, b) => b.degree - a.degree);
  return found.slice(0, MOST).flatMap(({ bundle }) => countBundle(stage, typesetter, bundle));
}

function nameLine(stage: Stage, typesetter: Typesetter, edge: string): Verb[] {
  const { font, lineHeight } = styleVerb(stage);
  const line = findCurve(stage, edge);
  if (!line) return [];
  const { from, to } = line;
  const { focus, edgeLook, litEdges } = stage.scene;
  // Where two parts of a thread cross, words would be of either.
  const isThread = (one: string) => edgeLook(one) === 'thread';
  const others = isThread(edge) ? litEdges.filter((one) => one !== edge && isThread(one)) : [];
  const curves = others.flatMap((one) => findCurve(stage, one) ?? []);
  const text = wordsOf(stage, edge);
  const { width } = typesetter.set(text, font, 400, 1);
  const middle = findClear(line, curves, Math.max(lineHeight, width / 2));
  const isOnly = focus?.kind === 'edge' && focus.key === edge;
  // A verb longer than its line would say nothing about which line it means; a thread is known by its colour.
  if (!isOnly && edgeLook(edge) !== 'thread' && Math.hypot(to.x - from.x, to.y - from.y) < width) return [];
  return [{ key: edge, text, ...middle, radius: 0, width, height: lineHeight, need: isOnly ? 'required' : 'fine' }];
}

function nameBundle(stage: Stage, typesetter: Typesetter, bundle: readonly string[]): Verb[] {
  const { font, lineHeight } = styleVerb(stage);
  const [first] = bundle;
  const line = first === undefined ? null : findCurve(stage, first);
  if (first === undefined || line === null) return [];
  const { from, to } = line;
  const source = stage.data.graph.source(first);
  const strands = bundle.map((edge) => {
    const curvature = stage.curvatures.get(edge) ?? 0;
    return {
      key: edge,
      curvature: stage.data.graph.source(edge) === source ? curvature : -curvature,
      width: typesetter.set(wordsOf(stage, edge), font, 400, 1).width,
    };
  });
  const words = placeStrands(from, to, strands, lineHeight);
  if (words === null) return countBundle(stage, typesetter, bundle);
  const rest = { radius: 0, height: lineHeight, need: 'fine' } as const;
  return words.map((one) => ({ ...one, ...rest, text: wordsOf(stage, one.key) }));
}

function countBundle(stage: Stage, typesetter: Typesetter, bundle: readonly string[]): Verb[] {
  const { font, lineHeight } = styleVerb(stage);
  const [first] = bundle;
  const line = first === undefined ? null : findCurve(stage, first);
  if (first === undefined || line === null) return [];
  const { from, to } = line;
  const text = countOf(bundle.length, 'relation');
  const { width } = typesetter.set(text, font, 400, 1);
  if (Math.hypot(to.x - from.x, to.y - from.y) < width) return [];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return [{ key: first, text, ...middle, radius: 0, width, height: lineHeight, need: 'fine' }];
}

/** Places along the red thread, so close that no name fits between them. */
export function traceThread(stage: Stage): Point[] {
  return stage.scene.litEdges.flatMap((edge) => {
    const line = stage.scene.edgeLook(edge) === 'thread' ? findCurve(stage, edge) : null;
    return line ? traceCurve(line.from, line.to, line.curvature, CLOSE) : [];
  });
}

/** With more lines than this, there is no room beside them for names. */
const MANY = 600;
/** How many others a line counts for that is lit. */
const LIT = 3;

/** Where lines run that names keep off if they can; those that stand back do not count. */
export function rasterLines(stage: Stage): LineRaster {
  const { width, height } = stage.sigma.getDimensions();
  const raster = new LineRaster(width, height);
  const { edges } = stage.scene.visible;
  if (edges.size > MANY) return raster;
  for (const edge of edges) {
    const look = stage.scene.edgeLook(edge);
    const line = look === 'absent' || look === 'dimmed' || look === 'pale' ? null : findCurve(stage, edge);
    if (!line) continue;
    const places = traceCurve(line.from, line.to, line.curvature, CLOSE);
    for (let times = look === 'normal' ? 1 : LIT; times > 0; times -= 1) raster.add(places);
  }
  return raster;
}

const wordsOf = ({ data }: Stage, edge: string) => RELATIONS[data.graph.getEdgeAttribute(edge, 'relation')].label;

/** Where a line begins and ends on the screen, and how far it bends. */
function findCurve({ sigma, data, curvatures }: Stage, edge: string): Curve | null {
  const source = sigma.getNodeDisplayData(data.graph.source(edge));
  const target = sigma.getNodeDisplayData(data.graph.target(edge));
  if (!source || !target) return null;
  return {
    from: sigma.framedGraphToViewport(source),
    to: sigma.framedGraphToViewport(target),
    curvature: curvatures.get(edge) ?? 0,
  };
}
