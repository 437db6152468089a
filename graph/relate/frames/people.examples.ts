import { type Examples, gives, givesNone } from '../example.ts';

export const PEOPLE_EXAMPLES = {
  'post/noun': [
    gives(
      '[Jiang Zhen|person], deputy director at the [Department of Trade|agency], agreed.',
      'Jiang Zhen → Department of Trade',
    ),
    gives('said [Fan Guo|person], president of [Acme|company]', 'Fan Guo → Acme'),
    gives("[Kwok Sze|person], [Acme|company]'s vice-president for investor relations, agreed.", 'Kwok Sze → Acme'),
    gives('[Acme|company] president [Jane Roe|person] agreed.', 'Jane Roe → Acme'),
    gives("[Acme|company]'s chief executive, [Jane Roe|person], agreed.", 'Jane Roe → Acme'),
    gives('[Jane Roe|person] is chairman of [Acme|company].', 'Jane Roe → Acme'),
    givesNone('[Jane Roe|person] met the president of [Acme|company].'),
    givesNone('[Jane Roe|person] denied that she was the director of [Acme|company].'),
  ],
  'post/verb': [
    gives(
      'according to [Xie Hao|person], who directs regional studies at [Runze Institute|organization]',
      'Xie Hao → Runze Institute',
    ),
    gives('[Jane Roe|person], who heads [Acme|company], agreed.', 'Jane Roe → Acme'),
    gives('The [Seed Council|organization] is headed by [Ida Holm|person].', 'Ida Holm → Seed Council'),
    gives('[Paolo Neri|person], in charge of sales, manages and represents [Arven|company].', 'Paolo Neri → Arven'),
    gives(
      'The [Seed Council|organization], led by [Ida Holm|person] and [Paolo Neri|person], met.',
      'Ida Holm → Seed Council',
      'Paolo Neri → Seed Council',
    ),
    givesNone('[Jane Roe|person] would like to run [Acme|company].'),
    givesNone('[Ida Holm|person] declined to head the [Seed Council|organization].'),
    givesNone('[Ida Holm|person] led visitors of the fair to [Arven|company].'),
  ],
  'post/succeed': [
    gives('[Jane Roe|person] succeeded [Ida Holm|person] as chairman of [Acme|company].', 'Jane Roe → Acme'),
    gives(
      '[Ida Holm|person] was replaced by [Jane Roe|person] as head of [Acme|company].',
      'Ida Holm → Acme',
      'Jane Roe → Acme',
    ),
    gives('[Jane Roe|person], who takes over as mayor of [Lute|region], agreed.', 'Jane Roe → Lute'),
    givesNone('[Jane Roe|person] will succeed [Ida Holm|person] as chairman of [Acme|company].'),
    givesNone('[Jane Roe|person] replaced the windows at [Acme|company].'),
    givesNone('[Jane Roe|person] replaced [Ida Holm|person] as a supplier of [Acme|company].'),
    givesNone('[Jane Roe|person] replaced [Ida Holm|person] as the biggest shareholder of [Acme|company].'),
  ],
  'post/work': [
    gives('[Jane Roe|person] works at [Acme|company].', 'Jane Roe → Acme'),
    gives('[Ida Holm|person], who teaches at [Delft University|organization], agreed.', 'Ida Holm → Delft University'),
    gives('[Paolo Neri|person] is employed by the [Seed Council|organization].', 'Paolo Neri → Seed Council'),
    gives(
      '[Ida Holm|person] and [Paolo Neri|person] serve at the [Trade Bureau|agency].',
      'Ida Holm → Trade Bureau',
      'Paolo Neri → Trade Bureau',
    ),
    givesNone('[Jane Roe|person] stayed at [Acme|company].'),
    givesNone('[Ida Holm|person] has never worked for [Arven|company].'),
    givesNone('[Ida Holm|person] would like to teach at [Delft University|organization].'),
  ],
} satisfies Examples;
