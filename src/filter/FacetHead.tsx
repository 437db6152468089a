import { Button } from '../ui/Button.tsx';
import styles from './Legend.module.css';

interface FacetHeadProps {
  readonly title: string;
  /** The same in the middle of a sentence. */
  readonly noun: string;
  /** Small, within a section that has a title of its own. */
  readonly isSmall?: boolean;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onInvert: () => void;
}

/** The title of a list of entries, and what can be done with all of them at once. */
export function FacetHead({ title, noun, isSmall = false, onAll, onNone, onInvert }: FacetHeadProps) {
  const Title = isSmall ? 'h4' : 'h3';
  return (
    <header className={styles.head} data-small={isSmall || undefined}>
      <Title>{title}</Title>
      <div>
        <Button look="quiet" onClick={onAll} aria-label={`All ${noun}`}>
          All
        </Button>
        <Button look="quiet" onClick={onNone} aria-label={`None of the ${noun}`}>
          None
        </Button>
        <Button look="quiet" onClick={onInvert} aria-label={`Invert ${noun}`}>
          Invert
        </Button>
      </div>
    </header>
  );
}
