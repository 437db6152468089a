/**
 * The address bar holds this view: `#node=company/yuxin-electronics&article=a01&at=120-240&hide=person,product`.
 * It is the hash, so that what someone looks at never reaches the server. A change of selection, article, question or
 * focus is a step in the history; everything else rewrites the present one, and so does the app when a link names what
 * the graph lacks.
 */
import { isSameEgo } from '../../graph/query/filter/ego.ts';
import { type CameraView, formatCamera, parseCamera } from './camera.ts';
import type { Filters } from './filters.ts';
import type { PathQuestion } from './path.ts';
import { isSameTarget, type OpenArticle, type Target } from './selection.ts';
import type { ClewState, ClewStore } from './store.ts';
import { isTableName, type TableSort, type TableTab } from './table.ts';
import {
  type Field,
  isSameLayout,
  joinList,
  type LinkedChart,
  type LinkedLayout,
  readChart,
  readChosen,
  readFilters,
  readLayout,
  readQuestion,
  readSort,
  readTable,
  splitList,
  writeChart,
  writeFilters,
  writeLayout,
  writeQuestion,
  writeTable,
} from './urlFields.ts';

export interface LinkedView {
  readonly filters: Filters;
  readonly selected: Target | null;
  /** Picked together with it; missing where it is alone. */
  readonly picked?: ReadonlySet<string>;
  readonly reader: OpenArticle | null;
  readonly question: PathQuestion;
  readonly layout: LinkedLayout;
  /** The tab of the tables, null where they are closed. */
  readonly table: TableTab | null;
  /** How its rows are sorted; missing where that goes without saying. */
  readonly sort?: TableSort | null;
  /** Which answer to the question is shown, counted from 0. */
  readonly chosen: number;
  /** Null while the charts are closed. */
  readonly chart: LinkedChart | null;
  /** Where the reader has put the camera; missing where the app does. */
  readonly camera?: CameraView | null;
  /** Whether it is for a room full of people; a link that says nothing of it leaves that as it is. */
  readonly isProjector?: boolean;
}

/** The part of a browser this needs, so that tests can stand in for it. */
export interface AddressBar {
  readonly read: () => string;
  /** What was kept beside the present address. */
  readonly readPicked: () => readonly string[];
  /** `picked` are those picked together for whom the address has no room. */
  readonly push: (hash: string, picked: readonly string[]) => void;
  readonly replace: (hash: string, picked: readonly string[]) => void;
  /** Calls back when the reader goes back or forward, which is a walk, or edits the address; returns how to stop. */
  readonly listen: (callback: (isWalk: boolean) => void) => () => void;
}

/** More than that would make an address nobody can send; the browser's history keeps so many beside it. */
const MOST_PICKED = 100;
const MOST_KEPT = 10_000;

/**
 * The look that a link carries: how large names are is part of what is shown to a room. Light, dark and contrast are
 * not: they suit the eyes and the room of whoever opens it.
 */
const PROJECTOR = 'projector';

/** The view as a hash, '' for the untouched one. Keys keep their slashes, so that links stay readable. */
export function formatView({
  picked,
  filters,
  selected,
  reader,
  question,
  chosen,
  layout,
  table,
  sort,
  chart,
  camera,
  isProjector,
}: LinkedView): string {
  const parts: Field[] = [];
  if (selected) parts.push([selected.kind, selected.key]);
  if (picked && picked.size > 1 && picked.size <= MOST_PICKED) parts.push(['picked', joinList(picked)]);
  if (reader) {
    parts.push(['article', reader.article]);
    if (reader.span) parts.push(['at', `${reader.span.start}-${reader.span.end}`]);
  }
  parts.push(
    ...writeQuestion(question, chosen),
    ...writeLayout(layout),
    ...writeChart(chart),
    ...writeFilters(filters),
  );
  parts.push(...writeTable(table, sort ?? null));
  if (camera) parts.push(['view', formatCamera(camera)]);
  if (isProjector) parts.push(['look', PROJECTOR]);
  if (parts.length === 0) return '';
  return `#${parts.map(([name, value]) => `${name}=${encode(value)}`).join('&')}`;
}

/** The view a hash stands for; whatever it does not understand is left out, never an error. */
export function parseView(hash: string): LinkedView {
  const fields = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=');
    if (at > 0) fields.set(part.slice(0, at), decode(part.slice(at + 1)));
  }
  const node = fields.get('node');
  const edge = fields.get('edge');
  const article = fields.get('article');
  const picked = splitList(fields.get('picked'));
  const sort = readSort(fields);
  const camera = parseCamera(fields.get('view'));
  return {
    filters: readFilters(fields),
    selected: node ? { kind: 'node', key: node } : edge ? { kind: 'edge', key: edge } : null,
    reader: article ? { article, span: parseSpan(fields.get('at')) } : null,
    ...(picked.length > 1 ? { picked: new Set(picked) } : {}),
    question: readQuestion(fields),
    layout: readLayout(fields),
    table: readTable(fields),
    ...(sort ? { sort } : {}),
    chosen: readChosen(fields),
    chart: readChart(fields),
    ...(camera ? { camera } : {}),
    ...(fields.get('look') === PROJECTOR ? { isProjector: true } : {}),
  };
}

/** Keeps store and address bar in step, starting from the address; returns how to stop. */
export function connectAddress(store: ClewStore, bar: AddressBar): () => void {
  let written = bar.read();
  let isRestoring = false;
  const restore = (isWalk: boolean) => {
    written = bar.read();
    isRestoring = true;
    const beside = bar.readPicked();
    const view = parseView(written);
    // Filters have an undo of their own: a step back through selections and focuses leaves them as they are, and the look.
    const filters = isWalk ? { ...store.getState().filters, ego: view.filters.ego } : view.filters;
    const isProjector = !isWalk && view.isProjector === true;
    store.actions.restore({ ...view, filters, isProjector, ...(beside.length > 0 ? { picked: new Set(beside) } : {}) });
    isRestoring = false;
  };
  const stopListening = bar.listen(restore);
  const unsubscribe = store.subscribe((state, before) => {
    if (isSameView(state, before)) return;
    const hash = formatView(linkedView(state));
    const { picked } = state.selection;
    const needsState = picked.size > MOST_PICKED || before.selection.picked.size > MOST_PICKED;
    if (hash === written && !(needsState && picked !== before.selection.picked)) return;
    written = hash;
    const beside = picked.size > MOST_PICKED && picked.size <= MOST_KEPT ? [...picked] : [];
    // A step back or a newly opened graph may drop a selection: pushing that would cut off the way forward.
    const isOwnDoing = isRestoring || state.graph !== before.graph;
    if (!isOwnDoing && isStep(state, before)) bar.push(hash, beside);
    else bar.replace(hash, beside);
  });
  if (written !== '') restore(false);
  return () => {
    stopListening();
    unsubscribe();
  };
}

function linkedView({ filters, selection, path, layout, table, chart, camera, theme }: ClewState): LinkedView {
  const { selected, picked, reader, panels } = selection;
  const { question, chosen } = path;
  return {
    filters,
    selected,
    picked,
    reader,
    question,
    chosen,
    layout,
    table: panels.table ? table.tab : null,
    sort: isTableName(table.tab) ? table.views[table.tab].sort : null,
    chart: panels.figures ? chart : null,
    camera: camera.view,
    isProjector: theme.isProjector,
  };
}

const SLICES = ['filters', 'selection', 'path', 'table', 'chart', 'camera'] as const;

const isSameView = (state: ClewState, before: ClewState) =>
  SLICES.every((slice) => state[slice] === before[slice]) &&
  isSameLayout(state.layout, before.layout) &&
  state.theme.isProjector === before.theme.isProjector;

function isStep(state: ClewState, before: ClewState): boolean {
  return (
    !isSameTarget(state.selection.selected, before.selection.selected) ||
    state.selection.reader?.article !== before.selection.reader?.article ||
    state.path.question !== before.path.question ||
    !isSameEgo(state.filters.ego, before.filters.ego)
  );
}

function encode(value: string): string {
  return encodeURIComponent(value).replace(/%2F/g, '/').replace(/%2C/g, ',').replace(/%3A/g, ':');
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function parseSpan(text: string | undefined): OpenArticle['span'] {
  const match = /^(\d+)-(\d+)$/.exec(text ?? '');
  if (!match) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end ? { start, end } : null;
}
