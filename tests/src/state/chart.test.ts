import { describe, expect, it } from 'vitest';
import { createClewStore } from '../../../src/state/store.ts';
import { formatView, parseView } from '../../../src/state/url.ts';
import { SMALL } from './smallGraph.ts';

const TOPIC = 'count:count:company/alba';

describe('actions on charts', () => {
  it('openChart shows these series, asks for the focus, and takes the room of the table', () => {
    const store = createClewStore(SMALL);
    store.actions.setPanel('table', true);
    store.actions.openChart(TOPIC, ['region/brigg']);
    const { chart, selection } = store.getState();
    expect(chart).toEqual({ topic: TOPIC, series: ['region/brigg'], scale: 'auto', requests: 1 });
    expect([selection.panels.figures, selection.panels.table]).toEqual([true, false]);
  });

  it('setTopic goes back to the series and the scale that the new topic suggests', () => {
    const store = createClewStore(SMALL);
    store.actions.setSeries(TOPIC, []);
    store.actions.setChartScale('log');
    store.actions.setTopic('other');
    expect(store.getState().chart).toMatchObject({ topic: 'other', series: null, scale: 'auto' });
  });
});

describe('a link with a chart', () => {
  it.each([
    ['#chart=best'],
    ['#chart=count:count:policy/little-giant'],
    ['#chart=share:%25:&chart-of=region/china,region/jiaxing~batch-4&chart-scale=linear'],
  ])('%s is written as it was read', (hash) => {
    expect(formatView(parseView(hash))).toBe(hash);
  });

  it('leaves out a scale nobody knows, and series without a topic', () => {
    expect(parseView('#chart=best&chart-of=a,b&chart-scale=cubic').chart).toEqual({
      topic: null,
      series: null,
      scale: 'auto',
    });
    expect(parseView('#chart-of=a').chart).toBeNull();
  });

  it('opens the charts when it is followed, and closes them when it has none', () => {
    const store = createClewStore(SMALL);
    store.actions.restore(parseView(`#chart=${TOPIC}`));
    expect(store.getState().selection.panels.figures).toBe(true);
    expect(store.getState().chart.topic).toBe(TOPIC);
    store.actions.restore(parseView(''));
    expect(store.getState().selection.panels.figures).toBe(false);
  });
});
