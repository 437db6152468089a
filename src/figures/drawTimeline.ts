/** Values over time: a line for each series, solid for what was, dashed towards what is planned or foreseen. */
import * as Plot from '@observablehq/plot';
import type { Status } from '../../graph/ontology.ts';
import { formatTick, nameUnit } from '../../graph/query/questions/figureWords.ts';
import type { ChartPoint, ChartSeries } from './chartData.ts';
import {
  areYears,
  differs,
  isOfArticleDay,
  isOpenAbove,
  isOpenBelow,
  isPlanned,
  isRange,
  isStray,
  isStretch,
} from './chartMarks.ts';
import { findTimeDomain, findValueDomain, listValueTicks } from './domains.ts';
import { type Drawing, type DrawOptions, finishSvg, INK } from './drawing.ts';

interface Dated extends ChartPoint {
  readonly x: Date;
  readonly from: Date;
  readonly to: Date;
  readonly y: number;
}

const MARGIN = { top: 24, left: 60 };
/** What the labels of the time axis take below it, in heights of a letter: under months stands the year as well. */
const BELOW = { years: 2.35, months: 3.5 };
/** Milliseconds between two labels under which they name months. */
const MONTHS = 1.6e10;
/** How far "over" and "under" reach, in pixels: they have no end. */
const OPEN_END = 24;
const RADIUS = 4.5;
/** Pixels of width that one label of the time axis takes. */
const TICK_WIDTH = 64;

export function drawTimeline(chosen: readonly ChartSeries[], points: readonly ChartPoint[], how: DrawOptions): Drawing {
  const onTicks = areYears(points);
  const dated = placeInTime(points, onTicks);
  const isRank = how.unit === 'rank';
  const domain = findValueDomain(points, how.unit, how.isLog);
  const ticks = listValueTicks(domain, how, how.height / 50);
  const [first, last] = findTimeDomain(dated);
  const stops = Math.max(2, Math.floor((how.width - MARGIN.left - how.labelWidth) / TICK_WIDTH));
  const hasMonths = !onTicks && (last.getTime() - first.getTime()) / stops < MONTHS;
  const drawn = Plot.plot({
    className: 'clew-plot',
    width: how.width,
    height: how.height,
    marginTop: MARGIN.top,
    marginBottom: how.fontSize * (hasMonths ? BELOW.months : BELOW.years),
    marginLeft: MARGIN.left,
    marginRight: how.labelWidth,
    x: { type: 'utc', domain: [first, last], inset: 12 },
    y: { type: how.isLog ? 'log' : 'linear', domain: [...domain], reverse: isRank, inset: isRank ? 8 : 0 },
    marks: [
      Plot.gridY(ticks, { stroke: INK.rule, strokeOpacity: 1 }),
      Plot.axisY(ticks, {
        // Not `tickFormat`: by powers of ten that leaves some ticks without words.
        text: ticks.map((tick) => formatTick(tick, how.unit)),
        tickSize: 0,
        fill: INK.faint,
        fontSize: how.fontSize,
        label: nameUnit(how.unit),
        labelArrow: 'none',
        labelAnchor: 'top',
      }),
      Plot.axisX({
        ticks: onTicks ? 'year' : stops,
        tickSize: 4,
        stroke: INK.faint,
        fill: INK.faint,
        fontSize: how.fontSize,
        label: null,
      }),
      ...chosen.flatMap((series) =>
        drawSeries(
          series.colour,
          dated.filter(({ of }) => of === series),
          isRank,
        ),
      ),
    ],
  });
  const x = drawn.scale('x');
  const y = drawn.scale('y');
  if (!x || !y) throw new Error('A chart over time has two scales.');
  const spots = dated.map((each) => ({ ...each, x: x.apply(each.x) as number, y: y.apply(each.y) as number }));
  const ends = chosen.flatMap((of) => {
    const last = spots.filter((spot) => spot.of === of).at(-1);
    return last ? [{ of, x: last.x, y: last.y }] : [];
  });
  return { svg: finishSvg(drawn, how.title), spots, ends, plotRight: how.width - how.labelWidth };
}

function placeInTime(points: readonly ChartPoint[], onTicks: boolean): readonly Dated[] {
  return points.flatMap((each) => {
    const { time, value } = each.point;
    if (!time) return [];
    const at = onTicks ? time.from : time.at;
    const [from, to] = !onTicks && isStretch(each) ? [time.from, time.to] : [at, at];
    return [{ ...each, x: new Date(at), from: new Date(from), to: new Date(to), y: value }];
  });
}

function drawSeries(colour: string, own: readonly Dated[], isRank: boolean): Plot.Markish[] {
  const at = { x: 'x', y: 'y' } as const;
  const arrow = { ...at, length: OPEN_END, anchor: 'start', stroke: colour, strokeWidth: 1.5 } as const;
  const lines = listLines(own).map(({ status, stops }) =>
    Plot.lineY(stops, {
      ...at,
      stroke: colour,
      strokeWidth: 2,
      ...(status === 'actual' ? {} : { strokeDasharray: '5 4' }),
    }),
  );
  const dots = [false, true].flatMap((areOfArticleDay) =>
    [false, true].map((arePlanned) =>
      Plot.dot(
        own.filter(
          (each) => !isStray(each) && isPlanned(each) === arePlanned && isOfArticleDay(each) === areOfArticleDay,
        ),
        {
          ...at,
          symbol: areOfArticleDay ? 'diamond' : 'circle',
          r: RADIUS,
          fill: arePlanned ? INK.paper : colour,
          stroke: colour,
          strokeWidth: 2,
        },
      ),
    ),
  );
  return [
    // The stretch of time a value is of.
    Plot.ruleY(own, { x1: 'from', x2: 'to', y: 'y', stroke: colour, strokeOpacity: 0.3, strokeWidth: 4 }),
    ...lines,
    Plot.ruleX(
      own.filter((each) => isRange(each)),
      {
        x: 'x',
        y1: ({ point }: Dated) => point.low,
        y2: ({ point }: Dated) => point.high,
        stroke: colour,
        strokeWidth: 2,
        marker: 'tick',
      },
    ),
    Plot.vector(
      own.filter((each) => isOpenAbove(each)),
      { ...arrow, rotate: isRank ? 180 : 0 },
    ),
    Plot.vector(
      own.filter((each) => isOpenBelow(each)),
      { ...arrow, rotate: isRank ? 0 : 180 },
    ),
    Plot.dot(
      own.filter((each) => differs(each)),
      {
        ...at,
        r: 2 * RADIUS,
        stroke: INK.text,
        strokeDasharray: '2 2',
      },
    ),
    ...dots,
    Plot.dot(
      own.filter((each) => isStray(each)),
      { ...at, symbol: 'times', r: RADIUS, stroke: colour, strokeWidth: 2 },
    ),
  ];
}

/** What was as one line, and one each to what is planned and foreseen, from the last that was before it. */
export function listLines<Stop extends Pick<Dated, 'point' | 'x'>>(
  own: readonly Stop[],
): { readonly status: Status; readonly stops: readonly Stop[] }[] {
  const onLine = own.filter(({ point }) => point.isOnLine);
  const actual = onLine.filter(({ point }) => point.status === 'actual');
  const planned = (['target', 'forecast'] as const).map((status) => {
    const stops = onLine.filter(({ point }) => point.status === status);
    const start = actual.findLast(({ x }) => stops[0] !== undefined && x < stops[0].x);
    return { status, stops: start ? [start, ...stops] : stops };
  });
  return [{ status: 'actual' as const, stops: actual }, ...planned].filter(({ stops }) => stops.length > 1);
}
