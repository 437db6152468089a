/** What the reader points at: the selected and the hovered thing, the open article, and which panels are unfolded. */
import type { EntityType, RelationType } from '../../graph/ontology.ts';
import type { GraphData } from './graph.ts';

export type Target = { readonly kind: 'node' | 'edge'; readonly key: string };

export interface OpenArticle {
  readonly article: string;
  /** The passage to scroll to and mark; null opens the article at its beginning. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** The address has opened it, as Back does: what had the focus there may have it once more. */
  readonly isBack?: boolean;
}

/** Whether two links open the same passage, or none. */
export const isSameArticle = (a: OpenArticle | null, b: OpenArticle | null): boolean =>
  a?.article === b?.article && a?.span?.start === b?.span?.start && a?.span?.end === b?.span?.end;

export const PANELS = ['filters', 'inspector', 'export', 'picture', 'paths', 'table', 'figures', 'help'] as const;
export type PanelName = (typeof PANELS)[number];

/** A whole kind of things, as an entry of the legend stands for it. */
export type Kind =
  | { readonly kind: 'entityType'; readonly type: EntityType }
  | { readonly kind: 'relation'; readonly type: RelationType };

export interface Selection {
  readonly selected: Target | null;
  /** Keys of nodes picked together, by Shift-click or lasso; the selected one is among them where it is a node. */
  readonly picked: ReadonlySet<string>;
  readonly hovered: Target | null;
  /** The kind pointed at in the legend, lit on the canvas meanwhile. */
  readonly spotlight: Kind | null;
  readonly reader: OpenArticle | null;
  /** Whether the sentence that is open is lit on the canvas: from when it was asked for until something is selected. */
  readonly isQuoting: boolean;
  /** Whether an address brought it: nobody has picked anything since. */
  readonly isArrived: boolean;
  readonly panels: Readonly<Record<PanelName, boolean>>;
  /** Bumped to ask the camera to fly to `selected`; clicks on the canvas do not, picks elsewhere do. */
  readonly flights: number;
}

const NONE: ReadonlySet<string> = new Set();

export const createEmptySelection = (): Selection => ({
  selected: null,
  picked: NONE,
  hovered: null,
  spotlight: null,
  reader: null,
  isQuoting: false,
  isArrived: false,
  panels: {
    filters: true,
    inspector: true,
    export: false,
    picture: false,
    paths: false,
    table: false,
    figures: false,
    help: false,
  },
  flights: 0,
});

export type SelectionProducer = (selection: Selection) => Selection;

/** Selecting something unfolds the inspector, where its sentences are. */
export const selectTarget =
  (target: Target | null, options: { readonly fly?: boolean } = {}): SelectionProducer =>
  (selection) => ({
    ...selection,
    selected: target !== null && isSameTarget(target, selection.selected) ? selection.selected : target,
    picked: NONE,
    isQuoting: false,
    isArrived: false,
    // What was pointed at in a list may be gone with the list.
    hovered: options.fly ? null : selection.hovered,
    panels: target === null ? selection.panels : { ...selection.panels, inspector: true },
    flights: selection.flights + (target !== null && options.fly ? 1 : 0),
  });

/** Picks these nodes together; a single one is simply selected. */
export const pickNodes =
  (nodes: Iterable<string>): SelectionProducer =>
  (selection) => {
    const picked = new Set(nodes);
    const { selected } = selection;
    const [first] = picked;
    if (first === undefined) return { ...selection, selected: null, picked: NONE, isQuoting: false };
    if (picked.size === 1) return selectTarget({ kind: 'node', key: first })(selection);
    const isAmong = selected?.kind === 'node' && picked.has(selected.key);
    return { ...selection, picked, isQuoting: false, selected: isAmong ? selected : { kind: 'node', key: first } };
  };

/** The nodes picked together, or the selected one where it is alone. */
export function listPicks({ picked, selected }: Pick<Selection, 'picked' | 'selected'>): ReadonlySet<string> {
  if (picked.size > 0) return picked;
  return selected?.kind === 'node' ? new Set([selected.key]) : NONE;
}

/** Adds a node to those picked, or takes it out again. */
export const togglePick =
  (node: string): SelectionProducer =>
  (selection) => {
    const next = new Set(listPicks(selection));
    if (!next.delete(node)) next.add(node);
    return pickNodes(next)(selection);
  };

export const hoverTarget =
  (target: Target | null): SelectionProducer =>
  (selection) =>
    isSameTarget(target, selection.hovered) ? selection : { ...selection, hovered: target };

export const lightKind =
  (spotlight: Kind | null): SelectionProducer =>
  (selection) =>
    selection.spotlight === spotlight ? selection : { ...selection, spotlight };

export const openArticle =
  (article: string, span: OpenArticle['span'] = null): SelectionProducer =>
  (selection) => ({
    ...selection,
    reader: { article, span: span && { start: span.start, end: span.end } },
    isQuoting: span !== null,
  });

export const closeArticle: SelectionProducer = (selection) =>
  selection.reader === null ? selection : { ...selection, reader: null };

export const setPanel =
  (panel: PanelName, isOpen: boolean): SelectionProducer =>
  (selection) => {
    if (selection.panels[panel] === isOpen) return selection;
    const panels = { ...selection.panels, [panel]: isOpen };
    // Table and charts share the room below the graph.
    if (isOpen && panel === 'table') panels.figures = false;
    if (isOpen && panel === 'figures') panels.table = false;
    // In a narrow window the legend has taken the place of the sentences: what is selected still is, and they come back.
    if (!isOpen && panel === 'filters' && selection.reader === null) panels.inspector = true;
    return { ...selection, panels };
  };

/** Drops whatever the graph no longer holds, as after a rebuild or an old link. */
export function keepKnown(selection: Selection, data: GraphData): Selection {
  const knows = (target: Target | null) =>
    target !== null && (target.kind === 'node' ? data.graph.hasNode(target.key) : data.graph.hasEdge(target.key));
  return {
    ...selection,
    selected: knows(selection.selected) ? selection.selected : null,
    picked: new Set([...selection.picked].filter((node) => data.graph.hasNode(node))),
    hovered: knows(selection.hovered) ? selection.hovered : null,
    reader: keepReader(selection.reader, data),
  };
}

/** The same object where nothing of it is lost: another is another asking. */
function keepReader(reader: Selection['reader'], data: GraphData): Selection['reader'] {
  const article = reader && data.articles.get(reader.article);
  if (!article) return null;
  const { span } = reader;
  const holds = span === null || (span.start < span.end && span.end <= article.text.length);
  return holds ? reader : { ...reader, span: null };
}

export function isSameTarget(a: Target | null, b: Target | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.key === b.key);
}
