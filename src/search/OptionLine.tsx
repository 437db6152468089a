import {
  ChartLine,
  Ellipsis,
  FileText,
  History,
  Lasso,
  MessageCircleQuestionMark,
  Route,
  SpellCheck,
  Spline,
  SquareChevronRight,
  TextQuote,
} from 'lucide-react';
import { memo } from 'react';
import { getData } from '../state/derive.ts';
import { TypeIcon } from '../ui/TypeIcon.tsx';
import { useKeyNames } from '../ui/useKeyNames.ts';
import { useStore } from '../ui/useStore.ts';
import { Marked } from './Marked.tsx';
import type { SearchOption } from './options.ts';
import styles from './ResultList.module.css';

/** One line of the list: what it is called, why it is here, what it is. Remembered: a letter shows most lines once more. */
export const OptionLine = memo(function OptionLine({ option }: { option: SearchOption }) {
  const { label, ranges, because, context, isHidden, isPicked } = option;
  const keys = useKeyNames()(option.shortcut ?? undefined);
  return (
    <>
      <OptionIcon option={option} />
      <span className={styles.text}>
        <span className={styles.label}>{because === null ? <Marked text={label} ranges={ranges} /> : label}</span>
        {because !== null && (
          <span className={styles.because}>
            {because.reason} <Marked text={because.name} ranges={ranges} />
          </span>
        )}
      </span>
      <span className={styles.context}>
        <span>{context}</span>
        {isPicked && <span className={styles.picked}> picked</span>}
        {isHidden && <span className={styles.hidden}> hidden by filters: Enter shows it</span>}
      </span>
      {keys !== null && <kbd className={styles.key}>{keys}</kbd>}
    </>
  );
});

const ICONS = {
  path: Route,
  command: SquareChevronRight,
  query: SquareChevronRight,
  passage: TextQuote,
  mended: SpellCheck,
  completion: MessageCircleQuestionMark,
  more: Ellipsis,
  together: Lasso,
} as const;

function OptionIcon({ option: { choice } }: { option: SearchOption }) {
  const data = useStore(getData);
  if (choice.kind !== 'hit') {
    const Icon = choice.kind === 'query' && choice.query !== '>' ? History : ICONS[choice.kind];
    return <Icon aria-hidden size={17} className={styles.icon} />;
  }
  const { target } = choice.hit;
  if (target.kind === 'relation' || target.kind === 'edge')
    return <Spline aria-hidden size={17} className={styles.icon} />;
  if (target.kind === 'figure') return <ChartLine aria-hidden size={17} className={styles.icon} />;
  if (target.kind === 'article') return <FileText aria-hidden size={17} className={styles.icon} />;
  const type = data?.graph.getNodeAttribute(target.key, 'entityType');
  return type ? <TypeIcon type={type} /> : null;
}
