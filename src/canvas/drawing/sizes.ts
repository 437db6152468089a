/** How large nodes and their names are drawn, and how strong lines are. */
import type { LayoutName } from '../../state/layout.ts';

/** From here on more room makes what is drawn bolder, though slowly: few around one, or a projector. */
const AMPLE = 110;

/**
 * Node radii in pixels at camera ratio 1, growing with the root of the connections; `room` is the side in pixels of
 * the share of the window one node has, so that a crowded graph gets smaller nodes.
 */
export function sizeNode(degree: number, room: number): number {
  const unit = Math.max(10, Math.min(room, 84)) + 0.3 * Math.max(0, room - AMPLE);
  return Math.max(1.6, unit * (0.09 + 0.042 * Math.sqrt(degree)));
}

/** The camera ratio from which on discs and lines grow half as fast with each step nearer. */
const NEAR = 0.15;

/**
 * By how much less than their size discs and lines are drawn, from a camera ratio: with its root, as areas do, and
 * slower from near, where lines would be bars and what is crowded should come apart.
 */
export const shrinkWith = (ratio: number): number =>
  ratio >= NEAR ? Math.sqrt(ratio) : Math.sqrt(NEAR) * (ratio / NEAR) ** 0.25;

/**
 * How lines are drawn where a node has so little or so much room, as a share of their width: with their arrows they
 * would cover the nodes, or be lost among them.
 */
export const weighLines = (room: number): number =>
  Math.max(0.5, Math.min(1, room / 30)) + Math.max(0, room - AMPLE) / 300;

/**
 * How far lines fade into the paper where there are so many that they would bury discs and names: soonest where a
 * layout draws them across one another. In tenths, so that a few more or fewer change nothing.
 */
export function fadeLines(count: number, layout: LayoutName): number {
  const few = layout === 'stored' || layout === 'force' ? 600 : 200;
  return Math.max(0, Math.min(7, Math.round(3 * Math.log2(Math.max(count, 1) / few)))) / 10;
}

/**
 * How the names beside nodes are set: the letters of most of them in pixels; in their height the width of a name that
 * has several lines, and what lies between two of those.
 */
export const NAME = { size: 12, width: 11.5, line: 1.16 };
