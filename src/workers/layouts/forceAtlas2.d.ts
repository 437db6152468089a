/** The step that graphology's ForceAtlas2 repeats, which its own types leave out. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  export interface ForceSettings {
    linLogMode: boolean;
    outboundAttractionDistribution: boolean;
    adjustSizes: boolean;
    edgeWeightInfluence: number;
    scalingRatio: number;
    strongGravityMode: boolean;
    gravity: number;
    slowDown: number;
    barnesHutOptimize: boolean;
    barnesHutTheta: number;
  }

  /**
   * Moves the nodes one step. Ten values a node (place, forces now and before, mass, convergence, size, fixed or not),
   * three an edge (the first value of its ends among those of the nodes, weight).
   */
  const iterate: (settings: ForceSettings, nodes: Float32Array, edges: Float32Array) => void;
  // biome-ignore lint/style/noDefaultExport: that is how the module is.
  export default iterate;
}
