import { memo, type ReactNode, useEffect, useRef } from 'react';
import {
  ENTITIES,
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPES,
  RELATIONS,
  type RelationType,
} from '../../graph/ontology.ts';
import type { Tally } from '../../graph/query/tallies.ts';
import {
  hideAllEntityTypes,
  hideAllRelationTypes,
  showAllEntityTypes,
  showAllRelationTypes,
} from '../state/filters.ts';
import { Button } from '../ui/Button.tsx';
import { TypeIcon } from '../ui/TypeIcon.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './Legend.module.css';

export function EntityLegend() {
  const hidden = useStore((state) => state.filters.hiddenEntityTypes);
  const tallies = useStore((state) => state.view.visible.entityTypes);
  const actions = useActions();
  return (
    <LegendGroup
      title="Entities"
      onAll={() => actions.changeFilters(showAllEntityTypes)}
      onNone={() => actions.changeFilters(hideAllEntityTypes)}
    >
      {ENTITY_TYPES.filter((type) => tallies[type].total > 0).map((type) => (
        <EntityRow key={type} type={type} isOn={!hidden.has(type)} count={countFor(tallies[type], !hidden.has(type))} />
      ))}
    </LegendGroup>
  );
}

export function RelationLegend() {
  const hidden = useStore((state) => state.filters.hiddenRelationTypes);
  const tallies = useStore((state) => state.view.visible.relationTypes);
  const actions = useActions();
  return (
    <LegendGroup
      title="Relations"
      onAll={() => actions.changeFilters(showAllRelationTypes)}
      onNone={() => actions.changeFilters(hideAllRelationTypes)}
    >
      {RELATION_TYPES.filter((type) => tallies[type].total > 0).map((type) => (
        <RelationRow
          key={type}
          type={type}
          isOn={!hidden.has(type)}
          count={countFor(tallies[type], !hidden.has(type))}
        />
      ))}
    </LegendGroup>
  );
}

/** What is visible now, or what switching the type on would show. */
const countFor = ({ shown, available }: Tally, isOn: boolean) => (isOn ? shown : available);

interface TypeRowProps<Type> {
  readonly type: Type;
  readonly isOn: boolean;
  readonly count: number;
}

// Remembered, so that switching one type draws its own row anew and not all of them.
const EntityRow = memo(function EntityRow({ type, ...rest }: TypeRowProps<EntityType>) {
  const actions = useActions();
  return (
    <LegendRow
      {...rest}
      label={ENTITIES[type].plural}
      sign={<TypeIcon type={type} />}
      onToggle={() => actions.toggleEntityType(type)}
      onOnly={() => actions.showOnlyEntityType(type)}
      onPoint={(isOver) => actions.lightKind(isOver ? { kind: 'entityType', type } : null)}
    />
  );
});

const RelationRow = memo(function RelationRow({ type, ...rest }: TypeRowProps<RelationType>) {
  const actions = useActions();
  return (
    <LegendRow
      {...rest}
      label={RELATIONS[type].label}
      sign={<RelationSign type={type} />}
      onToggle={() => actions.toggleRelationType(type)}
      onOnly={() => actions.showOnlyRelationType(type)}
      onPoint={(isOver) => actions.lightKind(isOver ? { kind: 'relation', type } : null)}
    />
  );
});

interface LegendGroupProps {
  readonly title: string;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly children: ReactNode;
}

function LegendGroup({ title, onAll, onNone, children }: LegendGroupProps) {
  return (
    <section className={styles.group} aria-label={title}>
      <header>
        <h3>{title}</h3>
        <div>
          <Button look="quiet" onClick={onAll} aria-label={`Show all ${title.toLowerCase()}`}>
            All
          </Button>
          <Button look="quiet" onClick={onNone} aria-label={`Show no ${title.toLowerCase()}`}>
            None
          </Button>
        </div>
      </header>
      <ul>{children}</ul>
    </section>
  );
}

interface LegendRowProps {
  readonly label: string;
  readonly sign: ReactNode;
  readonly isOn: boolean;
  readonly count: number;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  /** The mouse has come to rest here, or has gone. */
  readonly onPoint: (isOver: boolean) => void;
}

/** Milliseconds a mouse stays on an entry before the canvas answers; one that only passes by changes nothing. */
const REST = 90;

function LegendRow({ label, sign, isOn, count, onToggle, onOnly, onPoint }: LegendRowProps) {
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return (
    <li
      className={styles.row}
      data-on={isOn}
      onPointerEnter={({ pointerType }) => {
        if (pointerType === 'mouse') timer.current = window.setTimeout(() => onPoint(true), REST);
      }}
      onPointerLeave={() => {
        window.clearTimeout(timer.current);
        onPoint(false);
      }}
    >
      <label>
        <input type="checkbox" checked={isOn} onChange={onToggle} />
        {sign}
        <span className={styles.label}>{label}</span>
        <span className={styles.count}>
          {count}
          <span className="visually-hidden">{isOn ? ' visible' : ' hidden'}</span>
        </span>
      </label>
      <button type="button" className={styles.only} onClick={onOnly} aria-label={`Show only ${label}`}>
        only
      </button>
    </li>
  );
}

/** A line from the colour it usually starts in to the colour it usually ends in. */
function RelationSign({ type }: { readonly type: RelationType }) {
  const { source, target, symmetric } = RELATIONS[type];
  return (
    <span className={styles.sign} aria-hidden="true" data-symmetric={symmetric === true}>
      <i data-entity={source[0]} />
      <i data-entity={target[0]} />
    </span>
  );
}
