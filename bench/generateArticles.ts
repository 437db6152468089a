import { createRandom } from './random.ts';

const STARTS = ['Bai', 'Chang', 'Dong', 'Feng', 'Guang', 'Hua', 'Jing', 'Kun', 'Lin', 'Ming', 'Nan', 'Ping', 'Rui'];
const ENDS = ['da', 'hai', 'ke', 'long', 'sheng', 'tai', 'wei', 'xin', 'yang', 'yuan', 'zhi'];
const HEADS = ['Electronics', 'Bearings', 'Optics', 'Robotics', 'Pumps', 'Materials', 'Instruments', 'Motors'];
const CITIES = ['Zhuhai', 'Jiaxing', 'Luoyang', 'Shenzhen', 'Qingdao', 'Changsha', 'Hefei', 'Wuxi', 'Dalian', 'Xiamen'];
const PRODUCTS = ['sensors', 'ball bearings', 'laser lenses', 'servo motors', 'water pumps', 'carbon fibres', 'valves'];
const SURNAMES = ['Li', 'Wang', 'Zhang', 'Chen', 'Liu', 'Zhao', 'Zhou', 'Xu', 'Sun', 'Ma'];
const SENTENCES = 24;

/**
 * News that nobody wrote, about 3 kB each: firms, places, posts, orders and figures. Every tenth firm name comes back
 * in other articles, so that there is something to merge. The same number and seed give the same text.
 */
export function generateArticle(number: number, seed = 11): string {
  const random = createRandom(seed + number * 7_919);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const nameFirm = () => `${pick(STARTS)}${pick(ENDS)}${random() < 0.1 ? '' : pick(ENDS)} ${pick(HEADS)}`;
  const namePerson = () => `${pick(SURNAMES)} ${pick(STARTS)}${pick(ENDS)}`;
  const firms = [nameFirm(), nameFirm(), nameFirm()];
  const year = 2018 + Math.floor(random() * 7);
  const sentences: readonly (() => string)[] = [
    () => `${pick(firms)} Co., Ltd., a maker of ${pick(PRODUCTS)} based in ${pick(CITIES)}, opened a second plant.`,
    () =>
      `${namePerson()}, chairman of ${pick(firms)}, said orders from ${pick(CITIES)} grew by ${pick([7, 12, 31])}%.`,
    () => `${pick(firms)} was recognized as a national "little giant" in ${year}.`,
    () =>
      `${pick(CITIES)} counts ${Math.floor(random() * 900) + 20} specialized firms, ${pick(CITIES)} somewhat fewer.`,
    () => `The city's industry bureau will support ${pick(firms)} with ${Math.floor(random() * 90) + 2} million yuan.`,
    () =>
      `${pick(firms)} supplies ${pick(PRODUCTS)} to ${pick(firms)}, which is listed on the Shenzhen Stock Exchange.`,
    () => `Nobody at the plant would say when the weather might allow the roof to be finished.`,
  ];
  const body = Array.from({ length: SENTENCES }, (_, at) => `${pick(sentences)()}${at % 4 === 3 ? '\n\n' : ' '}`);
  return `${firms[0]} looks beyond ${pick(CITIES)}\n\n${pick(CITIES)}, May ${1 + (number % 28)}, ${year}\n\n${body.join('')}`;
}
