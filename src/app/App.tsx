import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { GraphCanvas, loadProblem } from '../canvas/GraphCanvas.tsx';
import { isWelcome } from '../state/shell.ts';
import { Dock } from '../ui/Dock.tsx';
import { createPart, Later } from '../ui/Later.tsx';
import { readLength, readRem } from '../ui/lengths.ts';
import { Panel } from '../ui/Panel.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './App.module.css';
import { GraphStatus } from './GraphStatus.tsx';
import { Header } from './Header.tsx';
import { Notice } from './Notice.tsx';
import { loadCommands } from './useCommands.ts';
import { nameSelected, useDocumentTitle } from './useDocumentTitle.ts';
import { useFoldNotice } from './useFoldNotice.ts';
import { useOnePanel } from './useOnePanel.ts';
import { usePanels } from './usePanels.ts';
import { useShortcuts } from './useShortcuts.ts';

const loadInspector = () => import('../inspect/Inspector.tsx').then(({ Inspector }) => Inspector);
const loadReader = () => import('../reader/Reader.tsx').then(({ Reader }) => Reader);
const loadFilters = () => import('../filter/FilterPanel.tsx').then(({ FilterPanel }) => FilterPanel);
const FILTERS = createPart(loadFilters);
const INSPECTOR = createPart(loadInspector);
const READER = createPart(loadReader);
const EXPORT = createPart(() => import('../export/ExportDialog.tsx').then((module) => module.ExportDialog));
const PICTURE = createPart(() => import('../export/PictureDialog.tsx').then((module) => module.PictureDialog));
const PATHS = createPart(() => import('../paths/PathPanel.tsx').then(({ PathPanel }) => PathPanel));
const TABLE = createPart(() => import('../table/TableDock.tsx').then(({ TableDock }) => TableDock));
const FIGURES = createPart(() => import('../figures/FiguresDock.tsx').then(({ FiguresDock }) => FiguresDock));
const TRAIL = createPart(() => import('./Trail.tsx').then(({ Trail }) => Trail));
const FIRST_STEPS = createPart(() => import('./FirstSteps.tsx').then(({ FirstSteps }) => FirstSteps));
const HELP = createPart(() => import('./ShortcutSheet.tsx').then(({ ShortcutSheet }) => ShortcutSheet));
const startKeepingFocus = () => import('../ui/keepFocus.ts').then(({ keepFocus }) => keepFocus(document));
/** Milliseconds after the graph has come, when it is drawn and what the next click needs may follow. */
const AFTER_DRAWING = 1_000;

/** Widths of the columns in rem, as in tokens.css and Panel.module.css. */
const WIDTH = { header: 3.5, filters: 17, paths: 23, inspector: 23, reader: 36, slimReader: 22 };
/** What the header takes on a phone, in rem. */
const PHONE_HEADER = 6.5;

function watchSize(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

export function App({ onRetry }: { readonly onRetry: () => void }) {
  const actions = useActions();
  const isReady = useStore((state) => state.graph.status === 'ready');
  const isExporting = useStore((state) => state.selection.panels.export);
  const isPicturing = useStore((state) => state.selection.panels.picture);
  const isOnPath = useStore((state) => state.selection.panels.paths);
  const isHelping = useStore((state) => state.selection.panels.help);
  const { isPhone, isNarrow, isAlone, isReading, hasReader, hasFilters, hasInspector, hasPaths, dock } = usePanels();
  const isFolded = useStore((state) => state.shell.sheet === 'folded');
  const isProjector = useStore((state) => state.theme.isProjector);
  const isWelcoming = useStore(isWelcome);
  const isFootTaken = useStore(({ selection, layout }) => selection.picked.size > 1 || layout.progress !== null);
  const isDrawn = useIsDrawn(isReady);
  const [card, setCard] = useState(0);
  const [trail, setTrail] = useState({ width: 0, height: 0 });
  useUnfolding();
  useEffect(() => {
    if (isDrawn) void Promise.allSettled([loadCommands(), startKeepingFocus()]);
  }, [isDrawn]);
  useFoldNotice();
  useOnePanel();
  useShortcuts();
  useDocumentTitle();
  useEffect(() => {
    if (!isReady) return;
    const timer = setTimeout(
      () => void Promise.allSettled([loadInspector(), loadReader(), loadProblem()]),
      AFTER_DRAWING,
    );
    return () => clearTimeout(timer);
  }, [isReady]);

  const height = useSyncExternalStore(watchSize, () => window.innerHeight);
  const width = useSyncExternalStore(watchSize, () => window.innerWidth);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a projector has a larger rem, and what covers the foot hangs on the height.
  const insets = useMemo(() => {
    const rem = readRem();
    if (isPhone) {
      const isCovered = hasInspector || hasFilters || hasReader || hasPaths || dock !== null;
      const sheet = isCovered ? readLength(isFolded ? '--sheet-folded' : '--sheet-half') : 0;
      const top = PHONE_HEADER * rem;
      return { top, right: 0, left: 0, bottom: Math.min(sheet, height - top) };
    }
    // Beside the graph and alone, as in Dock.module.css.
    if (isAlone) return { top: WIDTH.header * rem, right: width / 2, bottom: 0, left: 0 };
    return {
      top: WIDTH.header * rem,
      right: hasInspector ? WIDTH.inspector * rem : 0,
      bottom: dock === null ? 0 : readLength('--dock-height'),
      left:
        (hasReader
          ? isNarrow
            ? WIDTH.slimReader
            : WIDTH.reader
          : hasPaths
            ? WIDTH.paths
            : hasFilters
              ? WIDTH.filters
              : 0) * rem,
    };
  }, [
    isPhone,
    isNarrow,
    isAlone,
    isFolded,
    isProjector,
    hasInspector,
    hasFilters,
    hasReader,
    hasPaths,
    dock,
    height,
    width,
  ]);

  return (
    <div className={styles.app}>
      <Header isDrawn={isDrawn} />
      <main className={styles.main}>
        {isReady && <GraphCanvas insets={insets} card={card} trail={trail} />}
        <div className={styles.trail} style={insets}>
          {isDrawn && <Later part={TRAIL} onResize={setTrail} />}
        </div>
        <GraphStatus insets={insets} onRetry={onRetry} />
        {hasFilters && isDrawn && <Later part={FILTERS} />}
        {isReading && (
          // Behind a table with room for nothing else it waits as it was left.
          <div hidden={!hasReader}>
            <Panel
              label="Article"
              side="left"
              width={isNarrow && !isPhone ? 'slim' : 'wide'}
              onClose={actions.closeArticle}
            >
              <Later part={READER} fallback={<Opening what="the article" />} />
            </Panel>
          </div>
        )}
        {isReady && isOnPath && (
          // Behind an open article it waits as it was left.
          <div hidden={!hasPaths}>
            <Panel label="Paths" side="left" width="middle" onClose={actions.endPath}>
              <Later part={PATHS} fallback={<Opening what="the paths" />} />
            </Panel>
          </div>
        )}
        {dock !== null && (
          <Dock
            label={dock === 'table' ? 'Table' : 'Figures'}
            left={isPhone ? 0 : isAlone ? width / 2 : insets.left}
            right={isPhone || isAlone ? 0 : insets.right}
            onClose={() => actions.setPanel(dock, false)}
          >
            <Later part={dock === 'table' ? TABLE : FIGURES} fallback={<Opening what={`the ${dock}`} />} />
          </Dock>
        )}
        {hasInspector && (
          <Panel
            label="Selection"
            side="right"
            {...(isPhone && isFolded ? { title: <SelectedName /> } : {})}
            onClose={() => actions.select(null)}
          >
            <Later part={INSPECTOR} fallback={<Opening what="its sentences" />} />
          </Panel>
        )}
      </main>
      {isReady && isExporting && (
        <div className={styles.overAll}>
          <Later part={EXPORT} onClose={() => actions.setPanel('export', false)} />
        </div>
      )}
      {isReady && isPicturing && (
        <div className={styles.overAll}>
          <Later part={PICTURE} onClose={() => actions.setPanel('picture', false)} />
        </div>
      )}
      {isReady && isHelping && (
        <div className={styles.overAll}>
          <Later part={HELP} onClose={() => actions.setPanel('help', false)} />
        </div>
      )}
      <div className={styles.stack} style={insets} data-over-bar={isFootTaken}>
        {isWelcoming && isDrawn && <Later part={FIRST_STEPS} onResize={setCard} />}
        <Notice />
      </div>
    </div>
  );
}

/** Says what is on its way, unless it comes at once. */
function Opening({ what }: { readonly what: string }) {
  return (
    <p role="status" className={styles.opening}>
      Opening {what} …
    </p>
  );
}

/** What a folded sheet holds. */
function SelectedName() {
  return useStore(nameSelected);
}

/** On a phone, a pick from elsewhere than the canvas is a wish to read: the sheet unfolds. */
function useUnfolding(): void {
  const flights = useStore((state) => state.selection.flights);
  const actions = useActions();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each flight is such a pick.
  useEffect(() => {
    actions.setSheet('half');
  }, [flights, actions]);
}

/** True from the first frame with the graph on: laying out a long legend before it would keep the graph waiting. */
function useIsDrawn(isReady: boolean): boolean {
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setIsDrawn(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [isReady]);
  return isDrawn;
}
