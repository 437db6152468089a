import { ArrowLeft, ArrowRight, PanelLeft } from 'lucide-react';
import { useRef } from 'react';
import { shareOf } from '../../graph/text/countOf.ts';
import { countStanding, getData } from '../state/derive.ts';
import { IconButton } from '../ui/Button.tsx';
import { findGraph, findSearch } from '../ui/findGraph.ts';
import { createPart, Later } from '../ui/Later.tsx';
import { MOUSE, useMediaQuery } from '../ui/useMediaQuery.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './Header.module.css';
import { HeaderMenu } from './HeaderMenu.tsx';
import { HEADER_COMMANDS, type HeaderCommand } from './headerCommands.ts';
import { Mark } from './Mark.tsx';
import { useCommand } from './useCommand.ts';
import { usePanels } from './usePanels.ts';
import { useRoom } from './useRoom.ts';

const SEARCH = createPart(() => import('../search/SearchBox.tsx').then(({ SearchBox }) => SearchBox));
/** The width in rem of a button with an icon, as in Button.module.css. */
const ICON_BUTTON = 2.25;

export function Header({ isDrawn }: { readonly isDrawn: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place, ICON_BUTTON, HEADER_COMMANDS.length);
  return (
    <header className={styles.header}>
      <SkipLinks />
      <div className={styles.start}>
        <h1 className={styles.name}>
          <Mark />
          <span>Clew</span>
        </h1>
        <div className={styles.walk}>
          <WalkButton id="back" label="Back" Icon={ArrowLeft} />
          <WalkButton id="forward" label="Forward" Icon={ArrowRight} />
        </div>
        <LegendButton />
      </div>
      <div className={styles.search}>{isDrawn && <Later part={SEARCH} />}</div>
      <div className={styles.end}>
        <Counts />
        <div ref={place} className={styles.commands}>
          {HEADER_COMMANDS.slice(0, room).map((command) => (
            <CommandButton key={command.id} {...command} />
          ))}
        </div>
        <HeaderMenu commands={HEADER_COMMANDS.slice(room)} />
      </div>
    </header>
  );
}

/** Shown when the keyboard comes to them: the first things in the page, past everything else. */
function SkipLinks() {
  return (
    <div className={styles.skip}>
      <button type="button" onClick={() => findSearch()?.focus()}>
        Skip to the search
      </button>
      <button type="button" onClick={() => findGraph()?.focus()}>
        Skip to the graph
      </button>
    </div>
  );
}

interface WalkButtonProps {
  readonly id: string;
  readonly label: string;
  readonly Icon: typeof ArrowLeft;
}

function WalkButton({ id, label, Icon }: WalkButtonProps) {
  const { isOffered, perform, command } = useCommand(id);
  return (
    <IconButton label={label} keys={command?.keys?.[0]} disabled={!isOffered} onClick={perform}>
      <Icon aria-hidden="true" />
    </IconButton>
  );
}

function LegendButton() {
  const actions = useActions();
  const isReady = useStore((state) => state.graph.status === 'ready');
  const { hasFilters, isNarrow, isAlone, dock } = usePanels();
  const { reader, selected, panels } = useStore((state) => state.selection);
  const chips = useStore((state) => state.view.chips.length);
  return (
    <IconButton
      label={chips > 0 ? `Filters and legend, ${chips} active` : 'Filters and legend'}
      aria-expanded={hasFilters}
      disabled={!isReady}
      onClick={() => {
        // Asking for the legend puts away what has taken its room.
        if (!hasFilters && isAlone && dock !== null) actions.setPanel(dock, false);
        if (!hasFilters && reader) actions.closeArticle();
        if (!hasFilters && panels.paths) actions.endPath();
        if (!hasFilters && selected && isNarrow) actions.setPanel('inspector', false);
        actions.setPanel('filters', !hasFilters);
      }}
    >
      <PanelLeft aria-hidden="true" />
      {chips > 0 && <span className={styles.dot} />}
    </IconButton>
  );
}

function CommandButton({ id, label, fingerLabel = label, icon: Icon, isOpen }: HeaderCommand) {
  const hasMouse = useMediaQuery(MOUSE);
  const { command, isOffered, perform } = useCommand(id);
  const isExpanded = useStore((state) => isOpen?.(state));
  const [key] = command?.keys ?? [];
  return (
    <IconButton
      label={hasMouse ? label : fingerLabel}
      keys={key}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      disabled={!isOffered}
      onClick={perform}
    >
      <Icon aria-hidden="true" />
    </IconButton>
  );
}

/** How much of the graph is visible, and has a relation in the time that is played; read aloud when it changes. */
function Counts() {
  const data = useStore(getData);
  const nodes = useStore((state) => countStanding(state, 'nodes'));
  const edges = useStore((state) => countStanding(state, 'edges'));
  if (!data) return <p role="status" className={styles.counts} />;
  const { order, size } = data.graph;
  return (
    // Room for the longest words it may have, so that no filter takes the room of a button.
    <p
      role="status"
      className={styles.counts}
      data-most={`${order} of ${order} entities\n${size} of ${size} relations`}
    >
      <span className={styles.now}>
        <span>{shareOf(nodes, order, 'entity', 'entities')}</span>
        <span className={styles.divider} aria-hidden="true" />
        <span className="visually-hidden">, </span>
        <span>{shareOf(edges, size, 'relation')}</span>
      </span>
    </p>
  );
}
