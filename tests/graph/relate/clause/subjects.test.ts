import { describe, expect, it } from 'vitest';
import { extract } from '../../../../graph/extract.ts';
import { readText } from '../../../../graph/read/readArticle.ts';

const bare = (id: string) => id.replace(/^\w+:/, '');

/** Who makes what and is where. */
const saidOf = (text: string) =>
  extract(readText(text, 'x.txt'))
    .relations.filter(({ relation }) => relation === 'produces' || relation === 'located_in')
    .map(({ source, target }) => `${bare(source)} – ${bare(target)}`);

describe('subjects(clause, index)', () => {
  it.each([
    ['Norpump, which is owned by Aker and Equinor, is based in Bergen.', ['norpump – bergen']],
    ['Novatec, which lists Apple and Samsung as customers, makes sensors.', ['novatec – sensor']],
  ])('passes over a list in a clause between commas: %s', (text, said) => expect(saidOf(text)).toEqual(said));
});
