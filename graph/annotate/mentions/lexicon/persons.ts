/** What names of people are made of, and the words around them. All lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Chinese surnames in pinyin, common ones of Hong Kong, Korea and Vietnam besides. */
export const EAST_ASIAN_SURNAMES = list(`
zhao qian sun li zhou wu zheng wang feng chen chu wei jiang shen han yang zhu qin you xu he lü lv lyu shi zhang kong cao yan hua jin tao qi xie
zou yu bai shui dou yun su pan ge xi fan peng lang lu chang ma miao fang ren yuan liu bao tang fei lian cen xue lei ni teng yin luo bi hao
wu an le fu pi bian kang meng ping huang mu xiao yao shao zhan mao di mi ming zang ji cheng dai song pang xiong shu qu xiang zhu dong liang
du ruan lan min jia lou guo mei lin diao zhong qiu gao xia cai tian hu ling huo wan ke kuang guan mo jing gong xing shang hou bo
nie shan che bu dan niu tong gu meng hang rao kuai cong ye zuo geng wen kou ding yi deng ou sheng yue ai che cui long duan mao lai tu ban
ouyang sima shangguan zhuge situ dongfang xiahou huangfu linghu dugu wei bian qiao tan jian ying hong nong bie dang zhai
chan cheung wong lam ng leung lee kwok kwan ho yip lau tsang tse yeung chow chu choi fung ko mak szeto tam tang tsui yuen au-yeung
kim park choi jung kang cho yoon jang lim shin seo kwon hwang ahn song ryu hong jeon moon baek nam noh ha heo bae
nguyen tran le pham hoang phan vu vo dang bui do duong ly đặng nguyễn trần lê phạm hoàng phan vũ võ bùi đỗ hồ ngô dương lý
`);

/** Pinyin syllables a Chinese given name may consist of. */
export const PINYIN_SYLLABLES = list(`
a ai an ang ao ba bai ban bang bao bei ben bi bian biao bin bing bo bu cai can cang cao ce cen chan chang chao che chen cheng chi chong chou chu chuan
chuang chun ci cong cui cun da dai dan dang dao de deng di dian diao die ding dong dou du duan dun duo e en er fa fan fang fei fen feng fo fu
gai gan gang gao ge gen geng gong gou gu gua guai guan guang gui guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui
hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke ken keng kong kou ku kuan kuang kui kun kuo la lai lan lang
lao le lei li lian liang liao lie lin ling liu long lou lu lü luan lun luo lv lyu ma mai man mang mao mei men meng mi mian miao min ming mo mou mu na
nai nan nang nao nei neng ni nian niang nie nin ning niu nong nu nuan nuo ou pai pan pang pei pen peng pi pian piao pin ping po pu qi qia qian qiang qiao
qie qin qing qiong qiu qu quan que qun ran rang rao re ren rong ru ruan rui run ruo sa sai san sang se sen sha shan shang shao she shen sheng shi
shou shu shuai shuang shui shun shuo si song su suan sui sun suo ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan
wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yong you yu yuan yue yun za
zai zan zao ze zeng zha zhai zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu zhuang zhui zhuo zi zong zou zu zuo
`);

export const HONORIFICS = list(`
mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady baron baroness shri smt smt. madam herr frau monsieur señor
madame comrade sen sen. gov gov. rep rep. hon hon. rev rev. captain general colonel sheikha dipl.-ing. ing. sheikh
datuk dato dato' dato’ datin encik puan cr cllr cllr. engr engr. hajia alhaji haji hajah mme mme. mlle mlle. signor signora sra sra. srta srta.
judge justice prosecutor detective pope archbishop mevrouw meneer fru pak bapak ibu khun lt. col. gen. capt. sgt. lord-lieutenant councillors cllrs
`);

/** Posts a person may hold; matched in lower case before or after a name. */
export const POSTS = list(`
minister vice-minister secretary undersecretary governor vice-governor lieutenant-governor mayor vice-mayor deputy-mayor commissioner councillor councilor
president vice-president chairman vice-chairman chairwoman chairperson chair director director-general general deputy-director head chief
ceo cfo cto coo officer manager general-manager founder co-founder owner engineer economist analyst spokesman spokeswoman
spokesperson professor lecturer researcher scientist fellow dean rector chancellor provost academician partner adviser advisor consultant
expert coordinator representative supervisor foreman designer inventor entrepreneur senator congressman mp ambassador consul
biochemist chemist physicist watchmaker banker lawyer technician inspector principal superintendent trustee treasurer
executive boss historian sociologist author journalist premier chancellor king prince princess investor surgeon doctor physician
minister-president pm cm dcm ombudsman clerk administrator attorney general counsel leader deputy mechanic farmer
`);

/** Verbs of speech: their subject is a person or a body. */
export const SPEECH_VERBS = list(`
said says say told tells noted notes added adds explained explains stressed stresses pointed points recalled recalls argued argues warned
warns admitted admits announced announces claimed claims conceded concedes predicted predicts reckons reckoned insisted insists remarked
observed commented quipped joked shrugged laughed introduced emphasized emphasised declared stated states suggested believes thinks cautioned concluded
revealed confirmed acknowledged replied urged asked advises advised
`);

/** Words before a post that is no longer held, as alternatives of a pattern. */
export const FORMERLY = 'former|formerly|ex|once|late|retired|previously|until';
