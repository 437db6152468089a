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
    ['Geely, which bought Volvo in 2010, is based in Hangzhou.', []],
    ['Volkswagen, which owns Scania, Audi and Porsche, builds cars in Wolfsburg.', []],
    ['Norpump, a unit of Siemens, makes pumps in Bergen.', ['norpump – pump', 'norpump – bergen']],
  ])('tells the main line from what is said of another beside it: %s', (text, said) =>
    expect(saidOf(text)).toEqual(said),
  );

  it.each([
    ['Norpump, which makes pumps, was bought by Siemens.', ['norpump – pump']],
    ['Like Siemens, a rival, Norpump, founded in Bergen, makes pumps.', ['norpump – bergen', 'norpump – pump']],
    ['Norpump, which supplies Volvo, is based in Bergen.', ['norpump – bergen']],
    ['Siemens bought Norpump, which makes pumps in Bergen.', ['norpump – pump', 'norpump – bergen']],
    ['Siemens, which supplies Volvo, a maker of trucks in Gothenburg, is based in Munich.', ['volvo – gothenburg']],
  ])('leaves what is said of the name itself: %s', (text, said) => expect(saidOf(text)).toEqual(said));
});
