import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../../graph/extract.ts';
import { articleOf } from '../../annotate/mentions/articleOf.ts';

/** What is taken up in a text, with what it stands for. */
function takenUp(text: string): string[] {
  const { mentions } = readArticleText(articleOf(text));
  return mentions
    .filter(({ form }) => form !== 'name')
    .map(({ start, end, entity }) => `${text.slice(start, end)} = ${entity}`);
}

describe('resolveAnaphora(article, sentences, entities, names, choose): whose something is', () => {
  it('is not what it is', () => {
    const found = takenUp('The miner Northlode Ltd has sold its copper unit to Andes Metals Ltd.');
    expect(found).toContain('its = company:northlode ltd');
    expect(found).not.toContain('its copper unit = company:northlode ltd');
  });
});

describe('resolveAnaphora(article, sentences, entities, names, choose): whose parent or supplier is named', () => {
  const before = 'Harbour Steel Ltd has opened a plant in Leeds.';
  it.each([
    ['Tessera Foods Ltd bought pumps from its supplier, Arven Motors Ltd.', 'tessera foods ltd'],
    ['Tessera Foods Ltd, based in Hull, bought pumps from its main supplier Arven Motors Ltd.', 'tessera foods ltd'],
    ['Quill Media Ltd said its parent company, Globex Group, would pay.', 'quill media ltd'],
    ['Tessera Foods Ltd and its subsidiary, Morava Castings Ltd, make pumps.', 'tessera foods ltd'],
    ['Quill Media Ltd bought Tessera Foods Ltd and its subsidiary, Morava Castings Ltd.', 'tessera foods ltd'],
  ])('is said by the subject, or by what it is coordinated with: %s', (text, owner) => {
    expect(takenUp(`${before} ${text}`)).toContain(`its = company:${owner}`);
  });

  it('is who is bought, where that is from a founder or an owner', () => {
    const text = 'Quill Media Ltd bought Tessera Foods Ltd in 2017 from its founder.';
    expect(takenUp(text)).toContain('its = company:tessera foods ltd');
  });

  it.each([
    ['Its parent, Globex Group, would pay.', 'Its = company:harbour steel ltd'],
    ['Last year its subsidiary Morava Castings Ltd made pumps.', 'its = company:harbour steel ltd'],
  ])('is told by the sentence before where there is no subject: %s', (text, found) => {
    expect(takenUp(`${before} ${text}`)).toContain(found);
  });
});

describe('resolveAnaphora(article, sentences, entities, names, choose): somebody’s firm', () => {
  it('is the firm of their post, and nobody’s where none is told', () => {
    const text = "Ann Dewar, president of Arven Motors Ltd, met Tessera Foods Ltd in May. Dewar's company makes pumps.";
    expect(takenUp(text)).toContain('company = company:arven motors ltd');
    const untold =
      "Li Wei left. Tessera Foods Ltd grew, and so did the whole of the town that lies beside it. Li's group met.";
    expect(takenUp(untold)).not.toContain('group = company:tessera foods ltd');
  });
});

describe('resolveAnaphora(article, sentences, entities, names, choose): for whom “we” is said', () => {
  it.each([
    [
      'Siemens cut prices. “We lost 20 million euros,” said Marek Nowak, founder of Novatec Ltd.',
      'company:novatec ltd',
    ],
    ['“We employ 420 people,” said Ida Holm, managing director of Acme Corp.', 'company:acme corp'],
    ['Norpump Ltd makes pumps. “We hire,” said Ida Holm, who runs Norpump Ltd.', 'company:norpump ltd'],
  ])('is the body named with the speaker, even if nobody has named it before: %s', (text, entity) => {
    expect(takenUp(text)).toContain(`We = ${entity}`);
  });

  it('is not told by a body that is only named nearby', () => {
    expect(takenUp('“We hire,” said Ida Holm, pleased with Acme Corp.')).toEqual([]);
  });
});

describe('resolveAnaphora(article, sentences, entities, names, choose): words that go with a name', () => {
  it('are that title’s', () => {
    const text = 'Keli Motor is a little giant. Sanxia Valve won the single champion title in 2022.';
    expect(takenUp(text)).toContain('title = policy:single champion');
  });

  it('take nothing up before the body whose board it is', () => {
    const text = 'Acme got a grant from Innovate UK. She is on the board of the Flow Measurement Association.';
    expect(takenUp(text).filter((words) => words.startsWith('the board'))).toEqual([]);
  });
});
