import { ClipboardCopy, Download } from 'lucide-react';
import { formatFiguresCsv, formatFiguresTsv } from '../../graph/formats/figuresCsv.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copyText.ts';
import { suggestFileName } from '../ui/fileName.ts';
import { saveFile } from '../ui/saveFile.ts';
import { useActions } from '../ui/useStore.ts';
import type { ChartPoint } from './chartData.ts';
import styles from './FiguresDock.module.css';

interface TableToolsProps {
  readonly index: GraphIndex;
  readonly title: string;
  readonly points: readonly ChartPoint[];
}

/** How many figures there are, and how to take them away. */
export function TableTools({ index, title, points }: TableToolsProps) {
  const actions = useActions();
  const figures = points.flatMap(({ point }) => point.figures.filter((figure) => figure !== undefined));
  const copy = async () => {
    const isCopied = await copyText(formatFiguresTsv(figures, index));
    actions.notify(
      isCopied
        ? `Copied ${countOf(figures.length, 'figure')}, ready to be pasted into a spreadsheet.`
        : 'The browser does not let this page write to the clipboard. The CSV file has the same.',
    );
  };
  return (
    <div className={styles.tools}>
      <span className={styles.faint}>{countOf(figures.length, 'figure')}</span>
      <Button look="quiet" onClick={() => void copy()}>
        <ClipboardCopy aria-hidden="true" size={14} /> Copy
      </Button>
      <Button
        look="quiet"
        onClick={() =>
          saveFile(suggestFileName(title, 'csv', 'figures'), formatFiguresCsv(figures, index), 'text/csv;charset=utf-8')
        }
      >
        <Download aria-hidden="true" size={14} /> as CSV
      </Button>
    </div>
  );
}
