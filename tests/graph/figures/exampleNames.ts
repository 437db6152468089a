import type { Names } from './readingOf.ts';

/** Whom the example sentences speak of. */
export const NAMES: Names = {
  '"little giant"': 'policy/designation/Little Giant',
  '"little giants"': 'policy/designation/Little Giant',
  'single champions': 'policy/designation/Single Champion',
  Wuhan: 'region/city',
  Shenzhen: 'region/city',
  Shanghai: 'region/city',
  Changsha: 'region/city',
  Xiangtan: 'region/city',
  Guangdong: 'region/province',
  China: 'region/country',
  'Shenzhen Customs': 'agency/customs',
  'Fan Wei': 'person',
  Tessin: 'company',
  Tielian: 'company',
  BlueFathom: 'company',
  Bluecrane: 'company',
  Kerui: 'company',
  'Northeastern University': 'organization/university',
  igniters: 'product',
  'Ten Measures': 'policy/measure',
  'Expo Uno': 'event/expo',
};
