/**
 * About the middle of regions that no data set places: `name lat,lon`, by the table in world.ts they stand in. What is
 * no one place, such as the Global South, is left out.
 */

export const WORLD_POSITIONS =
  'Asia 40,90|Europe 50,15|Africa 5,20|Americas 12,-85|Oceania -22,140|Antarctica -78,20|Middle East 29,45|Asia-Pacific 15,125|Eurasia 52,65|Latin America -8,-65|Commonwealth of Independent States 55,60|Caucasus 42,44.5|Arctic 78,0|Mediterranean 36.5,17|Sahel 15,5|Balkans 43,21|Gulf 26.5,51.5|East Asia 36,115|Southeast Asia 8,110|South Asia 23,78|Central Asia 44,66|West Asia 33,43|ASEAN 5,110|Northeast Asia 41,126|Arabian Peninsula 23,46|Korean Peninsula 38,127.3|Indochina 16,104|Far East 45,125|Siberia 62,95|European Union 49.5,10|Western Europe 48,3|Eastern Europe 51,29|Northern Europe 61,16|Southern Europe 41,13|Central Europe 49.2,15|Southeast Europe 42.5,22.5|Central and Eastern Europe 49.5,20.5|Scandinavia 62.5,14.5|Nordic countries 62.5,17|Baltic states 56.8,24.5|Iberian Peninsula 40.2,-4.6|Benelux 51,5|DACH 48.6,10.8|Euro zone 47,9|Alps 46.6,10.4|North Africa 28,9|Sub-Saharan Africa -3,22|West Africa 11.5,-3|East Africa 0,37|Southern Africa -24,24|Central Africa 2,18|Horn of Africa 8.5,45|Maghreb 32,1.5|North America 46,-100|South America -16,-59|Central America 13.5,-86|Caribbean 18.5,-72|Mercosur -24,-57|Southern Cone -34,-65|Andes -14,-72|Australasia -30,146|Melanesia -9,158|Micronesia (region) 8,150|Polynesia -14,-160';

export const MACRO_POSITIONS: Readonly<Record<string, string>> = {
  CN: 'Yangtze River Delta 31.6,119.9|Pearl River Delta 22.75,113.1|Guangdong-Hong Kong-Macao Greater Bay Area 22.6,113.7|Beijing-Tianjin-Hebei 39.2,116.3|Chengdu-Chongqing economic circle 30.1,105.4|Yangtze River Economic Belt 29.9,111.5|Bohai Rim 38.7,119.4|central China 31,113|East China 30.2,118.6|North China 39.8,113.5|South China 23.3,110.8|West China 33.5,97|Southwest China 27.6,103.2|Northwest China 38.2,96|Northeast China 44.6,125.6|Southeast China 26,117.6|southern Jiangsu 31.7,120.1|Jiaodong Peninsula 36.9,121|North China Plain 36.6,115.6|Sichuan Basin 30.4,104.9|Loess Plateau 36.6,108.6|Yellow River Basin 36,107|Wuhan metropolitan area 30.7,114.5|Changsha-Zhuzhou-Xiangtan 27.95,112.95|Hexi Corridor 39,100.2',
  DE: 'Ruhr 51.5,7.2|Swabian Alb 48.4,9.5|Swabia 48.3,10.4|Franconia 49.7,10.7|Rhineland 50.6,6.9|Sauerland 51.2,8.1|Black Forest 48.2,8.2|Allgäu 47.7,10.3|Bergisches Land 51.1,7.2|Eastern Germany 52.1,13|southern Germany 48.5,10.5|northern Germany 53.4,10|western Germany 51,7.4|Upper Swabia 47.95,9.7',
  GB: 'Midlands 52.7,-1.5|West Midlands 52.5,-2.1|East Midlands 52.9,-0.9|South East 51.2,-0.6|South West 50.9,-3.3|North East 55,-1.8|North West 54,-2.7|East of England 52.3,0.6|Yorkshire and the Humber 53.9,-1.2|Northern Powerhouse 53.7,-2|Highlands 57.3,-4.6|Thames Valley 51.5,-1|West Country 51,-3|Black Country 52.52,-2.05|Home Counties 51.6,-0.4|north of England 54.3,-2.1|south of England 51.2,-1.3',
  US: 'Midwest 42,-91|Silicon Valley 37.35,-121.95|Bay Area 37.75,-122.25|New England 43.9,-71.5|Sun Belt 32.6,-100|Rust Belt 41.2,-82.5|Pacific Northwest 45.8,-121.5|West Coast 39.5,-121.6|East Coast 38.9,-76.5|Great Lakes 44.6,-85|Great Plains 41.5,-100.5|Deep South 32.6,-87.5|Gulf Coast 29.9,-91.5|Appalachia 37.8,-81.2|Corn Belt 41.3,-90.5',
  JP: 'Kanto 36,139.6|Kansai 34.7,135.6|Kyushu 32.6,131|Tohoku 39,140.6|Chubu 36,137.6|Chugoku 34.9,133|Shikoku 33.75,133.5|Honshu 36.2,138.3|Hokuriku 36.6,136.7|Tokai 34.9,137.3|Shinshu 36.2,138.05|Keihin 35.5,139.65|Suwa basin 36.05,138.1',
  KR: 'Seoul Capital Area 37.45,126.9|Chungcheong 36.6,127.3|Gyeongsang 35.8,128.6|Jeolla 35.2,126.9|Honam 35.3,126.85|Yeongnam 35.9,128.7',
  IN: 'Saurashtra 21.9,70.9|Konkan 17,73.4|Vidarbha 20.7,78.3|Deccan 17,77.2|north India 29,77.5|south India 12.5,77.6|western India 21,73.4|eastern India 23,86.3|Northeast India 26,92.9|Malabar 11.5,75.7|Marathwada 19.2,76.2|Kutch 23.6,69.9|National Capital Region 28.6,77.15|Punjab plains 30.8,75.5',
  BR: 'Amazon -4,-62|Serra Gaúcha -29.1,-51.2|Northeast Brazil -8.5,-40|Southeast Brazil -20.5,-44|southern Brazil -27.5,-51.5|ABC Region -23.68,-46.55',
  IT: 'northern Italy 45.3,9.8|southern Italy 40,16|central Italy 42.9,12.2|Po Valley 45.05,10.4|Brianza 45.7,9.25|Motor Valley 44.6,11|Emilia 44.7,10.5|Romagna 44.2,12',
  FR: 'northern France 49.8,2.6|southern France 43.7,3.6|western France 47.6,-1.2|eastern France 48,6.3|Alsace 48.3,7.45|Lorraine 48.8,6.2|Rhône Valley 44.8,4.85|Arve Valley 46.03,6.6|Jura 46.7,5.8|Savoy 45.55,6.4|Picardy 49.75,2.7',
  ES: 'northern Spain 42.9,-3.5|southern Spain 37.4,-4.6|eastern Spain 39.9,-0.6|Costa del Sol 36.6,-4.6',
  VN: 'Mekong Delta 10,105.7|Red River Delta 20.6,106.1|Central Highlands 13.4,108.1|northern Vietnam 21.6,105.4|southern Vietnam 10.8,106.5|central Vietnam 15.8,107.9|northern key economic region 20.9,106.2',
  CH: 'French-speaking Switzerland 46.5,6.8|German-speaking Switzerland 47.2,8.3|Jura Arc 47.1,6.9',
  BE: 'Flanders 51.05,4.2|Wallonia 50.35,4.9',
  NL: 'Randstad 52.1,4.65|Brainport 51.44,5.48',
  CA: 'Maritimes 46.1,-64.5|Prairies 52.5,-107|Golden Horseshoe 43.6,-79.6|Western Canada 53,-116',
  AU: 'Hunter Valley -32.6,151.2|Pilbara -21.8,118.8|Outback -25.5,133',
  RU: 'Urals 57.5,60|Volga region 53,48|Russian Far East 58,135',
  MX: 'Bajío 20.8,-101.1|Yucatán Peninsula 20,-89',
  TH: 'Eastern Economic Corridor 13.1,101.2|Isan 15.9,103.3',
  ID: 'Java -7.3,110|Sumatra -0.3,101.5|Kalimantan -0.9,114|Sulawesi -1.9,120.6',
  PH: 'Luzon 16.2,121|Visayas 10.9,123.6|Mindanao 7.8,125|Metro Manila 14.58,121.03',
  MY: 'Klang Valley 3.1,101.6|Peninsular Malaysia 4.2,102.2|East Malaysia 3.6,114.6',
  PL: 'Upper Silesia 50.35,18.9',
  TR: 'Anatolia 39,33.5|Marmara 40.6,28.8|Thrace 41.2,27.1',
};

export const ZONE_POSITIONS =
  "Pudong New Area 31.22,121.54|Lingang Special Area 30.9,121.93|Zhangjiang Hi-Tech Park 31.2,121.59|Caohejing Hi-Tech Park 31.17,121.4|Hongqiao Business District 31.19,121.32|Zhongguancun 39.98,116.31|Beijing Economic-Technological Development Area 39.79,116.5|Huairou Science City 40.4,116.68|Binhai New Area 39.02,117.65|Tianjin Economic-Technological Development Area 39.04,117.7|Liangjiang New Area 29.72,106.6|Western (Chongqing) Science City 29.55,106.3|Tianfu New Area 30.4,104.08|Western (Chengdu) Science City 30.55,104.2|Qianhai 22.53,113.9|Guangming Science City 22.75,113.93|Shekou 22.48,113.91|Hengqin 22.12,113.54|Guangzhou Economic and Technological Development District 23.08,113.5|Nansha New Area 22.77,113.6|Suzhou Industrial Park 31.32,120.71|Suzhou New District 31.3,120.53|East Lake High-Tech Development Zone 30.49,114.41|Xiong'an New Area 39,116.05|West Coast New Area 35.96,120.18|Jinpu New Area 39.1,121.8|Jiangbei New Area 32.16,118.7|Xiangjiang New Area 28.18,112.86|Zhoushan Archipelago New Area 30.05,122.2|Gui'an New Area 26.4,106.5|Xixian New Area 34.38,108.75|Lanzhou New Area 36.5,103.65|Harbin New Area 45.85,126.6|Fuzhou New Area 25.9,119.55|Dianzhong New Area 24.95,102.9|Hainan Free Trade Port 20.02,110.3";
