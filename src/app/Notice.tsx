import { useEffect, useState } from 'react';
import { useStore } from '../ui/useStore.ts';
import styles from './App.module.css';

/** How long a message stays, in milliseconds: long enough to read two lines. */
const STAYS = 6_000;

/** The last short message, for eyes and ears; the element stays so that screen readers notice the text coming. */
export function Notice() {
  const notice = useStore((state) => state.notice);
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    if (!notice) return;
    setIsShown(true);
    const timer = setTimeout(() => setIsShown(false), STAYS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div role="status" className={styles.notice}>
      {isShown ? notice?.text : null}
    </div>
  );
}
