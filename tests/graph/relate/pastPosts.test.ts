import { describe, expect, it } from 'vitest';
import { extract } from '../../../graph/extract.ts';
import { readText } from '../../../graph/read/readArticle.ts';

/** The bodies of a text's posts, and whether these are over. */
const postsOf = (text: string) =>
  extract(readText(text, 'x.txt'))
    .relations.filter(({ relation }) => relation === 'holds_post')
    .map(({ target, attrs }) => `${target.replace(/^\w+:/, '')}${attrs.former ? ', former' : ''}`);

describe('isOver(passage, person, body)', () => {
  it.each([
    ['Wei Anran was chairman of Acme Corp. until 2020.', ['acme corp, former']],
    ['Ann Dewar served as chief executive of Acme Corp. from May 2010 to 2018.', ['acme corp, former']],
    ['Song Yifei, who previously worked as an engineer at Acme Corp., agreed.', ['acme corp, former']],
    ['Ann Dewar stepped down as chairman of Acme Corp. on Monday.', ['acme corp, former']],
    ['Ann Dewar left Acme Corp., where she was finance director, in 2019.', ['acme corp, former']],
    ['Ann Dewar left Globex Inc. to join Acme Corp. as chairman.', ['globex inc, former']],
    ['Greggs has hired Helen Marsh from Tesco as finance director.', ['tesco, former']],
    ['Marta Lindqvist has joined Volvo Cars from rival Scania.', ['volvo cars', 'scania, former']],
    ['Anna Berger has succeeded Peter Klein as mayor of Bath.', ['bath', 'bath, former']],
    ['Peter Klein, 62, was replaced by Ida Holm as chief executive of Norpump last week.', ['norpump, former']],
    ['Peter Klein was replaced as chief executive of Acme but remains chairman of Volvo.', ['acme, former', 'volvo']],
    ['Peter Klein, who was succeeded by Ida Holm at Ericsson, is chairman of Volvo.', ['ericsson, former', 'volvo']],
    ['Ann Dewar left her post as head of Volvo in March.', ['volvo, former']],
    ['Peter Lang quit his role as chief executive of Bosch in 2022.', ['bosch, former']],
    ['Ann Dewar, who resigned from her position as chairwoman of Siemens, agreed.', ['siemens, former']],
    ['Julia Stern gave up her seat on the board of Nokia.', ['nokia, former']],
    ['Ines Prado handed in her resignation as head of research at Novartis.', ['novartis, former']],
    ['Peter Klein was ousted as chief executive of Intel in December.', ['intel, former']],
    ['Laura Fein, sacked as finance director of Tesco in 2019, is suing it.', ['tesco, former']],
    ['Ken Ito, who headed Panasonic’s battery unit until 2021, is a consultant.', ['panasonic, former']],
    ['Peter Lund, who was Ericsson’s finance director until February, is a consultant.', ['ericsson, former']],
    ['Marta Blum, who ran Siemens Energy from 2016 to 2020, has written a book.', ['siemens energy, former']],
  ])('tells a post that is over: %s', (text, posts) => expect(postsOf(text)).toEqual(posts));

  it.each([
    ['Ann Dewar, once a surgeon, is chairwoman of Acme Corp.', ['acme corp']],
    ['Ann Dewar was appointed chairman of Acme Corp. until 2030.', ['acme corp']],
    ['Ann Dewar is chairman of Acme Corp.', ['acme corp']],
    ['Mr Holm will replace Peter Klein as chairman of Norpump.', ['norpump']],
    ['Jan Olsen, chairman of Norpump, said the pumps came from Siemens.', ['norpump']],
    ['Criticism came from Volvo Chief Executive Ida Holm, who called the tariffs a mistake.', ['volvo']],
    ['The proposal comes from European Commission president Ida Holm.', ['european commission']],
    ['Pressure came from UBS economist Ida Holm.', ['ubs']],
    ['A new offer arrived from Volvo Group chairman Ida Holm.', ['volvo group']],
    ['The machines were brought from Volvo, led by Ida Holm.', ['volvo']],
    ['Ida Holm took over from Peter Klein, now chairman of Volvo.', ['volvo']],
    ['Ida Holm succeeds Peter Klein, chairman of Volvo since 2010, at the trade body.', ['volvo']],
    ['Helen Marsh, who left a meeting at Volvo early, is its chairman.', ['volvo']],
    ['Ann Dewar will leave her post as head of Volvo in June.', ['volvo']],
    ['Ann Dewar left her seat in parliament for a job at Volvo.', ['volvo']],
    [
      'Peter Klein, chief executive of Intel, ousted as chairman of Tesco last year, agreed.',
      ['intel', 'tesco, former'],
    ],
    ['Helen Marsh succeeded her father as head of Siemens.', ['siemens']],
  ])('leaves alone one that is held: %s', (text, posts) => expect(postsOf(text)).toEqual(posts));
});
