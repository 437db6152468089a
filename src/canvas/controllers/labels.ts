/** Draws the names on a layer of their own, so that none covers another or a node, and the verbs on lit edges. */
import { RELATIONS } from '../../../graph/ontology.ts';
import { controlPoint, pointOnCurve } from '../drawing/curves.ts';
import { drawText, FONTS, type TextStyle } from '../drawing/drawText.ts';
import {
  type Box,
  type LabelRequest,
  Occupancy,
  type Occupied,
  placeLabels,
  type Slot,
  wrapName,
} from '../drawing/placeLabels.ts';
import type { Look } from '../drawing/scene.ts';
import type { Controller, Stage } from '../stage.ts';

/** Names considered per frame, the most connected first; more would not find a free place anyway. */
const CANDIDATES = 900;
const EDGE_LABELS = 40;
const LINE = 1.16;
/** The width in pixels that the zoom buttons take in their corner. */
const CONTROLS = 62;
/** Radius in pixels under which a node gives way to an important name. */
const SMALL = 12;
/** How many names count as important. */
const IMPORTANT = 12;

interface Name extends LabelRequest {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly look: Look;
}

export const controlLabels: Controller = (stage) => {
  const { sigma, data } = stage;
  sigma.createCanvasContext('names', { style: { pointerEvents: 'none' } });
  const canvas = sigma.getCanvases().names;
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return () => undefined;
  // The pointer's layer stays on top.
  const mouse = sigma.getCanvases().mouse;
  mouse?.before(canvas);

  const byImportance = data.graph
    .nodes()
    .sort((a, b) => data.graph.degree(b) - data.graph.degree(a) || (a < b ? -1 : 1));
  let slots: ReadonlyMap<string, Slot> = new Map();
  sigma.resize(true);

  const draw = () => {
    const { width, height } = sigma.getDimensions();
    context.clearRect(0, 0, width, height);
    const { top, right, bottom, left } = stage.insets;
    const bounds: Box = { left: left + 4, top: top + 4, right: width - right - 4, bottom: height - bottom - 4 };
    const names = collectNames(stage, byImportance, bounds, context);
    const occupied: Occupied = { names: new Occupancy(), nodes: new Occupancy(), small: new Occupancy() };
    for (const { x, y, radius } of names) {
      const reach = radius * 0.9;
      const where = radius < SMALL ? occupied.small : occupied.nodes;
      where.add({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });
    }
    // The zoom buttons.
    occupied.names.add({
      left: width - right - CONTROLS,
      top: height - bottom - CONTROLS * 2.4,
      right: width,
      bottom: height,
    });
    const first = names.filter(({ look }) => look === 'selected' || look === 'lit');
    const rest = names.filter(({ look }) => look !== 'selected' && look !== 'lit');
    const placedFirst = placeLabels(first, occupied, bounds, slots);
    const verbs = placeLabels(collectVerbs(stage, context), occupied, bounds, new Map());
    const placed = [...placedFirst, ...placeLabels(rest, occupied, bounds, slots)];
    slots = new Map(placed.map(({ key, slot }) => [key, slot]));

    const byKey = new Map(names.map((name) => [name.key, name]));
    for (const { key, box } of verbs) {
      const relation = data.graph.getEdgeAttribute(key, 'relation');
      drawText(context, [RELATIONS[relation].label], box, 'on', verbStyle(stage));
    }
    // The important ones last, on top.
    for (const { key, slot, box } of placed.reverse()) {
      const name = byKey.get(key);
      if (name) drawText(context, name.lines, box, slot, name.style);
    }
  };

  sigma.on('afterRender', draw);
  // The first names are drawn in a fallback face when the page's own are still loading.
  let isStopped = false;
  void Promise.all([
    document.fonts.load(`500 13px ${FONTS.serif}`),
    document.fonts.load(`500 11px ${FONTS.sans}`),
  ]).then(() => {
    if (!isStopped) sigma.scheduleRender();
  });
  return () => {
    isStopped = true;
    sigma.off('afterRender', draw);
  };
};

function collectNames(stage: Stage, order: readonly string[], bounds: Box, context: CanvasRenderingContext2D): Name[] {
  const { sigma, scene, data } = stage;
  const { palette } = scene;
  const { ratio } = sigma.getCamera();
  const names: Name[] = [];
  const rank: Record<Look, number> = { selected: 0, lit: 1, normal: 2, pale: 2, dimmed: 3, absent: 4 };
  for (const node of order) {
    const look = scene.nodeLook(node);
    if (look === 'absent' || look === 'dimmed') continue;
    const display = sigma.getNodeDisplayData(node);
    if (!display) continue;
    const { x, y } = sigma.framedGraphToViewport(display);
    const radius = sigma.scaleSize(display.size);
    if (x < bounds.left - 200 || x > bounds.right + 200 || y < bounds.top - 80 || y > bounds.bottom + 80) continue;
    const isPointedAt = scene.focus?.kind === 'node' && scene.focus.key === node;
    const isRequired = look === 'selected' || isPointedAt;
    // Small nodes get their names once the reader comes closer.
    if (!isRequired && look !== 'lit' && radius < 4.5 && ratio > 0.3) continue;
    const size = Math.round(Math.min(11.5 + radius * 0.16, 17) * 2) / 2;
    const style: TextStyle = {
      font: `${isRequired ? 650 : radius > 16 ? 600 : 500} ${size}px ${FONTS.serif}`,
      size,
      lineHeight: size * LINE,
      colour: palette.ink,
      halo: palette.paper,
      opacity: look === 'pale' ? 0.34 : 1,
    };
    context.font = style.font;
    const measure = (text: string) => context.measureText(text).width;
    const lines = wrapName(
      data.graph.getNodeAttribute(node, 'label'),
      size * 11.5,
      isRequired ? 5 : look === 'lit' ? 3 : 2,
      measure,
    );
    names.push({
      key: node,
      x,
      y,
      radius,
      width: Math.max(...lines.map(measure)) + 2,
      height: lines.length * style.lineHeight,
      need: isRequired ? 'required' : look === 'lit' || names.length < IMPORTANT ? 'important' : 'fine',
      lines,
      style,
      look,
    });
    if (names.length >= CANDIDATES) break;
  }
  const pointed = scene.focus?.kind === 'node' ? scene.focus.key : null;
  return names
    .map((name, index) => ({ name, index }))
    .sort(
      (a, b) =>
        Number(b.name.key === pointed) - Number(a.name.key === pointed) ||
        rank[a.name.look] - rank[b.name.look] ||
        a.index - b.index,
    )
    .map(({ name }) => name);
}

function collectVerbs(stage: Stage, context: CanvasRenderingContext2D): LabelRequest[] {
  const { sigma, scene, data, curvatures } = stage;
  const style = verbStyle(stage);
  context.font = style.font;
  return scene.litEdges.slice(0, EDGE_LABELS).flatMap((edge) => {
    const from = sigma.getNodeDisplayData(data.graph.source(edge));
    const to = sigma.getNodeDisplayData(data.graph.target(edge));
    if (!from || !to) return [];
    const { relation, basis } = data.graph.getEdgeAttributes(edge);
    const source = sigma.framedGraphToViewport(from);
    const target = sigma.framedGraphToViewport(to);
    const curvature = basis === 'gazetteer' ? 0 : (curvatures.get(edge) ?? 0);
    const middle = pointOnCurve(source, controlPoint(source, target, curvature), target, 0.5);
    const width = context.measureText(RELATIONS[relation].label).width + 8;
    const isOnly = scene.focus?.kind === 'edge' && scene.focus.key === edge;
    // A verb longer than its line would say nothing about which line it means.
    if (!isOnly && Math.hypot(target.x - source.x, target.y - source.y) < width * 0.9) return [];
    return [{ key: edge, ...middle, radius: 0, width, height: style.lineHeight, need: isOnly ? 'required' : 'fine' }];
  });
}

function verbStyle({ scene }: Stage): TextStyle {
  return {
    font: `500 11px ${FONTS.sans}`,
    size: 11,
    lineHeight: 15,
    colour: scene.palette.inkSoft,
    halo: scene.palette.paper,
    opacity: 1,
  };
}
