/** What both kinds of chart share: what they are told, what they give back, and a finish the page's policy allows. */
import type { ChartPoint, ChartSeries } from './chartData.ts';

export interface DrawOptions {
  /** Pixels; text is as large as the page's. */
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Room for the names of series beside the chart. */
  readonly labelWidth: number;
  readonly unit: string;
  readonly isLog: boolean;
  /** What the chart shows, read aloud. */
  readonly title: string;
}

/** Where a point has been drawn, in pixels of the chart. */
export interface Spot extends ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface Drawing {
  readonly svg: SVGSVGElement;
  /** By series, then by time. */
  readonly spots: readonly Spot[];
  /** The last spot of each series, beside which its name stands; none where names are an axis. */
  readonly ends: readonly { readonly of: ChartSeries; readonly x: number; readonly y: number }[];
  /** From the left edge to where names may stand. */
  readonly plotRight: number;
}

export const INK = {
  text: 'var(--ink)',
  faint: 'var(--ink-faint)',
  rule: 'var(--rule)',
  paper: 'var(--paper-raised)',
} as const;

/**
 * One image with one name. The library's own sheet, which the Content-Security-Policy would refuse, stands in
 * FiguresDock.module.css; its names of parts are no use within an image.
 */
export function finishSvg(drawn: Element, title: string): SVGSVGElement {
  if (!(drawn instanceof SVGSVGElement)) throw new Error('A chart without legend and caption is a plain image.');
  for (const sheet of drawn.querySelectorAll('style')) sheet.remove();
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('aria-label', title);
  return drawn;
}
