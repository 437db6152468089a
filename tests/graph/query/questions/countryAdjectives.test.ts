import { describe, expect, it } from 'vitest';
import { listCountriesOf } from '../../../../graph/query/questions/countryAdjectives.ts';

describe('listCountriesOf(adjective)', () => {
  it.each([
    ['chinese', 'china'],
    ['japanese', 'japan'],
    ['korean', 'korea'],
    ['korean', 'south korea'],
    ['south korean', 'south korea'],
    ['singaporean', 'singapore'],
    ['italian', 'italy'],
    ['brazilian', 'brazil'],
    ['canadian', 'canada'],
    ['ukrainian', 'ukraine'],
    ['mexican', 'mexico'],
    ['german', 'germany'],
    ['slovak', 'slovakia'],
    ['swedish', 'sweden'],
    ['polish', 'poland'],
    ['israeli', 'israel'],
    ['dutch', 'netherlands'],
    ['american', 'us'],
    ['british', 'united kingdom'],
    ['peruvian', 'peru'],
    ['welsh', 'wales'],
  ])('knows that "%s" may be of %s', (adjective, country) => {
    expect(listCountriesOf(adjective)).toContain(country);
  });

  it('does not take Nigerians for people of Niger', () => {
    expect(listCountriesOf('nigerian')).toEqual(['nigeria']);
  });
});
