/** Up to which size, in CSS pixels, a window counts as what. Style sheets say the same numbers; a test holds them to these. */

export const WIDTHS = {
  /** Panels become sheets, and the zoom buttons lie in a row under the graph. */
  phone: 700,
  /** Two columns would leave next to nothing of the graph between them. */
  tight: 960,
  tightProjected: 1200,
  /** There is room for one column beside the graph, not for two. */
  narrow: 1100,
  narrowProjected: 1500,
};

export const HEIGHTS = {
  /** A window that is wider than high is a phone's that lies. */
  lying: 480,
  /** As low as a window magnified to twice its size. */
  magnified: 600,
};
