/** One value for each series, from the highest down, each with its name, value and time: bars, or dots where they are ranks. */
import * as Plot from '@observablehq/plot';
import { readDate } from '../../graph/query/dates.ts';
import { formatTick, nameUnit, sayValue } from '../../graph/query/questions/figureWords.ts';
import type { ChartPoint, ChartSeries } from './chartData.ts';
import { isOpenAbove, isOpenBelow, isPlanned, isRange } from './chartMarks.ts';
import { findValueDomain, listValueTicks } from './domains.ts';
import { type Drawing, type DrawOptions, finishSvg, INK } from './drawing.ts';

const ROW_HEIGHT = 26;
const MARGIN = { top: 24, bottom: 4 };
/** How far "over" and "under" reach, in pixels: they have no end. */
const OPEN_END = 18;
const RADIUS = 5;
/** Pixels that the words of one tick take. */
const TICK_WIDTH = 44;
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
  const isRank = how.unit === 'rank';
  const domain = findValueDomain(points, how.unit, false);
  const titles = new Map(rows.map(({ row, of }) => [row, of.title]));
  const letter = how.fontSize * LETTER;
  const left = Math.min(how.width * 0.4, Math.max(...rows.map(({ of }) => of.title.length)) * letter + 12);
  const right = Math.min(how.width * 0.4, Math.max(...rows.map(({ words }) => words.length)) * letter + 12 + OPEN_END);
  const letters = Math.max(4, Math.floor((left - 12) / letter));
  const ticks = listValueTicks(domain, { unit: how.unit, isLog: false }, (how.width - left - right) / 80);
  // On a phone places stand too close for words above them; each row says its own.
  const isRoomy = (how.width - left - right) / Math.max(1, ticks.length - 1) >= TICK_WIDTH;
  const drawn = Plot.plot({
    className: 'clew-plot',
    width: how.width,
    height: heightOfBars(rows),
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    marginLeft: left,
    marginRight: right,
    x: { type: 'linear', domain: [...domain], inset: isRank ? RADIUS + 2 : 0 },
    y: { type: 'band', domain: rows.map(({ row }) => row), padding: 0.3 },
    marks: [
      Plot.gridX(ticks, {
        stroke: INK.rule,
        strokeOpacity: 1,
      }),
      Plot.axisX(isRoomy ? ticks : [], {
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
      ...(isRank ? [] : [Plot.ruleX([0], { stroke: INK.faint })]),
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
  const isOpen = isOpenAbove(each);
  const look = {
    fill: isPlanned(each) ? INK.paper : of.colour,
    stroke: of.colour,
    strokeWidth: 1.5,
    ...(isPlanned(each) ? { strokeDasharray: '5 4' } : {}),
  } as const;
  const at = { x: () => point.value, y: 'row' } as const;
  const arrow = { ...at, length: OPEN_END, anchor: 'start', stroke: INK.text, strokeWidth: 1.5 } as const;
  const span = { x1: () => point.low, x2: () => point.high, y: 'row' } as const;
  // A first place is not the shortest bar but the dot that stands first.
  const value =
    how.unit === 'rank'
      ? Plot.dot([each], { ...at, ...look, strokeDasharray: 'none', r: RADIUS })
      : Plot.barX([each], {
          ...look,
          x1: () => Math.min(0, point.value),
          x2: () => Math.max(0, point.value),
          y: 'row',
          rx: 2,
        });
  return [
    value,
    ...(isRange(each)
      ? // With a pale edge, to be seen on the bar.
        [
          Plot.ruleY([each], { ...span, stroke: INK.paper, strokeWidth: 4 }),
          Plot.ruleY([each], { ...span, stroke: INK.text, marker: 'tick' }),
        ]
      : []),
    ...(isOpen ? [Plot.vector([each], { ...arrow, rotate: 90 })] : []),
    ...(isOpenBelow(each) ? [Plot.vector([each], { ...arrow, rotate: -90 })] : []),
    Plot.text([each], {
      y: 'row',
      x: () => Math.max(0, point.value, isRange(each) ? point.high : point.value),
      text: 'words',
      dx: isOpen ? OPEN_END + 6 : 10,
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
