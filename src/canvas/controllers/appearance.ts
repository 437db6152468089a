/** Keeps the drawing in step with filters, selection, hover and theme, repainting only what changed. */
import { isDark } from '../../state/theme.ts';
import { PICTOGRAMS } from '../createSigma.ts';
import { readPalette } from '../drawing/colours.ts';
import { createScene, type Look, paintEdge, paintNode, sizeNode } from '../drawing/scene.ts';
import { type Controller, roomPerNode, type Stage } from '../stage.ts';

export const controlAppearance: Controller = (stage) => {
  const { sigma, store, data, curvatures } = stage;
  const { graph } = data;
  const nodeLooks = new Map<string, Look>();
  const edgeLooks = new Map<string, string>();

  /** An edge's look, and whether it hangs on the selected node, which makes it red. */
  const readEdgeLook = (edge: string): string => {
    const look = stage.scene.edgeLook(edge);
    return look === 'lit' && isOfSelected(stage, edge) ? 'lit of selected' : look;
  };

  sigma.setSetting('nodeReducer', (node, attributes) => {
    const look = stage.scene.nodeLook(node);
    nodeLooks.set(node, look);
    return {
      ...paintNode(look, attributes, stage.scene.palette),
      x: attributes.x,
      y: attributes.y,
      size: sizeNode(graph.degree(node), roomPerNode(stage)),
      image: PICTOGRAMS[attributes.entityType],
    };
  });
  sigma.setSetting('edgeReducer', (edge, attributes) => {
    const look = readEdgeLook(edge);
    edgeLooks.set(edge, look);
    const paint = paintEdge(
      look === 'lit of selected' ? 'lit' : (look as Look),
      attributes,
      stage.scene.palette,
      look === 'lit of selected',
    );
    return attributes.basis === 'gazetteer'
      ? { ...paint, type: 'dashed' }
      : { ...paint, type: 'thread', curvature: curvatures.get(edge) };
  });

  const repaintChanged = () => {
    const nodes = graph.filterNodes((node) => nodeLooks.get(node) !== stage.scene.nodeLook(node));
    const edges = graph.filterEdges((edge) => edgeLooks.get(edge) !== readEdgeLook(edge));
    sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  };

  const unsubscribe = store.subscribe((state, before) => {
    const isRepainted = state.theme !== before.theme;
    if (
      !isRepainted &&
      state.view === before.view &&
      state.filters === before.filters &&
      state.selection.selected === before.selection.selected &&
      state.selection.hovered === before.selection.hovered
    )
      return;
    if (isRepainted) {
      // The tokens change once the page has the new theme.
      requestAnimationFrame(() => {
        stage.scene = createScene(store.getState(), data, readPalette(stage.container, isDark(store.getState().theme)));
        sigma.refresh();
      });
      return;
    }
    stage.scene = createScene(state, data, stage.scene.palette);
    repaintChanged();
  });

  sigma.refresh();
  return unsubscribe;
};

function isOfSelected({ store, data }: Stage, edge: string): boolean {
  const { selected } = store.getState().selection;
  return selected?.kind === 'node' && data.graph.hasExtremity(edge, selected.key);
}
