import { Download, Moon, PanelLeft, Sun, SunMoon } from 'lucide-react';
import { SearchBox } from '../search/SearchBox.tsx';
import { getData } from '../state/store.ts';
import type { ThemeChoice } from '../state/theme.ts';
import { IconButton } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './Header.module.css';
import { Mark } from './Mark.tsx';

export function Header() {
  const actions = useActions();
  const isReady = useStore((state) => state.graph.status === 'ready');
  const hasFilters = useStore((state) => state.selection.panels.filters);
  const isReading = useStore((state) => state.selection.reader !== null);
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
          aria-expanded={hasFilters && !isReading}
          disabled={!isReady}
          onClick={() => {
            // The article stands where the legend does: asking for the legend puts the article away.
            if (isReading) actions.closeArticle();
            actions.setPanel('filters', isReading || !hasFilters);
          }}
        >
          <PanelLeft aria-hidden="true" />
          {chips > 0 && <span className={styles.dot} />}
        </IconButton>
      </div>
      <div className={styles.search}>{isReady && <SearchBox />}</div>
      <div className={styles.end}>
        <Counts />
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
          <span>{countOf(nodes.size, data.graph.order, 'entities')}</span>
          <span className={styles.divider} aria-hidden="true" />
          <span className="visually-hidden">, </span>
          <span>{countOf(edges.size, data.graph.size, 'relations')}</span>
        </>
      )}
    </p>
  );
}

function countOf(shown: number, total: number, things: string): string {
  return shown === total ? `${total} ${things}` : `${shown} of ${total} ${things}`;
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
