/** Keeps the drawing in step with filters, selection, hover and theme, repainting only what changed. */
import { type Changes, listChanges } from '../../../graph/query/filter/keySet.ts';
import type { EdgeAttributes, NodeAttributes } from '../../../graph/schema.ts';
import type { Ground } from '../../state/layout.ts';
import { isSameTarget } from '../../state/selection.ts';
import { isDark, scaleDrawing } from '../../state/theme.ts';
import { readPalette } from '../drawing/colours.ts';
import type { Point } from '../drawing/curves.ts';
import { type EdgePaint, type NodePaint, paintEdge, paintNode } from '../drawing/paint.ts';
import { createScene, type Look, type Scene } from '../drawing/scene.ts';
import { sizeNode, weighLines } from '../drawing/sizes.ts';
import { countSharing, type Drawing, roomPerNode, type Stage } from '../stage.ts';

export interface Reducers {
  readonly nodeReducer: (node: string, attributes: NodeAttributes) => NodePaint & Point & { readonly size: number };
  readonly edgeReducer: (
    edge: string,
    attributes: EdgeAttributes,
  ) => EdgePaint & { readonly type: 'straight' | 'thread'; readonly isDashed: boolean; readonly curvature: number };
}

/** How things look now, for the renderer; and what has a look other than the one last drawn. */
export interface Appearance {
  readonly reducers: Reducers;
  /** Whether window and panels leave the nodes another size than the one last drawn. */
  readonly hasNewSizes: () => boolean;
  /** `before` is the scene drawn last. */
  readonly findChanged: (before: Scene) => Changed;
}

interface Changed {
  readonly nodes: string[];
  readonly edges: string[];
  /** Edges that have only gone or come: in all else they look as they did. */
  readonly hidden: Changes;
}

const NONE: Changes = { gone: [], come: [] };

export function createAppearance(drawing: Drawing): Appearance {
  const { graph } = drawing.data;
  const nodeLooks = new Map<string, Look>();
  const edgeLooks = new Map<string, string>();
  const measureRoom = () => {
    const { width, insets, aspect, store } = drawing;
    const { ground } = store.getState().layout;
    return { value: roomPerNode(drawing), width, insets, aspect, ground, sharing: countSharing(drawing) };
  };
  let room = measureRoom();

  const readRoom = () => {
    const { width, insets, aspect, store } = drawing;
    const { ground } = store.getState().layout;
    const isSame = room.width === width && room.insets === insets && room.aspect === aspect && room.ground === ground;
    if (!isSame || room.sharing !== countSharing(drawing)) room = measureRoom();
    return room.value;
  };
  let places: { readonly ground: Ground | null; readonly keys: ReadonlySet<string> } = {
    ground: null,
    keys: new Set(),
  };
  /** Whether a region stands where it lies on the map, and nobody has moved it. */
  const isPlaced = (node: string) => {
    const { ground, pinned } = drawing.store.getState().layout;
    if (ground?.kind !== 'map') return false;
    if (places.ground !== ground) {
      const { nodes } = drawing.data.file;
      places = { ground, keys: new Set(ground.placed.map(({ node }) => nodes[node]?.key ?? '')) };
    }
    return places.keys.has(node) && !pinned.has(node);
  };
  /** An edge's look, and whether it hangs on the selected node, which makes it red. */
  const readEdge = (edge: string) => {
    const look = drawing.scene.edgeLook(edge);
    const isOfSelected = look === 'lit' && hangsOnSelected(drawing, edge);
    // What is hidden is painted as well: it may come again without.
    const isPlain = look === 'normal' || look === 'absent';
    const drawn = isOfSelected ? 'lit by selection' : isPlain ? `${look} ${drawing.scene.faded}` : look;
    return { look, isOfSelected, drawn };
  };

  return {
    reducers: {
      nodeReducer: (node, attributes) => {
        const look = drawing.scene.nodeLook(node);
        nodeLooks.set(node, look);
        const size = sizeNode(graph.degree(node), readRoom());
        // What is left from larger ones only makes looking for a node a little slower.
        drawing.largest = Math.max(drawing.largest, size);
        return {
          ...paintNode(look, attributes, drawing.scene.palette, size, isPlaced(node)),
          x: attributes.x,
          y: attributes.y,
          size,
        };
      },
      edgeReducer: (edge, attributes) => {
        const { look, isOfSelected, drawn } = readEdge(edge);
        const { palette, faded } = drawing.scene;
        edgeLooks.set(edge, drawn);
        const { color, size, hidden, zIndex } = paintEdge(look, attributes, palette, isOfSelected, faded);
        const isDashed = attributes.basis === 'gazetteer';
        const curvature = drawing.curvatures.get(edge) ?? 0;
        // Written out: copying what was painted, for each of many edges, takes longer than painting it.
        return {
          color,
          // Among small nodes, arrows of the usual size would cover all else.
          size:
            size *
            scaleDrawing(drawing.store.getState().theme).lines *
            Math.max(zIndex > 0 ? 1 : 0, weighLines(readRoom())),
          hidden,
          zIndex,
          type: curvature === 0 ? 'straight' : 'thread',
          isDashed,
          curvature,
        };
      },
    },
    hasNewSizes: () => {
      const { value } = room;
      return sizeNode(1, value) !== sizeNode(1, readRoom());
    },
    findChanged: (before) => {
      const now = drawing.scene;
      const isNewNode = (node: string) => nodeLooks.get(node) !== now.nodeLook(node);
      const isNewEdge = (edge: string) => edgeLooks.get(edge) !== readEdge(edge).drawn;
      if (now.rest.some((part, at) => part !== before.rest[at]))
        return { nodes: graph.filterNodes(isNewNode), edges: graph.filterEdges(isNewEdge), hidden: NONE };
      // Hovering or filtering in a large graph changes a few of many: only those are looked at.
      const special = {
        nodes: new Set([...before.special.nodes, ...now.special.nodes]),
        edges: new Set([...before.special.edges, ...now.special.edges]),
      };
      const moved = listChanges(before.visible.nodes, now.visible.nodes);
      const nodes = [...new Set([...special.nodes, ...moved.gone, ...moved.come])].filter(isNewNode);
      const { gone, come } = listChanges(before.visible.edges, now.visible.edges);
      const [others, filtered] = now.rest;
      if (others !== 'normal' || filtered !== 'absent')
        return { nodes, edges: [...new Set([...special.edges, ...gone, ...come])].filter(isNewEdge), hidden: NONE };
      const isPlain = (edge: string) => !special.edges.has(edge);
      const hidden = { gone: gone.filter(isPlain), come: come.filter(isPlain) };
      for (const edge of [...hidden.gone, ...hidden.come]) edgeLooks.set(edge, readEdge(edge).drawn);
      return { nodes, edges: [...special.edges].filter(isNewEdge), hidden };
    },
  };
}

export function controlAppearance(stage: Stage, appearance: Appearance): () => void {
  const { sigma, store, data } = stage;
  const isOfBundle = (edge: string) => stage.bends.bundleOf.has(edge);
  let repaint = 0;
  const unsubscribe = store.subscribe((state, before) => {
    if (state.theme !== before.theme) {
      // The tokens change once the page has the new theme.
      cancelAnimationFrame(repaint);
      repaint = requestAnimationFrame(() => {
        const now = store.getState();
        stage.scene = createScene(now, data, readPalette(stage.container, isDark(now.theme)));
        stage.named = stage.scene;
        stage.worded = stage.scene;
        sigma.refresh();
      });
      return;
    }
    const [layout, old] = [state.layout, before.layout];
    const isMap = layout.ground?.kind === 'map' || old.ground?.kind === 'map';
    if (isMap && (layout.ground !== old.ground || layout.pinned !== old.pinned)) sigma.refresh({ schedule: true });
    if (
      state.view === before.view &&
      layout.name === old.name &&
      state.canvas.play === before.canvas.play &&
      state.selection.selected === before.selection.selected &&
      state.selection.picked === before.selection.picked &&
      state.path.question === before.path.question &&
      state.path.thread === before.path.thread &&
      state.selection.hovered === before.selection.hovered &&
      state.selection.spotlight === before.selection.spotlight &&
      state.selection.reader === before.selection.reader &&
      state.selection.isQuoting === before.selection.isQuoting
    )
      return;
    const drawn = stage.scene;
    stage.scene = createScene(state, data, drawn.palette);
    const { hidden, ...partialGraph } = appearance.findChanged(drawn);
    const isLit = (edge: string) => [drawn, stage.scene].some(({ special }) => special.edges.has(edge));
    const isAlike = partialGraph.nodes.length === 0 && !partialGraph.edges.some(isLit);
    // Names stay as they are where only lines have come or gone, and so do words where those say none.
    const staysNamed = isAlike && isSameTarget(drawn.focus, stage.scene.focus);
    if (!staysNamed) stage.named = stage.scene;
    const isReworded = [partialGraph.edges, hidden.gone, hidden.come].some((edges) => edges.some(isOfBundle));
    if (!staysNamed || isReworded) stage.worded = stage.scene;
    sigma.hideEdges(hidden.gone, true);
    // What lies around one node is drawn larger than all was.
    if (appearance.hasNewSizes()) sigma.refresh({ schedule: true });
    else sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
    // Once their ends are shown: a line at a node that is hidden is not drawn.
    sigma.hideEdges(hidden.come, false);
  });
  return () => {
    cancelAnimationFrame(repaint);
    unsubscribe();
  };
}

export function hangsOnSelected({ store, data }: Drawing, edge: string): boolean {
  const { selection, path } = store.getState();
  const { selected, picked } = selection;
  // Beside a path, or several nodes picked together, one node's lines are no redder than others.
  if (picked.size > 1 || path.thread !== null) return false;
  return selected?.kind === 'node' && data.graph.hasExtremity(edge, selected.key);
}
