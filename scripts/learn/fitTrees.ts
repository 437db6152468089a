/**
 * Which of several candidates, by boosted trees: each tree is fitted to what the ones before leave of the conditional
 * logit's slopes (Friedman 2001), grown leaf by leaf over histograms (Ke et al. 2017). The same choices in the same
 * order give the same trees.
 */
import { type PackedTrees, packTrees, type TreeNode } from '../../graph/learned/treeModel.ts';
import { seededRandom } from './fitSoftmax.ts';
import { MOST_BINS, Table } from './treeTable.ts';

export interface TreeChoice {
  /** Whole numbers, as many for each candidate. */
  readonly candidates: readonly ArrayLike<number>[];
  /** Place of the right one. */
  readonly answer: number;
}

export interface FitTreesOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Candidates in a leaf, at least. */
  readonly least: number;
  /** Added to what a leaf's value is divided by. */
  readonly penalty: number;
  /** Share of the features that a tree may use, and of the choices it is fitted to. */
  readonly features: number;
  readonly choices: number;
  readonly scale: number;
}

const DEFAULTS: FitTreesOptions = {
  trees: 400,
  leaves: 31,
  rate: 0.05,
  least: 30,
  penalty: 5,
  features: 0.5,
  choices: 0.8,
  scale: 1000,
};

export function fitTrees(choices: readonly TreeChoice[], options: Partial<FitTreesOptions> = {}): PackedTrees {
  const table = new Table(choices.flatMap(({ candidates }) => candidates));
  const sizes = choices.map(({ candidates }) => candidates.length);
  return boost(table, sizes, (scores) => slopesOf(choices, scores), 0, options);
}

export interface TreeExample {
  /** Whole numbers, as many for each example. */
  readonly values: ArrayLike<number>;
  readonly holds: boolean;
}

/** The same for whether something holds: the trees add up to the logarithm of the odds (logistic regression). */
export function fitOdds(examples: readonly TreeExample[], options: Partial<FitTreesOptions> = {}): PackedTrees {
  const table = new Table(examples.map(({ values }) => values));
  const holding = examples.filter(({ holds }) => holds).length;
  const start = Math.log((holding + 1) / (examples.length - holding + 1));
  const sizes = examples.map(() => 1);
  return boost(table, sizes, (scores) => oddsSlopesOf(examples, scores), start, options);
}

/**
 * @param sizes rows that are fitted to together, in the order of the table
 * @param start what every score begins with
 */
function boost(
  table: Table,
  sizes: readonly number[],
  readSlopes: (scores: Float64Array) => Slopes,
  start: number,
  options: Partial<FitTreesOptions>,
): PackedTrees {
  const settings = { ...DEFAULTS, ...options };
  const random = seededRandom(7);
  const scores = new Float64Array(table.rows).fill(start);
  const trees: TreeNode[] = start === 0 ? [] : [Math.round(start * settings.scale)];
  for (let round = 0; round < settings.trees; round += 1) {
    const rows: number[] = [];
    let row = 0;
    for (const size of sizes) {
      const isIn = random() < settings.choices;
      for (let place = 0; place < size; place += 1, row += 1) if (isIn) rows.push(row);
    }
    const features = table.features.filter(() => random() < settings.features);
    const tree = new Grower(table, readSlopes(scores), features, settings).grow(Int32Array.from(rows));
    trees.push(tree);
    for (row = 0; row < table.rows; row += 1)
      scores[row] = (scores[row] as number) + read(tree, table, row) / settings.scale;
  }
  return packTrees(trees, settings.scale);
}

interface Slopes {
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
}

/** First and second derivatives of each choice's loss in its candidates' scores. */
function slopesOf(choices: readonly TreeChoice[], scores: Float64Array): Slopes {
  const slopes = new Float64Array(scores.length);
  const curves = new Float64Array(scores.length);
  let from = 0;
  for (const { candidates, answer } of choices) {
    const to = from + candidates.length;
    let best = Number.NEGATIVE_INFINITY;
    for (let row = from; row < to; row += 1) best = Math.max(best, scores[row] as number);
    let total = 0;
    for (let row = from; row < to; row += 1) total += Math.exp((scores[row] as number) - best);
    for (let row = from; row < to; row += 1) {
      const part = Math.exp((scores[row] as number) - best) / total;
      slopes[row] = part - (row - from === answer ? 1 : 0);
      curves[row] = part * (1 - part);
    }
    from = to;
  }
  return { slopes, curves };
}

/** The same of the logistic loss of each example. */
function oddsSlopesOf(examples: readonly TreeExample[], scores: Float64Array): Slopes {
  const chances = scores.map((score) => 1 / (1 + Math.exp(-score)));
  return {
    slopes: chances.map((chance, row) => chance - (examples[row]?.holds ? 1 : 0)),
    curves: chances.map((chance) => chance * (1 - chance)),
  };
}

function read(tree: TreeNode, table: Table, row: number): number {
  let node = tree;
  while (typeof node !== 'number') {
    const value = (table.tops[node.feature] as Int32Array)[(table.bins[node.feature] as Uint8Array)[row] as number];
    node = (value as number) <= node.most ? node.low : node.high;
  }
  return node;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly slope: number;
  readonly curve: number;
  readonly split: Split | null;
  parts: readonly [Leaf, Leaf] | null;
}

/** Grows one tree, always where most is won. */
class Grower {
  private readonly slopesIn = new Float64Array(MOST_BINS);
  private readonly curvesIn = new Float64Array(MOST_BINS);
  private readonly countsIn = new Int32Array(MOST_BINS);

  private readonly table: Table;
  private readonly slopes: Float64Array;
  private readonly curves: Float64Array;
  private readonly features: readonly number[];
  private readonly settings: FitTreesOptions;

  constructor(table: Table, { slopes, curves }: Slopes, features: readonly number[], settings: FitTreesOptions) {
    this.table = table;
    this.slopes = slopes;
    this.curves = curves;
    this.features = features;
    this.settings = settings;
  }

  grow(rows: Int32Array): TreeNode {
    const root = this.makeLeaf(rows);
    const open = [root];
    for (let leaves = 1; leaves < this.settings.leaves; leaves += 1) {
      let best: Leaf | null = null;
      for (const leaf of open) if (leaf.split && leaf.split.gain > (best?.split?.gain ?? 0)) best = leaf;
      if (!best?.split) break;
      const { feature, bin } = best.split;
      const bins = this.table.bins[feature] as Uint8Array;
      const low = best.rows.filter((row) => (bins[row] as number) <= bin);
      const high = best.rows.filter((row) => (bins[row] as number) > bin);
      best.parts = [this.makeLeaf(low), this.makeLeaf(high)];
      open.splice(open.indexOf(best), 1, ...best.parts);
    }
    return this.finish(root);
  }

  private finish(leaf: Leaf): TreeNode {
    const { scale, rate, penalty } = this.settings;
    if (leaf.parts === null || leaf.split === null)
      return Math.round((-scale * rate * leaf.slope) / (leaf.curve + penalty));
    const { feature, bin } = leaf.split;
    const most = (this.table.tops[feature] as Int32Array)[bin] as number;
    return { feature, most, low: this.finish(leaf.parts[0]), high: this.finish(leaf.parts[1]) };
  }

  private makeLeaf(rows: Int32Array): Leaf {
    let slope = 0;
    let curve = 0;
    for (let at = 0; at < rows.length; at += 1) {
      slope += this.slopes[rows[at] as number] as number;
      curve += this.curves[rows[at] as number] as number;
    }
    return { rows, slope, curve, split: this.findSplit(rows, slope, curve), parts: null };
  }

  private findSplit(rows: Int32Array, slope: number, curve: number): Split | null {
    const { least, penalty } = this.settings;
    if (rows.length < 2 * least) return null;
    const whole = (slope * slope) / (curve + penalty);
    let best: Split | null = null;
    for (const feature of this.features) {
      this.fill(rows, this.table.bins[feature] as Uint8Array);
      let lowSlope = 0;
      let lowCurve = 0;
      let count = 0;
      const last = (this.table.tops[feature] as Int32Array).length - 1;
      for (let bin = 0; bin < last; bin += 1) {
        lowSlope += this.slopesIn[bin] as number;
        lowCurve += this.curvesIn[bin] as number;
        count += this.countsIn[bin] as number;
        if (count < least) continue;
        if (rows.length - count < least) break;
        const highSlope = slope - lowSlope;
        const gain =
          (lowSlope * lowSlope) / (lowCurve + penalty) + (highSlope * highSlope) / (curve - lowCurve + penalty) - whole;
        if (gain > (best?.gain ?? 1e-9)) best = { gain, feature, bin };
      }
    }
    return best;
  }

  /** Sums up slopes and curves by bin. */
  private fill(rows: Int32Array, bins: Uint8Array): void {
    const { slopes, curves, slopesIn, curvesIn, countsIn } = this;
    slopesIn.fill(0);
    curvesIn.fill(0);
    countsIn.fill(0);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number;
      const bin = bins[row] as number;
      slopesIn[bin] = (slopesIn[bin] as number) + (slopes[row] as number);
      curvesIn[bin] = (curvesIn[bin] as number) + (curves[row] as number);
      countsIn[bin] = (countsIn[bin] as number) + 1;
    }
  }
}
