import { type Examples, gives, givesNone } from '../example.ts';

export const TITLE_EXAMPLES = {
  'title/apposition': [
    gives('[Acme|company], a [Little Giant|policy/designation] since 2020, grew.', 'Acme designated_as Little Giant'),
    gives(
      'One of the first batch of [Little Giants|policy/designation], [Arven|company], was praised.',
      'Arven designated_as Little Giants',
    ),
    gives(
      '[Arven|company], the [Single Champion|policy/designation] whose tanks are round, was praised.',
      'Arven designated_as Single Champion',
    ),
    gives(
      'She met [Arven|company], a [Little Giant|policy/designation] in its field.',
      'Arven designated_as Little Giant',
    ),
    givesNone('[Acme|company], a [Green Plan|policy] critic, grew.'),
    givesNone('She met [Arven|company] and a [Little Giant|policy/designation].'),
    givesNone('[Arven|company], the [Green Plan|policy/plan] and the bank were praised.'),
  ],
  'title/focus': [
    gives(
      '[Acme|company] is small. A [Little Giant|policy/designation] since 2020.',
      'Acme designated_as Little Giant',
    ),
    gives(
      '[Acme|company] is small. [Little Giant|policy/designation] status came in July.',
      'Acme designated_as Little Giant',
    ),
    gives(
      '[Arven|company] is small. The [Little Giant|policy/designation] plaque hangs in the hall.',
      'Arven designated_as Little Giant',
    ),
    givesNone('[Acme|company] is small. A [Little Giant|policy/designation] is a firm that leads a niche.'),
    givesNone('[Acme|company] is small. It hopes for [Little Giant|policy/designation] status.'),
  ],
  'title/giver': [
    gives(
      '[Acme|company] was selected by the [Ministry|agency] as a [Little Giant|policy/designation].',
      'Acme designated_as Little Giant',
      'Acme recognized_by Ministry',
      'Ministry administers Little Giant',
    ),
    gives(
      'The [Trade Bureau|agency] certified [Arven|company] as a [Single Champion|policy/designation].',
      'Arven designated_as Single Champion',
      'Arven recognized_by Trade Bureau',
      'Trade Bureau administers Single Champion',
    ),
    gives(
      '[Arven|company], named a [Little Giant|policy/designation] by the [Trade Bureau|agency], was praised.',
      'Arven designated_as Little Giant',
      'Arven recognized_by Trade Bureau',
      'Trade Bureau administers Little Giant',
    ),
    gives(
      'In May the [Trade Bureau|agency] accredited [Arven|company] and [Quill Robotics|company] as [Little Giants|policy/designation].',
      'Arven designated_as Little Giants',
      'Arven recognized_by Trade Bureau',
      'Trade Bureau administers Little Giants',
      'Quill Robotics designated_as Little Giants',
      'Quill Robotics recognized_by Trade Bureau',
    ),
    givesNone('[Acme|company] told the [Ministry|agency] of a [Little Giant|policy/designation].'),
    givesNone('The [Trade Bureau|agency] refused to name [Arven|company] a [Little Giant|policy/designation].'),
    givesNone('[Arven|company] asked the [Trade Bureau|agency] what a [Little Giant|policy/designation] is.'),
  ],
  'industry/counted': [
    gives(
      'Of the firms in [Chengdu|region], 39 are in [optics|industry] and 21 in [aerospace|industry].',
      'Chengdu active_in aerospace',
      'Chengdu active_in optics',
    ),
    gives('[Lyon|region] has 90 such firms: 37 operate in [chemicals|industry].', 'Lyon active_in chemicals'),
    gives(
      '[Lyon|region] has 90 such firms, most of which are engaged in [chemicals|industry] and [textiles|industry].',
      'Lyon active_in chemicals',
      'Lyon active_in textiles',
    ),
    gives(
      'Of 90 [Little Giants|policy/designation], 12 specialize in [optics|industry].',
      'Little Giants active_in optics',
    ),
    givesNone('There are 37 in the [optics|industry] industry of which [Chengdu|region] dreams.'),
    givesNone('Of the firms in [Chengdu|region], 39 are not in [optics|industry].'),
  ],
} satisfies Examples;
