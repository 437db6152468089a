/** One value for each series: bars from the highest down, each with its name, value and time. */
import * as Plot from '@observablehq/plot';
import { readDate } from '../../graph/query/dates.ts';
import { formatTick, nameUnit, sayValue } from '../../graph/query/figureWords.ts';
import type { ChartPoint, ChartSeries } from './chartData.ts';
import { findValueDomain, listValueTicks } from './domains.ts';
import { type Drawing, type DrawOptions, finishSvg, INK } from './drawing.ts';

const ROW_HEIGHT = 26;
const MARGIN = { top: 24, bottom: 4 };
/** Room for the words behind the longest bar: average width of a letter, as a share of the font's size. */
const LETTER = 0.56;

interface Row extends ChartPoint {
  readonly row: number;
  readonly words: string;
}

export const heightOfBars = (points: readonly unknown[]): number =>
  points.length * ROW_HEIGHT + MARGIN.top + MARGIN.bottom;

export function drawBars(_chosen: readonly ChartSeries[], points: readonly ChartPoint[], how: DrawOptions): Drawing {
  const sign = how.unit === 'rank' ? 1 : -1;
  const rows: readonly Row[] = points
    .toSorted((a, b) => sign * (a.point.value - b.point.value))
    .map((each, row) => ({ ...each, row, words: sayBar(each) }));
  // Bars begin at zero, those of ranks too.
  const [low, high] = findValueDomain(points, how.unit, false);
  const domain = how.unit === 'rank' ? ([0, high] as const) : ([low, high] as const);
  const titles = new Map(rows.map(({ row, of }) => [row, of.title]));
  const letter = how.fontSize * LETTER;
  const left = Math.min(how.width * 0.4, Math.max(...rows.map(({ of }) => of.title.length)) * letter + 12);
  const right = Math.min(how.width * 0.4, Math.max(...rows.map(({ words }) => words.length)) * letter + 12);
  const letters = Math.max(4, Math.floor((left - 12) / letter));
  // There is no place zero, and the others stand at their bars.
  const ticks =
    how.unit === 'rank'
      ? []
      : listValueTicks(domain, { unit: how.unit, isLog: false }, (how.width - left - right) / 80);
  const drawn = Plot.plot({
    className: 'clew-plot',
    width: how.width,
    height: heightOfBars(rows),
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    marginLeft: left,
    marginRight: right,
    x: { type: 'linear', domain: [...domain] },
    y: { type: 'band', domain: rows.map(({ row }) => row), padding: 0.3 },
    marks: [
      Plot.gridX(ticks, {
        stroke: INK.rule,
        strokeOpacity: 1,
      }),
      Plot.axisX(ticks, {
        tickFormat: (value: number) => formatTick(value, how.unit),
        anchor: 'top',
        tickSize: 0,
        fill: INK.faint,
        fontSize: how.fontSize,
        label: nameUnit(how.unit),
        labelArrow: 'none',
        labelAnchor: 'right',
      }),
      Plot.axisY({
        tickFormat: (row: number) => shorten(titles.get(row) ?? '', letters),
        tickSize: 0,
        fill: INK.text,
        fontSize: how.fontSize,
        label: null,
      }),
      ...rows.flatMap((each) => drawRow(each, how)),
      Plot.ruleX([0], { stroke: INK.faint }),
    ],
  });
  const x = drawn.scale('x');
  const y = drawn.scale('y');
  if (!x || !y) throw new Error('Bars have two scales.');
  const spots = rows.map((each) => ({
    ...each,
    x: x.apply(each.point.value) as number,
    y: (y.apply(each.row) as number) + (y.bandwidth ?? 0) / 2,
  }));
  return { svg: finishSvg(drawn, how.title), spots, ends: [], plotRight: how.width };
}

function drawRow(each: Row, how: DrawOptions): Plot.Markish[] {
  const { point, of } = each;
  const isActual = point.status === 'actual';
  const at = { x: () => point.value, y: 'row' } as const;
  const isClosed = Number.isFinite(point.low) && Number.isFinite(point.high) && point.low < point.high;
  return [
    Plot.barX([each], {
      x1: () => Math.min(0, point.value),
      x2: () => Math.max(0, point.value),
      y: 'row',
      fill: isActual ? of.colour : INK.paper,
      stroke: of.colour,
      strokeWidth: 1.5,
      ...(isActual ? {} : { strokeDasharray: '5 4' }),
      rx: 2,
    }),
    ...(isClosed
      ? [Plot.ruleY([each], { x1: () => point.low, x2: () => point.high, y: 'row', stroke: INK.text })]
      : []),
    Plot.text([each], {
      ...at,
      x: () => Math.max(0, point.value),
      text: 'words',
      dx: 8,
      textAnchor: 'start',
      fill: INK.text,
      stroke: INK.paper,
      strokeWidth: 4,
      fontSize: how.fontSize,
    }),
  ];
}

/** "104 · 2022"; "118 (22 June 2022)" with the day of the article, where the text gives no time. */
function sayBar({ point }: ChartPoint): string {
  const { time } = point;
  if (!time) return sayValue(point);
  const words = readDate(time.edtf);
  return time.isArticleDate ? `${sayValue(point)} (${words})` : `${sayValue(point)} · ${words}`;
}

function shorten(words: string, letters: number): string {
  return words.length <= letters ? words : `${words.slice(0, letters - 1).trimEnd()}…`;
}
