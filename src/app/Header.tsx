import { ChartLine, Download, Moon, PanelLeft, Sun, SunMoon } from 'lucide-react';
import { countOf } from '../../graph/text/countOf.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { getData } from '../state/derive.ts';
import type { ThemeChoice } from '../state/theme.ts';
import { IconButton } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './Header.module.css';
import { Mark } from './Mark.tsx';
import { usePanels } from './usePanels.ts';

export function Header() {
  const actions = useActions();
  const isReady = useStore((state) => state.graph.status === 'ready');
  const { hasFilters, hasInspector, isNarrow, isReading, dock } = usePanels();
  const chips = useStore((state) => state.view.chips.length);
  return (
    <header className={styles.header}>
      <div className={styles.start}>
        <h1 className={styles.name}>
          <Mark />
          Clew
        </h1>
        <IconButton
          label={chips > 0 ? `Filters and legend, ${chips} active` : 'Filters and legend'}
          aria-expanded={hasFilters}
          disabled={!isReady}
          onClick={() => {
            // Asking for the legend puts away what has taken its room.
            if (!hasFilters && isReading) actions.closeArticle();
            if (!hasFilters && hasInspector && isNarrow) actions.setPanel('inspector', false);
            actions.setPanel('filters', !hasFilters);
          }}
        >
          <PanelLeft aria-hidden="true" />
          {chips > 0 && <span className={styles.dot} />}
        </IconButton>
      </div>
      <div className={styles.search}>{isReady && <SearchBox />}</div>
      <div className={styles.end}>
        <Counts />
        <IconButton
          label="Figures"
          shortcut="g"
          aria-expanded={dock === 'figures'}
          disabled={!isReady}
          onClick={() => actions.setPanel('figures', dock !== 'figures')}
        >
          <ChartLine aria-hidden="true" />
        </IconButton>
        <IconButton label="Export" disabled={!isReady} onClick={() => actions.setPanel('export', true)}>
          <Download aria-hidden="true" />
        </IconButton>
        <ThemeButton />
      </div>
    </header>
  );
}

/** How much of the graph is visible, read aloud when it changes. */
function Counts() {
  const data = useStore(getData);
  const { nodes, edges } = useStore((state) => state.view.visible);
  return (
    <p role="status" className={styles.counts}>
      {data && (
        <>
          <span>{sayShare(nodes.size, data.graph.order, 'entity', 'entities')}</span>
          <span className={styles.divider} aria-hidden="true" />
          <span className="visually-hidden">, </span>
          <span>{sayShare(edges.size, data.graph.size, 'relation')}</span>
        </>
      )}
    </p>
  );
}

function sayShare(shown: number, total: number, ...nouns: [one: string, many?: string]): string {
  const all = countOf(total, ...nouns);
  return shown === total ? all : `${shown} of ${all}`;
}

const NEXT_THEME: Readonly<Record<ThemeChoice, ThemeChoice>> = { system: 'light', light: 'dark', dark: 'system' };
const THEME_NAMES: Readonly<Record<ThemeChoice, string>> = { system: 'as the system', light: 'light', dark: 'dark' };

function ThemeButton() {
  const choice = useStore((state) => state.theme.choice);
  const actions = useActions();
  const Icon = { system: SunMoon, light: Sun, dark: Moon }[choice];
  const next = NEXT_THEME[choice];
  return (
    <IconButton
      label={`Theme: ${THEME_NAMES[choice]}. Change to ${THEME_NAMES[next]}`}
      onClick={() => actions.setTheme(next)}
    >
      <Icon aria-hidden="true" />
    </IconButton>
  );
}
