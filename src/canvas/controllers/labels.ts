/** Draws the names on a layer of their own, so that none covers another or a node, and the verbs on lit edges. */
import { RELATIONS } from '../../../graph/ontology.ts';
import { scaleDrawing } from '../../state/theme.ts';
import { LabelSprites } from '../drawing/labelSprites.ts';
import { collectNames, collectVerbs, FONTS, styleVerb, Typesetter } from '../drawing/names.ts';
import { type Box, Occupancy, type Occupied, placeLabels, type Slot } from '../drawing/placeLabels.ts';
import { type Controller, SLIM, type Stage } from '../stage.ts';

/** Radius in pixels under which a node gives way to an important name. */
const SMALL = 12;
/** What the zoom buttons take in their corner, in pixels: a column, in a slim window a row. */
const CONTROLS = { column: { width: 62, height: 149 }, row: { width: 136, height: 64 } };
const PALE = 0.34;

export const controlLabels: Controller = (stage) => {
  const { sigma, data } = stage;
  sigma.createCanvasContext('names', { style: { pointerEvents: 'none' } });
  const canvas = sigma.getCanvases().names;
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return () => undefined;
  // The pointer's layer stays on top.
  sigma.getCanvases().mouse?.before(canvas);
  sigma.resize(true);

  const byImportance = data.graph
    .nodes()
    .sort((a, b) => data.graph.degree(b) - data.graph.degree(a) || (a < b ? -1 : 1));
  const typesetter = new Typesetter(context);
  const sprites = new LabelSprites();
  let slots: ReadonlyMap<string, Slot> = new Map();

  const draw = () => {
    const { width, height } = sigma.getDimensions();
    const { ink, inkSoft, paper: halo, fading = 1 } = stage.scene.palette;
    const bounds = findBounds(stage);
    const names = collectNames(stage, byImportance, bounds, typesetter);
    const occupied = occupy(names, bounds, width <= SLIM);
    const isFirst = ({ look }: { look: string }) => look === 'selected' || look === 'lit';
    const placedFirst = placeLabels(names.filter(isFirst), occupied, bounds, slots);
    const verbs = placeLabels(collectVerbs(stage, typesetter), occupied, bounds, new Map());
    const placed = [
      ...placedFirst,
      ...placeLabels(
        names.filter((name) => !isFirst(name)),
        occupied,
        bounds,
        slots,
      ),
    ];
    slots = new Map(placed.map(({ key, slot }) => [key, slot]));

    const verb = styleVerb(scaleDrawing(stage.store.getState().theme).names);
    context.clearRect(0, 0, width, height);
    for (const { key, box } of verbs) {
      const { label } = RELATIONS[data.graph.getEdgeAttribute(key, 'relation')];
      const place = { left: box.left, top: box.top, width: box.right - box.left };
      sprites.draw(context, [label], { ...verb, colour: inkSoft, halo, reach: 3.5, align: 'center' }, place, 1);
    }
    const byKey = new Map(names.map((name) => [name.key, name]));
    // The important ones last, on top.
    for (const { key, slot, box, isNarrow } of placed.reverse()) {
      const name = byKey.get(key);
      if (!name) continue;
      const { font, lineHeight, look } = name;
      const { lines, width } = (isNarrow && name.narrow) || name;
      const align = slot.startsWith('right') ? 'left' : slot.startsWith('left') ? 'right' : 'center';
      const place = { left: box.left, top: box.top, width };
      sprites.draw(
        context,
        lines,
        { font, lineHeight, colour: ink, halo, reach: 1.75, align },
        place,
        look === 'pale' ? 1 - (1 - PALE) * fading : 1,
      );
    }
  };

  sigma.on('afterRender', draw);
  // The first names are set in a fallback face while the page's own are still loading.
  let isStopped = false;
  void Promise.all([
    document.fonts.load(`500 13px ${FONTS.serif}`),
    document.fonts.load(`500 11px ${FONTS.sans}`),
  ]).then(() => {
    if (isStopped) return;
    typesetter.forget();
    sprites.clear();
    sigma.scheduleRender();
  });
  return () => {
    isStopped = true;
    sigma.off('afterRender', draw);
  };
};

/** The free part of the window, in CSS pixels. */
function findBounds({ sigma, insets }: Stage): Box {
  const { width, height } = sigma.getDimensions();
  return {
    left: insets.left + 4,
    top: insets.top + 4,
    right: width - insets.right - 4,
    bottom: height - insets.bottom - 4,
  };
}

/** Where no name may go from the start: on nodes, and under the zoom buttons. */
function occupy(
  names: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
  bounds: Box,
  isSlim: boolean,
): Occupied {
  const occupied: Occupied = { names: new Occupancy(), nodes: new Occupancy(), small: new Occupancy() };
  for (const { x, y, radius } of names) {
    const reach = radius * 0.9;
    const where = radius < SMALL ? occupied.small : occupied.nodes;
    where.add({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });
  }
  const { width, height } = isSlim ? CONTROLS.row : CONTROLS.column;
  occupied.names.add({ ...bounds, left: bounds.right - width, top: bounds.bottom - height });
  return occupied;
}
