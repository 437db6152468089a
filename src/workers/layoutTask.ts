/** One layout, worked out: the shown nodes by its rule, the pinned ones left alone, the hidden ones beside their neighbours. */
import type { LayoutName, Positions } from '../state/layout.ts';
import { layOutCircular } from './layouts/circular.ts';
import { partTwins, placeFollowers } from './layouts/followers.ts';
import { createSimulation, MOST_STEPS } from './layouts/force.ts';
import { layOutGrouped } from './layouts/grouped.ts';
import { layOutMap } from './layouts/map.ts';
import { PART_OF } from './layouts/mapBases.ts';
import { drawOut, partDiscs } from './layouts/partDiscs.ts';
import { layOutRadial } from './layouts/radial.ts';
import { type Arranged, countDegrees, type Sheet } from './layouts/sheet.ts';
import type { Region } from './locateRegions.ts';

/** All nodes and edges of a graph, in its order. */
export interface LayoutTask extends Sheet {
  readonly name: LayoutName;
  /** The node a radial layout is around; null takes the most connected one shown. */
  readonly centre: number | null;
  readonly isShown: Uint8Array;
  readonly isEdgeShown: Uint8Array;
  /** 1 for nodes that stay where they are. */
  readonly isFixed: Uint8Array;
  /** After how many steps a simulation ends that has not settled before. */
  readonly steps: number | null;
  /** The regions, to be found on the earth; for a map only. */
  readonly regions: readonly Region[];
}

export interface LayoutResult extends Arranged {
  /** The node a radial layout is around. */
  readonly centre: number | null;
  /** How many steps a simulation has made that did not settle; else null. */
  readonly steps: number | null;
}

/** Works out every layout but the simulated one. */
export async function arrange(task: LayoutTask): Promise<LayoutResult> {
  const { sheet, numbers } = takeShown(task);
  const centre = task.name === 'radial' ? findCentre(task, sheet, numbers) : null;
  const arranged = await layOut(task, sheet, numbers, centre);
  const { ground } = arranged;
  return {
    ...finish(task, numbers, arranged),
    ground:
      ground?.kind === 'map'
        ? { ...ground, placed: ground.placed.map((place) => ({ ...place, node: numbers[place.node] ?? 0 })) }
        : ground,
    centre: centre === null ? null : (numbers[centre] ?? null),
    steps: null,
  };
}

async function layOut(task: LayoutTask, sheet: Sheet, numbers: Uint32Array, centre: number | null): Promise<Arranged> {
  if (numbers.length === 0) return { x: new Float64Array(), y: new Float64Array(), ground: null };
  switch (task.name) {
    case 'grouped':
      return layOutGrouped(sheet);
    case 'circular':
      return layOutCircular(sheet);
    case 'radial':
      return layOutRadial(sheet, centre ?? 0);
    case 'map': {
      // The gazetteer is needed for this alone.
      const { locateRegions } = await import('./locateRegions.ts');
      return layOutMap(sheet, locateRegions(task.regions, numbers, listParts(task)));
    }
    default:
      return { x: sheet.x, y: sheet.y, ground: null };
  }
}

/** Which node is part of which; hidden edges know it as well. */
function listParts({ sources, targets, relations }: LayoutTask): { source: number; target: number }[] {
  return Array.from(relations.keys())
    .filter((edge) => relations[edge] === PART_OF)
    .map((edge) => ({ source: sources[edge] as number, target: targets[edge] as number }));
}

export interface SimulationProgress {
  /** 0…1 */
  readonly progress: number;
  /** Where the nodes are now; null where nobody watches. */
  readonly positions: Positions | null;
}

export interface SimulationWatch {
  /** Whether positions on the way are wanted; without them it runs as fast as it can. */
  readonly isShown: boolean;
  /** Called now and then; small graphs wait for it, so that the eye can follow. */
  readonly tell: (progress: SimulationProgress) => Promise<void> | void;
  readonly isStopped: () => boolean;
}

/** With more nodes than this the simulation does not wait for the drawing of each step. */
const PACED = 2_000;
/** Steps a small graph makes for one picture, and milliseconds a large one computes for it. */
const [STEPS, SPAN] = [2, 40];

/**
 * Runs the force layout until it settles or is stopped. It hangs on nothing but the task: the same places to begin with
 * and as many steps lead to the same places.
 */
export async function simulate(task: LayoutTask, watch: SimulationWatch): Promise<LayoutResult> {
  const { sheet, numbers } = takeShown(task);
  const isFixed = pick(task.isFixed, numbers);
  const simulation = createSimulation(sheet, isFixed);
  let told: Promise<void> | null = null;
  let isWaiting = false;
  const hasEnded = () => simulation.isSettled() || simulation.steps() >= (task.steps ?? MOST_STEPS);
  while (!hasEnded() && !watch.isStopped()) {
    const begin = performance.now();
    for (let step = 0; !hasEnded(); step += 1) {
      if (step >= STEPS && (numbers.length <= PACED || performance.now() - begin > SPAN)) break;
      if (step >= 1 && performance.now() - begin > SPAN) break;
      simulation.step();
    }
    if (!isWaiting) {
      isWaiting = true;
      const positions = watch.isShown ? finish(task, numbers, simulation.read()) : null;
      told = Promise.resolve(watch.tell({ progress: simulation.steps() / MOST_STEPS, positions })).then(() => {
        isWaiting = false;
      });
    }
    if (watch.isShown && numbers.length <= PACED) await told;
    // A pause, in which a wish to stop can come in.
    await new Promise((resolve) => setTimeout(resolve));
  }
  await told;
  const steps = simulation.isSettled() ? null : simulation.steps();
  const parted = partDiscs(drawOut(simulation.read(), sheet, isFixed), sheet, isFixed);
  return { ...finish(task, numbers, parted), ground: null, centre: null, steps };
}

/** The shown part of a graph, with the number each of its nodes has in the whole. */
function takeShown(task: LayoutTask): { readonly sheet: Sheet; readonly numbers: Uint32Array } {
  const numbers = Uint32Array.from(task.isShown.keys()).filter((node) => task.isShown[node] === 1);
  const own = new Int32Array(task.isShown.length).fill(-1);
  numbers.forEach((node, at) => {
    own[node] = at;
  });
  const edges = Uint32Array.from(task.sources.keys()).filter((edge) => {
    const isWhole = own[task.sources[edge] as number] !== -1 && own[task.targets[edge] as number] !== -1;
    return isWhole && task.isEdgeShown[edge] === 1;
  });
  const read = (values: ArrayLike<number>) => Float64Array.from(numbers, (node) => values[node] as number);
  return {
    numbers,
    sheet: {
      x: read(task.x),
      y: read(task.y),
      radii: read(task.radii),
      types: pick(task.types, numbers),
      sources: Uint32Array.from(edges, (edge) => own[task.sources[edge] as number] as number),
      targets: Uint32Array.from(edges, (edge) => own[task.targets[edge] as number] as number),
      relations: pick(task.relations, edges),
      bends: Float64Array.from(edges, (edge) => task.bends[edge] ?? 0),
      lettering: task.lettering,
      frame: task.frame,
    },
  };
}

const pick = (values: Uint8Array, numbers: Uint32Array) => Uint8Array.from(numbers, (at) => values[at] as number);

/** Positions of the whole graph from those of the shown part. */
function finish(task: LayoutTask, numbers: Uint32Array, { x, y }: Positions): Positions {
  const whole = { x: task.x.slice(), y: task.y.slice() };
  numbers.forEach((node, at) => {
    if (task.isFixed[node] === 1) return;
    whole.x[node] = x[at] as number;
    whole.y[node] = y[at] as number;
  });
  const isPlaced = task.isShown.map((isShown, node) => isShown | (task.isFixed[node] as number));
  const step = task.radii.reduce((sum, radius) => sum + radius, 0) / Math.max(task.radii.length, 1) || 1;
  placeFollowers(whole, isPlaced, task, step);
  partTwins(whole, step * 0.4, task.isFixed);
  return whole;
}

function findCentre(task: LayoutTask, sheet: Sheet, numbers: Uint32Array): number {
  const wanted = task.centre === null ? -1 : numbers.indexOf(task.centre);
  if (wanted !== -1) return wanted;
  const degrees = countDegrees(sheet);
  return degrees.reduce((best, degree, node) => (degree > (degrees[best] as number) ? node : best), 0);
}
