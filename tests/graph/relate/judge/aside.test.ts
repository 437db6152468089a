import { describe, expect, it } from 'vitest';
import { extract } from '../../../../graph/extract.ts';
import { readText } from '../../../../graph/read/readArticle.ts';

const bare = (id: string) => id.replace(/^\w+:/, '');

/** Who makes what and is where. */
const saidOf = (text: string) =>
  extract(readText(text, 'x.txt'))
    .relations.filter(({ relation }) => relation === 'produces' || relation === 'located_in')
    .map(({ source, target }) => `${bare(source)} – ${bare(target)}`);

describe('isAside(scene, source, target)', () => {
  it.each([
    ['Norpump, which was bought by Siemens, makes pumps in Bergen.', ['norpump – pump']],
    ['Norpump, which is owned by Aker and Equinor, is based in Bergen.', ['norpump – bergen']],
    ['Novatec, which lists Apple and Samsung as customers, makes sensors.', ['novatec – sensor']],
  ])('tells the main line from what is said of another beside it: %s', (text, said) =>
    expect(saidOf(text)).toEqual(said),
  );

  it.each([
    ['Norpump, which makes pumps, was bought by Siemens.', ['norpump – pump']],
    ['Norpump, which supplies Volvo, is based in Bergen.', ['norpump – bergen']],
  ])('leaves what is said of the name itself: %s', (text, said) => expect(saidOf(text)).toEqual(said));
});
