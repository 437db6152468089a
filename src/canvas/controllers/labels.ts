/**
 * Draws the names on a layer of their own, so that none covers another or a node, and the words of lines. While the
 * view is only moved, the layer moves along as it is; names find new places once it rests.
 */
import { scaleDrawing } from '../../state/theme.ts';
import { drawShape } from '../../ui/drawShape.ts';
import { FONTS } from '../../ui/fonts.ts';
import { addLayer } from '../addLayer.ts';
import { findCircle, placeMark } from '../drawing/circles.ts';
import { keepLabels } from '../drawing/keepLabels.ts';
import { LabelSprites } from '../drawing/labelSprites.ts';
import { describeHeadings, describeNames, describeVerbs } from '../drawing/lettering.ts';
import { describeMarks } from '../drawing/marks.ts';
import { sortKinds } from '../drawing/nameSlots.ts';
import { collectNames, DOT, type Name, putPlacesFirst, rankNames, Typesetter } from '../drawing/names.ts';
import { type Box, Occupancy } from '../drawing/occupancy.ts';
import { type PlacedLabel, placeLabels } from '../drawing/placeLabels.ts';
import { collectBundles, collectVerbs, rasterLines, traceThread, type Verb } from '../drawing/verbs.ts';
import { type Occupied, RIM } from '../drawing/weighPlaces.ts';
import { listHeadings, setHeading } from '../ground/headings.ts';
import type { Controller, Stage } from '../stage.ts';
import { createFollower } from './followView.ts';
import { findFree } from './framing.ts';
import { createNameMemory } from './nameMemory.ts';

/** The air around all names, in pixels. */
const AROUND = 4;
/** The air around the buttons in the corner, in pixels. */
const AROUND_CONTROLS = 36;
/** How far names keep off the middle of the thread, in pixels: half an arrowhead. */
const BESIDE = 6;
/** Milliseconds that names wait for their face. */
const PATIENCE = 400;
/** With more nodes than this, names wait until a layout has put them all in their places. */
const MANY = 2_000;

/** The names, where they stand, and what of the window is then taken. */
interface Named {
  readonly bounds: Box;
  readonly headings: ReturnType<typeof setHeadings>;
  readonly occupied: Occupied;
  readonly names: readonly Name[];
  readonly placed: readonly PlacedLabel[];
  readonly litVerbs: readonly Verb[];
  readonly placedVerbs: readonly PlacedLabel[];
}

export const controlLabels: Controller = (stage) => {
  const { sigma, data } = stage;
  // The pointer's layer stays on top.
  const layer = addLayer(stage, 'names', 'mouse', { willChange: 'transform' });
  if (!layer) return () => undefined;
  const { canvas, context } = layer;

  const byImportance = rankNames(data.graph);
  let placesFirst: readonly string[] | null = null;
  const typesetter = new Typesetter(context);
  const sprites = new LabelSprites();
  const memory = createNameMemory(stage);

  const placeNames = (): Named => {
    const bounds = findFree(stage, AROUND);
    const { slots, stood, remember } = memory.recall(bounds);
    const isMap = stage.store.getState().layout.name === 'map';
    if (isMap) placesFirst ??= putPlacesFirst(data.graph, byImportance);
    const order = (isMap && placesFirst) || byImportance;
    const kindOf = sortKinds(stage);
    // All of what stands aside with room for its name has one, however few its connections.
    const aside = isMap ? order.filter((node) => kindOf(node) === 'aside') : [];
    const names = collectNames(stage, aside.length > 0 ? new Set([...aside, ...order]) : order, bounds, typesetter);
    const isFirst = ({ look }: Name) => look !== 'normal' && look !== 'pale';
    // Nothing comes to be named while something is pointed at but what hangs on that.
    const isOther = (name: Name) => !isFirst(name) && (stood.size === 0 || stood.has(name.key));
    const [first, others] = [names.filter(isFirst), names.filter(isOther)];
    // What stands back may be covered by the names of what is lit.
    const isBack = ({ look }: Name) => look === 'pale';
    const headings = setHeadings(stage, typesetter);
    const occupied = occupy(stage, bounds, headings);
    occupyNodes(
      occupied,
      names.filter((name) => !isBack(name)),
    );
    const litVerbs = collectVerbs(stage, typesetter);
    const isBefore = ({ key, need }: Verb) => need === 'required' || stage.scene.edgeLook(key) === 'thread';
    // Names have other places: they keep off words that have to be read, off the thread and off its words.
    const placedVerbs = placeLabels(litVerbs.filter(isBefore), occupied, bounds, new Map());
    for (const { x, y } of traceThread(stage))
      occupied.nodes.add({ left: x - BESIDE, top: y - BESIDE, right: x + BESIDE, bottom: y + BESIDE });
    const place = (some: readonly Name[]) => {
      const { staying, others } = keepLabels(some, stood, occupied);
      return [...staying, ...placeLabels(others, occupied, bounds, slots)];
    };
    // What is pointed at has its name first, before those that stay.
    const isPointed = ({ need }: Name) => stood.size > 0 && need === 'required';
    const placedFirst = placeLabels(first.filter(isPointed), occupied, bounds, slots);
    placedFirst.push(...place(first.filter((name) => !isPointed(name))));
    const otherVerbs = litVerbs.filter((verb) => !isBefore(verb));
    placedVerbs.push(...placeLabels(otherVerbs, occupied, bounds, new Map()));
    occupyNodes(occupied, names.filter(isBack));
    const placed = [...placedFirst, ...place(others)];
    remember(placed);
    return { bounds, headings, occupied, names, placed, litVerbs, placedVerbs };
  };

  let named: Named | null = null;
  let describePlaced: Stage['describeNames'] = () => [];
  let isSet = false;
  const draw = (isNamed: boolean) => {
    if (!isSet) return;
    const { width, height } = sigma.getDimensions();
    if (stage.store.getState().layout.isRunning && data.graph.order > MANY) {
      context.clearRect(0, 0, width, height);
      named = null;
      describePlaced = () => [];
      return;
    }
    named = (isNamed && named) || placeNames();
    stage.nameBoxes = new Map(named.placed.map(({ key, box }) => [key, box]));
    const { bounds, headings, occupied, names, placed, litVerbs } = named;
    // How many lines there are is said where the names leave room.
    const bundles = collectBundles(stage, typesetter, new Set(placed.map(({ key }) => key)));
    const left = { ...occupied, names: occupied.names.copy() };
    const placedVerbs = [...named.placedVerbs, ...placeLabels(bundles, left, bounds, new Map())];

    context.clearRect(0, 0, width, height);
    describePlaced = (palette) => [
      ...describeHeadings(headings, palette),
      ...describeVerbs(stage, [...litVerbs, ...bundles], placedVerbs, palette),
      ...describeMarks(stage, palette),
      ...describeNames(names, placed, palette),
    ];
    for (const shape of describePlaced(stage.scene.palette)) {
      if (shape.kind === 'text') sprites.draw(context, shape);
      else drawShape(context, shape);
    }
  };

  const follower = createFollower(stage, canvas, draw);
  stage.describeNames = (palette) => {
    follower.settle();
    return describePlaced(palette);
  };
  const unsubscribe = stage.store.subscribe(({ layout }, before) => {
    if (layout.isRunning !== before.layout.isRunning) memory.forget();
    else if (layout.pinned === before.layout.pinned) return;
    follower.drawAnew();
  });
  // Names set in a fallback face would change under the reader's eyes, so they wait for the page's own, but not long.
  let isStopped = false;
  const setNames = () => {
    if (isStopped) return;
    clearTimeout(timer);
    isSet = true;
    typesetter.forget();
    sprites.clear();
    follower.drawAnew();
  };
  const timer = setTimeout(setNames, PATIENCE);
  stage.arriving.push(
    Promise.all([document.fonts.load(`500 13px ${FONTS.serif}`), document.fonts.load(`500 11px ${FONTS.sans}`)]).then(
      setNames,
      setNames,
    ),
  );
  return () => {
    isStopped = true;
    clearTimeout(timer);
    unsubscribe();
    follower.stop();
  };
};

function occupyNodes({ dots, nodes }: Occupied, names: readonly Name[]): void {
  for (const { x, y, radius } of names) {
    const reach = radius + RIM;
    const where = radius < DOT ? dots : nodes;
    where.add({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach, isRound: true });
  }
}

/** Where no name may go whatever is named: on the numbers of nodes, on words of the layout, and under the buttons. */
function occupy(stage: Stage, bounds: Box, headings: ReturnType<typeof setHeadings>): Occupied {
  const occupied: Occupied = {
    names: new Occupancy(),
    nodes: new Occupancy(),
    dots: new Occupancy(),
    lines: rasterLines(stage),
  };
  for (const node of stage.scene.thread) {
    const circle = findCircle(stage, node);
    if (circle) occupied.nodes.add(placeMark(circle, 'left'));
  }
  for (const { left, top, width, lineHeight } of headings)
    occupied.names.add({ left, top, right: left + width, bottom: top + lineHeight });
  const { width, height, trail } = stage.controls;
  const { left, top } = stage.insets;
  if (trail.width > 0) occupied.names.add({ left, top, right: left + trail.width, bottom: top + trail.height });
  const bottom = stage.sigma.getDimensions().height - stage.insets.bottom;
  occupied.names.add({
    left: bounds.right - width - AROUND_CONTROLS,
    top: bottom - height - AROUND_CONTROLS - 4,
    right: bounds.right,
    bottom,
  });
  return occupied;
}

/** The words of the layout where they stand in the window. */
function setHeadings({ sigma, store, data, insets, controls }: Stage, typesetter: Typesetter) {
  const { layout, theme, selection } = store.getState();
  // What is selected is what rings are taken to be around.
  const isOther = layout.centre !== null && selection.selected && selection.selected.key !== layout.centre;
  const centre = isOther ? data.graph.getNodeAttribute(layout.centre, 'label') : null;
  const toWindow = (point: { readonly x: number; readonly y: number }) => sigma.graphToViewport(point);
  const set = (top: number) =>
    listHeadings(layout, toWindow, scaleDrawing(theme).names, centre, top).map((heading) => {
      const { width } = typesetter.set(heading.text, heading.font, Number.POSITIVE_INFINITY, 1);
      return setHeading(heading, width, sigma.getDimensions().width, top);
    });
  const headings = set(insets.top);
  // Where they would lie under the way taken, they begin below that.
  const [right, below] = [insets.left + controls.trail.width, insets.top + controls.trail.height];
  return headings.some(({ left, top }) => left < right && top < below) ? set(below) : headings;
}
