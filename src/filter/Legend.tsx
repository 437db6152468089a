import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { ENTITIES, type EntityType, RELATIONS, type RelationType } from '../../graph/ontology.ts';
import { listKinds, readPresent } from '../../graph/query/filter/visible.ts';
import { nameKind } from '../../graph/query/search/nameKind.ts';
import { getData } from '../state/derive.ts';
import * as filters from '../state/filters.ts';
import { TypeIcon } from '../ui/TypeIcon.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import { FacetHead } from './FacetHead.tsx';
import { countFor, FilterRow } from './FilterRow.tsx';
import styles from './Legend.module.css';

const NONE: readonly string[] = [];
const NO_KINDS: ReadonlyMap<EntityType, readonly string[]> = new Map();

export function EntityLegend() {
  const data = useStore(getData);
  const actions = useActions();
  const kindsOf = data ? listKinds(data.file) : NO_KINDS;
  const types = data ? readPresent(data.file).entityTypes : [];
  const hasKinds = types.some((type) => (kindsOf.get(type) ?? []).length > 1);
  return (
    <section className={styles.group} aria-label="Entities" data-kinds={hasKinds || undefined}>
      <FacetHead
        title="Entities"
        noun="entities"
        onAll={() => actions.changeFilters(filters.showAllEntityTypes)}
        onNone={() => actions.changeFilters(filters.hideAllEntityTypes)}
        onInvert={() => actions.changeFilters(filters.invertEntityTypes(kindsOf))}
      />
      <ul>
        {types.map((type) => (
          <EntityRow key={type} type={type} kinds={kindsOf.get(type) ?? NONE} />
        ))}
      </ul>
      <MapKey />
    </section>
  );
}

/** What tells regions that stand where they lie from all that stands near them. */
function MapKey() {
  const isMap = useStore(({ layout }) => layout.ground?.kind === 'map');
  if (!isMap) return null;
  return (
    <p className={styles.key}>
      <i data-entity="region" aria-hidden="true" />
      On the map, what is ringed in ink stands where it lies, or a line leads from it to that place; all else stands
      near its region, or what it is connected with.
    </p>
  );
}

export function RelationLegend() {
  const data = useStore(getData);
  const actions = useActions();
  const types = data ? readPresent(data.file).relationTypes : [];
  return (
    <section className={styles.group} aria-label="Relations">
      <FacetHead
        title="Relations"
        noun="relations"
        onAll={() => actions.changeFilters(filters.showAllRelationTypes)}
        onNone={() => actions.changeFilters(filters.hideAllRelationTypes)}
        onInvert={() => actions.changeFilters(filters.invertRelationTypes)}
      />
      <ul>
        {types.map((type) => (
          <RelationRow key={type} type={type} />
        ))}
      </ul>
      <p className={styles.key}>A line is tinted like what relations of its kind lead to.</p>
    </section>
  );
}

interface EntityRowProps {
  readonly type: EntityType;
  readonly kinds: readonly string[];
}

// Each row asks for its own count, so that switching one type draws its row anew and nothing else.
function EntityRow({ type, kinds }: EntityRowProps) {
  const isOn = useStore((state) => !state.filters.hiddenEntityTypes.has(type));
  const isPartly = useStore(({ filters }) => isOn && kinds.some((kind) => filters.hiddenKinds.has(kind)));
  const count = useStore((state) => countFor(state.view.visible.entityTypes[type], isOn));
  const actions = useActions();
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  const { plural } = ENTITIES[type];
  return (
    <li>
      <FilterRow
        isOn={isOn}
        isPartly={isPartly}
        count={count}
        label={plural}
        sign={<TypeIcon type={type} />}
        onToggle={() => actions.toggleEntityType(type)}
        onOnly={() => actions.showOnlyEntityType(type)}
        onPoint={(isOver) => actions.lightKind(isOver ? { kind: 'entityType', type } : null)}
      >
        {kinds.length > 1 && (
          <button
            type="button"
            className={styles.unfold}
            aria-label={`Kinds of ${plural.toLowerCase()}`}
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setIsOpen(!isOpen)}
          >
            <ChevronDown aria-hidden="true" />
          </button>
        )}
      </FilterRow>
      {kinds.length > 1 && (
        <ul id={listId} hidden={!isOpen} className={styles.kinds}>
          {isOpen && <KindRows type={type} kinds={kinds} />}
        </ul>
      )}
    </li>
  );
}

function KindRows({ type, kinds }: { readonly type: EntityType; readonly kinds: readonly string[] }) {
  const isTypeOn = useStore((state) => !state.filters.hiddenEntityTypes.has(type));
  const hidden = useStore((state) => state.filters.hiddenKinds);
  const tallies = useStore((state) => state.view.visible.kinds);
  const actions = useActions();
  return kinds.map((kind) => {
    const isOn = isTypeOn && !hidden.has(kind);
    const tally = tallies.get(kind);
    const name = nameKind(type, kind);
    return (
      <li key={kind}>
        <FilterRow
          label={`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`}
          isOn={isOn}
          count={tally ? countFor(tally, isOn) : 0}
          onToggle={() => actions.changeFilters(filters.toggleKind(type, kind, kinds))}
          onOnly={() => actions.changeFilters(filters.showOnlyKind(type, kind, kinds))}
        />
      </li>
    );
  });
}

function RelationRow({ type }: { readonly type: RelationType }) {
  const isOn = useStore((state) => !state.filters.hiddenRelationTypes.has(type));
  const count = useStore((state) => countFor(state.view.visible.relationTypes[type], isOn));
  const actions = useActions();
  const { label, inverse, symmetric } = RELATIONS[type];
  return (
    <li>
      <FilterRow
        isOn={isOn}
        count={count}
        label={label}
        title={symmetric ? undefined : `${label}; the other way round: ${inverse}`}
        sign={<RelationSign type={type} />}
        onToggle={() => actions.toggleRelationType(type)}
        onOnly={() => actions.showOnlyRelationType(type)}
        onPoint={(isOver) => actions.lightKind(isOver ? { kind: 'relation', type } : null)}
      />
    </li>
  );
}

/** A line from the colour it usually starts in to the colour it usually ends in, of which it has some on the canvas. */
function RelationSign({ type }: { readonly type: RelationType }) {
  const { source, target, symmetric } = RELATIONS[type];
  return (
    <span className={styles.sign} aria-hidden="true" data-entity={target[0]} data-symmetric={symmetric === true}>
      <i data-entity={source[0]} />
      <i data-entity={target[0]} />
    </span>
  );
}
