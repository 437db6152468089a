import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './Notice.module.css';

/** How long a message stays, in milliseconds: long enough to notice it, and to read it twice. */
const NOTICED = 5_000;
const PER_LETTER = 90;

/**
 * The last short message, for eyes and ears; a newer one takes the place of an older. It waits while the pointer or the
 * focus is on it. The element with the role stays, so that screen readers notice the text coming.
 */
export function Notice() {
  const notice = useStore((state) => state.notice);
  const actions = useActions();
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (!notice || isHeld) return;
    const timer = setTimeout(actions.dismissNotice, NOTICED + notice.text.length * PER_LETTER);
    return () => clearTimeout(timer);
  }, [notice, isHeld, actions]);
  const dismiss = () => {
    setIsHeld(false);
    actions.dismissNotice();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer or a focus there only makes the message wait.
    <div
      className={notice ? styles.notice : undefined}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
    >
      <p role="status">{notice?.text}</p>
      {notice && (
        <IconButton label="Dismiss the message" onClick={dismiss}>
          <X aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}
