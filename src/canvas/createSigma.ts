/** The renderer with its programs and settings; everything that depends on the store is a controller's. */
import type { ClewGraph } from '../state/graph.ts';
import type { Appearance } from './controllers/appearance.ts';
import { arrowOf } from './drawing/curves.ts';
import { shrinkWith } from './drawing/sizes.ts';
import { createEdgeProgram } from './programs/edge.ts';
import { EntityNodeProgram } from './programs/entityNode.ts';
import { isDense } from './stage.ts';
import { NoProgram, SPARED, ThriftySigma } from './thriftySigma.ts';

/** So many straight pieces look like a curve, however near. */
const PIECES = 24;

/** @throws when the browser has no WebGL. */
export function createSigma(graph: ClewGraph, container: HTMLElement, reducers: Appearance['reducers']): ThriftySigma {
  const isLarge = isDense(graph);
  const arrow = arrowOf(graph);
  return new ThriftySigma(graph, container, {
    ...SPARED,
    ...reducers,
    defaultNodeType: 'entity',
    nodeProgramClasses: { entity: EntityNodeProgram, circle: NoProgram },
    nodeHoverProgramClasses: { entity: NoProgram, circle: NoProgram },
    defaultEdgeType: 'thread',
    edgeProgramClasses: {
      thread: createEdgeProgram(PIECES, arrow),
      straight: createEdgeProgram(1, isLarge ? null : arrow),
      arrow: NoProgram,
      line: NoProgram,
    },
    hideEdgesOnMove: isLarge,
    zIndex: !isLarge,
    // Among many nodes each is so small that from near it needs all it can get.
    ...(!isLarge && { zoomToSizeRatioFunction: shrinkWith }),
    stagePadding: 24,
    // On a fine screen lines can be finer.
    minEdgeThickness: 1.35 / (window.devicePixelRatio || 1),
    minCameraRatio: 0.03,
    maxCameraRatio: 8,
    doubleClickZoomingRatio: 1.7,
    doubleClickZoomingDuration: 220,
    zoomingRatio: 1.4,
    allowInvalidContainer: true,
  });
}
