import { lazy, Suspense, useEffect, useMemo } from 'react';
import { GraphCanvas } from '../canvas/GraphCanvas.tsx';
import { FilterPanel } from '../filter/FilterPanel.tsx';
import { Panel } from '../ui/Panel.tsx';
import { PHONE, useMediaQuery } from '../ui/useMediaQuery.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './App.module.css';
import { GraphStatus } from './GraphStatus.tsx';
import { Header } from './Header.tsx';
import { Notice } from './Notice.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useShortcuts } from './useShortcuts.ts';

const loadInspector = () => import('../inspect/Inspector.tsx');
const loadReader = () => import('../reader/Reader.tsx');
const Inspector = lazy(() => loadInspector().then(({ Inspector: component }) => ({ default: component })));
const Reader = lazy(() => loadReader().then(({ Reader: component }) => ({ default: component })));
const ExportDialog = lazy(() =>
  import('../export/ExportDialog.tsx').then(({ ExportDialog: component }) => ({ default: component })),
);
/** Milliseconds after the graph has come, when it is drawn and what the next click needs may follow. */
const AFTER_DRAWING = 1_000;

/** Widths of the columns in rem, as in tokens.css and Panel.module.css. */
const WIDTH = { header: 3.5, filters: 17, inspector: 23, reader: 36 };
/** The share of a phone's height that a sheet takes. */
const SHEET = 0.5;

export function App({ onRetry }: { readonly onRetry: () => void }) {
  const actions = useActions();
  const isReady = useStore((state) => state.graph.status === 'ready');
  const hasSelection = useStore((state) => state.selection.selected !== null);
  const isReading = useStore((state) => state.selection.reader !== null);
  const panels = useStore((state) => state.selection.panels);
  const isPhone = useMediaQuery(PHONE);
  useShortcuts();
  useDocumentTitle();
  useEffect(() => {
    if (!isReady) return;
    const timer = setTimeout(() => void Promise.allSettled([loadInspector(), loadReader()]), AFTER_DRAWING);
    return () => clearTimeout(timer);
  }, [isReady]);

  const hasInspector = isReady && hasSelection && panels.inspector;
  // The article takes the place of the legend, so that text, graph and sentences stand side by side.
  const hasFilters = isReady && panels.filters && !(isReading && !isPhone);
  const insets = useMemo(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    if (isPhone) {
      const isCovered = hasInspector || hasFilters || isReading;
      return { top: 6.5 * rem, right: 0, left: 0, bottom: isCovered ? window.innerHeight * SHEET : 0 };
    }
    return {
      top: WIDTH.header * rem,
      right: hasInspector ? WIDTH.inspector * rem : 0,
      bottom: 0,
      left: (isReading ? WIDTH.reader : hasFilters ? WIDTH.filters : 0) * rem,
    };
  }, [isPhone, hasInspector, hasFilters, isReading]);

  return (
    <div className={styles.app}>
      <Header />
      <main className={styles.main}>
        {isReady && <GraphCanvas insets={insets} />}
        <GraphStatus insets={insets} onRetry={onRetry} />
        {hasFilters && <FilterPanel />}
        {isReady && isReading && (
          <Panel label="Article" side="left" width="wide" onClose={actions.closeArticle}>
            <Suspense fallback={<p role="status">Opening the article …</p>}>
              <Reader />
            </Suspense>
          </Panel>
        )}
        {hasInspector && (
          <Panel label="Selection" side="right" onClose={() => actions.setPanel('inspector', false)}>
            <Suspense fallback={null}>
              <Inspector />
            </Suspense>
          </Panel>
        )}
      </main>
      {isReady && panels.export && (
        <Suspense fallback={null}>
          <ExportDialog />
        </Suspense>
      )}
      <Notice />
    </div>
  );
}
