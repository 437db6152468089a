import { useId, useState } from 'react';
import { readDate } from '../../graph/query/dates.ts';
import { allows } from '../../graph/query/filter/graphFilter.ts';
import { getData } from '../state/derive.ts';
import * as filters from '../state/filters.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import { FacetHead } from './FacetHead.tsx';
import { countFor, FilterRow } from './FilterRow.tsx';
import { Fold } from './Fold.tsx';
import styles from './SourceFilter.module.css';

/** From this many entries on there is a field to find one. */
const MANY = 12;
/** More rows than these are not drawn; the field finds the rest. */
const MOST = 100;

interface Entry {
  readonly value: string;
  readonly label: string;
  readonly note?: string | null;
}

/** Which articles and publishers the view draws on. */
export function SourceFilter() {
  const data = useStore(getData);
  const articles = useStore((state) => state.filters.articles);
  const publishers = useStore((state) => state.filters.publishers);
  if (!data || data.file.attributes.articles.length < 2) return null;
  const all = data.file.attributes.articles;
  const left = all.filter(({ id, publisher }) => allows(articles, id) && allows(publishers, publisher ?? '')).length;
  const names = [...new Set(all.map(({ publisher }) => publisher ?? ''))].sort();
  return (
    <Fold title="Articles and publishers" state={left < all.length ? `${left} of ${all.length}` : null}>
      <SourceList
        facet="articles"
        title="Articles"
        entries={all.map(({ id, title, publisher, published }) => ({
          value: id,
          label: title,
          note: [publisher, published && readDate(published)].filter(Boolean).join(', '),
        }))}
      />
      {names.length > 1 && (
        <SourceList
          facet="publishers"
          title="Publishers"
          entries={names.map((name) => ({ value: name, label: name === '' ? 'No publisher named' : name }))}
        />
      )}
    </Fold>
  );
}

interface SourceListProps {
  readonly facet: filters.SourceFacet;
  readonly title: string;
  readonly entries: readonly Entry[];
}

function SourceList({ facet, title, entries }: SourceListProps) {
  const choice = useStore((state) => state.filters[facet]);
  const tallies = useStore((state) => state.view.visible[facet]);
  const actions = useActions();
  const fieldId = useId();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = wanted === '' ? entries : entries.filter(({ label }) => label.toLowerCase().includes(wanted));
  const noun = title.toLowerCase();
  return (
    <div>
      <FacetHead
        title={title}
        noun={noun}
        isSmall
        onAll={() => actions.changeFilters(filters.showAllSources(facet))}
        onNone={() => actions.changeFilters(filters.hideAllSources(facet))}
        onInvert={() => actions.changeFilters(filters.invertSources(facet))}
      />
      {entries.length > MANY && (
        <div className={styles.find}>
          <label htmlFor={fieldId} className="visually-hidden">
            Find {noun}
          </label>
          <input
            id={fieldId}
            type="search"
            placeholder={`Find among ${entries.length} ${noun}`}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
      )}
      <ul className={styles.list}>
        {found.slice(0, MOST).map(({ value, label, note }) => {
          const isOn = allows(choice, value);
          const tally = tallies.get(value);
          return (
            <li key={value}>
              <FilterRow
                label={label}
                note={note}
                isOn={isOn}
                count={tally ? countFor(tally, isOn) : 0}
                onToggle={() => actions.changeFilters(filters.toggleSource(facet, value))}
                onOnly={() => actions.changeFilters(filters.showOnlySource(facet, value))}
              />
            </li>
          );
        })}
      </ul>
      {found.length === 0 && <p className={styles.note}>Nothing of that name.</p>}
      {found.length > MOST && <p className={styles.note}>{found.length - MOST} more: type to find them.</p>}
    </div>
  );
}
