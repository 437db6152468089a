import { describe, expect, it } from 'vitest';
import { sliceWords } from '../../../../graph/annotate/mentions/places.ts';
import { findTickers } from '../../../../graph/annotate/mentions/tickers.ts';
import { linesOf } from './articleOf.ts';

const exchangesIn = (text: string) =>
  linesOf(text).flatMap((line) => findTickers(line).map(({ from, to }) => sliceWords(line.words, from, to, text)));

describe('findTickers(line)', () => {
  it.each([
    ['Shares of Arven (ASX: ARV) rose.', ['ASX']],
    ['Arven (NYSE:ARV) rose.', ['NYSE']],
    ['Ganfu Lithium (SZSE: 002460) fell.', ['SZSE']],
    ['Quill (FSE: QLL / OTCQX: QLLRY) agreed.', ['FSE', 'OTCQX']],
    ['Arven Inc. (“Arven”) (Nasdaq | TSX: ARV), a maker of lamps, agreed.', ['TSX', 'Nasdaq']],
    ['Arven (ARVG.DE) rose, and Quill (6690.HK, 600690.SS) fell.', ['ARVG.DE', '6690.HK', '600690.SS']],
    ['Arven (ARVG_p.DE) rose.', ['ARVG_p.DE']],
    ['AIM-listed Arven and the ASX-listed miner Quill rose.', ['AIM', 'ASX']],
    ['Quill (Euronext Paris: QLL) agreed.', ['Euronext Paris']],
  ])('%s', (text, exchanges) => {
    expect(exchangesIn(text)).toEqual(exchanges);
  });

  it.each([
    'Arven (Frankfurt: ARV) rose.',
    'Arven (SMEs: the backbone) rose.',
    'Arven (a maker: ARV) rose.',
    'Arven Ltd (CIN: U28990) rose.',
    'Profit rose (EPS: 2.40), and so did Arven (WKN: 716460).',
    'Arven (CEO: A. Smith) rose.',
    'The NYSE (see below) rose.',
    'Arven (ARV.XY) rose, and so did the firm (see ARV.DE).',
    'Arven (U.S.) and Quill (U.N) rose.',
    'It did AIM-style deals.',
  ])('finds none in: %s', (text) => {
    expect(exchangesIn(text)).toEqual([]);
  });
});
