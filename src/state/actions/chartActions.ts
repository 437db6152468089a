/** Choosing what is charted. */
import type { StoreApi } from 'zustand/vanilla';
import type { ChartScale } from '../chart.ts';
import * as selection from '../selection.ts';
import type { ClewState } from '../store.ts';

export interface ChartActions {
  /** Opens the charts with this one. */
  readonly openChart: (topic: string, series: readonly string[]) => void;
  /** Another topic, with the series it suggests; null for the topic the graph says most about. */
  readonly setTopic: (topic: string | null) => void;
  /** These series of the topic, which may be the one shown by default until now. */
  readonly setSeries: (topic: string, series: readonly string[]) => void;
  readonly setChartScale: (scale: ChartScale) => void;
}

export function createChartActions(store: StoreApi<ClewState>): ChartActions {
  return {
    openChart: (topic, series) =>
      store.setState((state) => ({
        chart: { topic, series, scale: 'auto', requests: state.chart.requests + 1 },
        selection: selection.setPanel('figures', true)(state.selection),
      })),
    setTopic: (topic) => store.setState((state) => ({ chart: { ...state.chart, topic, series: null, scale: 'auto' } })),
    setSeries: (topic, series) => store.setState((state) => ({ chart: { ...state.chart, topic, series } })),
    setChartScale: (scale) => store.setState((state) => ({ chart: { ...state.chart, scale } })),
  };
}
