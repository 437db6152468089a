import { describe, expect, it } from 'vitest';
import { extract } from '../../../../graph/extract.ts';
import { readText } from '../../../../graph/read/readArticle.ts';

/** What a description stands for. */
function meantBy(words: string, text: string): string | undefined {
  const { mentions } = extract(readText(text, 'x.txt'));
  const end = text.indexOf(words) + words.length;
  return mentions.find((mention) => mention.end === end && mention.form === 'description')?.entity;
}

describe('Trades.fitting(sentence, anaphor, items)', () => {
  const RENAULT = 'Carmaker Renault will buy chips from STMicroelectronics.';
  const BOEING = 'Boeing ordered engines from Rolls-Royce, the British engine maker.';
  it.each([
    ['The chipmaker', `${RENAULT} The chipmaker is based in Geneva.`, 'company:stmicroelectronics'],
    ['The carmaker', `${RENAULT} The carmaker is based in France.`, 'company:renault'],
    ['The planemaker', `${BOEING} The planemaker said so.`, 'company:boeing'],
    ['The engine maker', `${BOEING} The engine maker said so.`, 'company:rolls royce'],
    ['The appliance maker', 'The chipmaker Silan supplies Gree. The appliance maker grew.', 'company:gree'],
    [
      'The motor maker',
      'Kaibo Optics makes lenses. Dongli Motors makes motors. The motor maker grew.',
      'company:dongli motors',
    ],
    [
      'The pump maker',
      'Steelmaker Voestalpine sued Acme Pumps. The pump maker is based in Turin.',
      'company:acme pumps',
    ],
    [
      'The chemical firm',
      'Yidu Chemical supplies coatings to Ruifeng Bearings. The chemical firm grew.',
      'company:yidu chemical',
    ],
    [
      'The chipmaker',
      'Intel Corp said sales rose. Ford Motor, the chipmaker’s largest customer, cut 200 jobs. The chipmaker employs 300 people.',
      'company:intel corp',
    ],
    [
      'The carmaker',
      'Volvo Cars builds SUVs in Gothenburg. Its supplier Autoliv cut 200 jobs. The carmaker said it would hire 300 people.',
      'company:volvo cars',
    ],
  ])('“%s” in: %s', (words, text, entity) => expect(meantBy(words, text)).toBe(entity));

  it('tells nobody by what is no trade', () => {
    const text = 'Bosch makes pumps in Stuttgart. Acme Robotics is based in Turin. The German maker grew.';
    expect(meantBy('The German maker', text)).toBe('company:bosch');
  });
});
