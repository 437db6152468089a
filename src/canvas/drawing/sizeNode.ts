/**
 * Node radii in pixels at camera ratio 1, growing with the root of the connections; `room` is the side in pixels of
 * the share of the window one node has, so that a crowded graph gets smaller nodes.
 */
export function sizeNode(degree: number, room: number): number {
  const unit = Math.max(10, Math.min(room, 84));
  return Math.max(1.6, unit * (0.09 + 0.042 * Math.sqrt(degree)));
}
