/** Place names that are also ordinary words, given names, surnames or firms: they need context to be read as places. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set([
  ...'Gulf Highlands Amazon Prairies Outback Jersey Guinea Chad Jordan Georgia Emirates Midlands Savoy'.split(' '),
  ...'Jingle Hailing Boxing Guiding Mile Guide Bole Cairns Ganja Saga Surrey Leer Trier Homburg Valence Tours Lens Angers Nice'.split(
    ' ',
  ),
  ...'Reading Slough Bath Hove Bury Paisley Neath Flint Tamale Split Cork Natal Acre Male Ponce Perm Batman Mobile Anchorage Phoenix'.split(
    ' ',
  ),
  ...'Riverside Pueblo Boulder Canton Troy Billings Buffalo Providence Muscat Wellington Davenport Derby Maidenhead Hull Crawley'.split(
    ' ',
  ),
  ...'Victoria Charlotte Florence Madison Lincoln Austin Houston Washington Jacksonville Orlando Aurora Arlington Hamilton Preston Chester'.split(
    ' ',
  ),
  ...'Lancaster Burton Stafford Winchester Stockton Raleigh Nelson Windsor Milton Clayton Chelsea Carlisle Holland Bolton Barnsley'.split(
    ' ',
  ),
  ...'Ashford Kendal Hastings Stanley Newcastle Stoke Halle Essen Essen Siegen Celle Greve Lund Borås Marl Hamm Gera Hof Ulm'.split(
    ' ',
  ),
  ...'Salvador Santiago Lima León Leon Cordoba Córdoba Mercedes Santos Mendoza Zamora Vera Soria Moreno Rosario Guadalupe Luna'.split(
    ' ',
  ),
  ...'Miyazaki Ishikawa Yamaguchi Yamamoto Fukuda Matsumoto Suzuka Toyota Ota Matsuda Kawaguchi Okazaki Kawasaki Sakai Komatsu Honda'.split(
    ' ',
  ),
  ...'Modi Kalyan Anand Bari Prato Rho Rimini Ferrara Crema Como Lecco Varese Monza Andrea Carpi Pisa Massa Trani'.split(
    ' ',
  ),
  ...'Vinh Hue La Gi Sur Salem Erode Thane Puri Una Dibba Ube Tsu Mons Aalst Genk'.split(' '),
  ...'Virginia Carolina Dakota Montana Indiana Java Limburg Devon Kent Essex Norfolk Suffolk Somerset Dorset Zeeland Drenthe Goa'.split(
    ' ',
  ),
  ...'Central Eastern Northern Southern Western Delta Oasis Marina Harbor Bay'.split(' '),
  'South East',
  'South West',
  'North East',
  'North West',
  'Motor Valley',
  'Silicon Valley',
  'Bay Area',
  'Black Country',
  // Chinese counties that read as frequent given names, firms, newspapers or common nouns.
  ...'Xinhua Guangming Heping Xinhe Jianping Jianguo Xiaoping Yongming Weiming Huawei Jinping Jinjiang Wangcheng Longwen Mingguang'.split(
    ' ',
  ),
  ...'Anning Ankang Baoan Yunlong Wenlong Jinlong Jiading Hongwei Jianhua Guohua Zhenhua Xinping Weiwei Yongchang Wenchang'.split(
    ' ',
  ),
  ...'Minhang Hanyuan Yuanda Longhua Guoxin Yihua Wuhua Xinmin Xinxing Fuxing Wanda Hongxing Tongfang Fushan Meilan Xiuying'.split(
    ' ',
  ),
]);
