import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../../../graph/gazetteer/exchangeCodes.ts';

describe('exchangeOf(code)', () => {
  it.each([
    ['ACME.DE', 'Xetra'],
    ['0700.HK', 'Hong Kong Stock Exchange'],
    ['ACMEb.ST', 'Stockholm Stock Exchange'],
    ['ACM-B.CO', 'Copenhagen Stock Exchange'],
    ['ACME.N', 'NYSE'],
  ])('%s is traded at %s', (code, exchange) => {
    expect(exchangeOf(code)).toBe(exchange);
  });

  it.each(['U.S', 'ACME', 'ACME.XYZ', 'acme.de', 'Acme.Inc', '.DE'])('%s is no code of a share', (code) => {
    expect(exchangeOf(code)).toBeUndefined();
  });
});
