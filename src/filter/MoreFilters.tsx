import { EvidenceFilter } from './EvidenceFilter.tsx';
import styles from './Fold.module.css';
import { SourceFilter } from './SourceFilter.tsx';
import { StructureFilter } from './StructureFilter.tsx';
import { TimeFilter } from './TimeFilter.tsx';

/** The filters that the legend does not hold, folded. */
export function MoreFilters() {
  return (
    <div className={styles.folds}>
      <SourceFilter />
      <TimeFilter />
      <EvidenceFilter />
      <StructureFilter />
    </div>
  );
}
