/** What the charts show. Topics and series: graph/query/measures/series.ts. */
export const CHART_SCALES = ['auto', 'linear', 'log'] as const;
export type ChartScale = (typeof CHART_SCALES)[number];

export interface ChartState {
  /** A topic's id; null shows what the graph says most about. */
  readonly topic: string | null;
  /** Ids of series in their order; null those that the topic suggests. */
  readonly series: readonly string[] | null;
  /** How values are spread; `auto` by powers of ten where they lie far apart. */
  readonly scale: ChartScale;
  /** Bumped when a chart is asked for from elsewhere, so that the focus goes there. */
  readonly requests: number;
}

export const createEmptyChart = (): ChartState => ({ topic: null, series: null, scale: 'auto', requests: 0 });
