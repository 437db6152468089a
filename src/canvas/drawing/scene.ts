/** What the canvas shows, worked out from the store: who is lit, who stands back, and how each node and edge then looks. */
import { findPlay } from '../../state/canvas.ts';
import type { GraphData } from '../../state/graph.ts';
import { isSameTarget, type Kind, type Target } from '../../state/selection.ts';
import type { ClewState, View } from '../../state/store.ts';
import type { Palette } from './colours.ts';
import { findQuoted } from './quote.ts';
import { fadeLines } from './sizes.ts';

/**
 * `absent` is not drawn, `dimmed` is filtered out but kept as context, or has no relation in the time being played,
 * `pale` stands back while others are lit, `picked` is one of several picked together, `thread` lies on the path shown
 * and `end` where it begins or ends, or would if there were one.
 */
export type Look = 'absent' | 'dimmed' | 'pale' | 'normal' | 'lit' | 'picked' | 'selected' | 'thread' | 'end';

export interface Scene {
  readonly nodeLook: (key: string) => Look;
  readonly edgeLook: (key: string) => Look;
  /** The edges to label, source to target as they run. */
  readonly litEdges: readonly string[];
  readonly focus: Target | null;
  /** The nodes of the path shown, in walking order. */
  readonly thread: readonly string[];
  /** The nodes between which a path is asked for or shown. */
  readonly ends: ReadonlySet<string>;
  /** What the filters leave. */
  readonly visible: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };
  /** Everything that does not look as the rest does. */
  readonly special: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };
  /**
   * What decides how all else looks, to be compared part by part: between scenes where it is the same, only what is
   * special and what has become visible or hidden can look different.
   */
  readonly rest: readonly unknown[];
  /** How far lines like any other fade into the paper, because there are many. */
  readonly faded: number;
  readonly palette: Palette;
}

/** Beyond this many nodes and edges, the rest keeps its colour when something is lit: repainting all would stutter. */
const LARGE = 40_000;
const NOTHING: View['visible']['silent'] = { nodes: new Set(), edges: new Set() };
/** Of more nodes picked together than this, the lines between them are not named. */
const FEW = 12;

export function createScene(state: ClewState, data: GraphData, palette: Palette): Scene {
  const { graph } = data;
  const { visible } = state.view;
  const { hovered, selected, picked } = state.selection;
  const { thread, question } = state.path;
  const onThread = { node: new Set(thread?.nodes), edge: new Set(thread?.edges) };
  const asked = thread ? [thread.nodes.at(0), thread.nodes.at(-1)] : [question.from, question.to];
  const ends = new Set(asked.flatMap((node) => (node != null && graph.hasNode(node) ? [node] : [])));
  const focus = hovered ?? selected;
  const litNodes = new Set<string>();
  const litEdges = new Set<string>();
  // A path stands alone, and so do several nodes picked together: what hangs on the first of them says nothing.
  const isAlone = thread !== null || picked.size > 1;
  // A sentence that was opened shows where it stands, until the pointer asks for something else.
  const quoted = isAlone || hovered ? null : findQuoted(state.selection, data, state.view);
  for (const target of isAlone ? [hovered] : quoted ? [] : [focus, selected])
    light(target, data, visible.edges, litNodes, litEdges);
  for (const node of quoted?.nodes ?? []) litNodes.add(node);
  for (const edge of quoted?.edges ?? []) litEdges.add(edge);
  for (const node of picked) litNodes.add(node);
  if (picked.size > 1) lightBetween(picked, data, visible.edges, litEdges);
  for (const node of onThread.node) litNodes.add(node);
  for (const edge of onThread.edge) litEdges.add(edge);
  // Names of relations stand on the lines of what is pointed at, not on all of a kind.
  const named = picked.size > FEW ? [...onThread.edge] : [...litEdges];
  const { spotlight } = state.selection;
  if (spotlight && !hovered) lightKind(spotlight, data, visible, litNodes, litEdges);
  // What lies around one entity does not stand back for that one's own neighbours.
  const isAround = !isAlone && !quoted && !hovered && !spotlight && isCentre(selected, state.filters.ego);
  const isLarge = graph.order + graph.size >= LARGE;
  const isCalm = litNodes.size === 0 || isAround || isLarge;
  const others: Look = isCalm ? 'normal' : 'pale';
  const filtered: Look = state.filters.mode === 'dim' ? 'dimmed' : 'absent';
  const silent = findPlay(state.canvas, state.filters) ? visible.silent : NOTHING;
  const faded = fadeLines(isLarge ? graph.size : visible.edges.size, state.layout.name);
  const lookOf =
    (kind: 'node' | 'edge', shown: ReadonlySet<string>, lit: ReadonlySet<string>, context: ReadonlySet<string>) =>
    (key: string): Look => {
      // What is selected, asked about or on the path is drawn even when filters hide it; the panels say so.
      if (kind === 'node' && ends.has(key)) return 'end';
      if (onThread[kind].has(key)) return 'thread';
      if (isSameTarget(selected, { kind, key })) return 'selected';
      if (kind === 'node' && picked.has(key)) return 'picked';
      if (!shown.has(key)) return filtered;
      if (lit.has(key)) return 'lit';
      return context.has(key) ? 'dimmed' : others;
    };
  return {
    nodeLook: lookOf('node', visible.nodes, litNodes, silent.nodes),
    edgeLook: lookOf('edge', visible.edges, litEdges, silent.edges),
    litEdges: named,
    focus,
    thread: thread?.nodes ?? [],
    ends,
    special: {
      nodes: new Set([...litNodes, ...ends, ...silent.nodes, ...(selected?.kind === 'node' ? [selected.key] : [])]),
      edges: new Set([...litEdges, ...silent.edges, ...(selected?.kind === 'edge' ? [selected.key] : [])]),
    },
    visible,
    rest: [others, filtered, faded],
    faded,
    palette,
  };
}

const isCentre = (target: Target | null, ego: ClewState['filters']['ego']): boolean =>
  ego !== null && isSameTarget(target, { kind: 'node', key: ego.node });

/** Lights the edges that run between these nodes. */
function lightBetween(
  picked: ReadonlySet<string>,
  { graph }: GraphData,
  shownEdges: ReadonlySet<string>,
  edges: Set<string>,
): void {
  for (const node of picked) {
    if (!graph.hasNode(node)) continue;
    graph.forEachOutEdge(node, (edge, _attributes, _source, target) => {
      if (picked.has(target) && shownEdges.has(edge)) edges.add(edge);
    });
  }
}

function light(
  target: Target | null,
  { graph }: GraphData,
  shownEdges: ReadonlySet<string>,
  nodes: Set<string>,
  edges: Set<string>,
): void {
  if (target === null) return;
  if (target.kind === 'edge') {
    if (!graph.hasEdge(target.key)) return;
    edges.add(target.key);
    for (const end of graph.extremities(target.key)) nodes.add(end);
    return;
  }
  if (!graph.hasNode(target.key)) return;
  nodes.add(target.key);
  graph.forEachEdge(target.key, (edge, _attributes, source, end) => {
    if (!shownEdges.has(edge)) return;
    edges.add(edge);
    nodes.add(source === target.key ? end : source);
  });
}

function lightKind(
  { kind, type }: Kind,
  { graph }: GraphData,
  shown: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> },
  nodes: Set<string>,
  edges: Set<string>,
): void {
  if (kind === 'entityType') {
    for (const node of shown.nodes) if (graph.getNodeAttribute(node, 'entityType') === type) nodes.add(node);
    return;
  }
  for (const edge of shown.edges) {
    if (graph.getEdgeAttribute(edge, 'relation') !== type) continue;
    edges.add(edge);
    for (const end of graph.extremities(edge)) nodes.add(end);
  }
}
