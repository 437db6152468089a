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
datuk dato dato' dato’ datin encik puan
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

/** Common given names outside East Asia, as evidence and never as a demand. */
export const GIVEN_NAMES = list(`
aaron abdul adam adrian ahmed aisha ajay akira alan albert alejandro alex alexander alexandra alfred ali alice alicia alison amanda amelia amir amit ana
anand andre andrea andreas andrew andrzej angela anil anita anja ann anna anne annegret laurie marcia dale walter laxmi lakshmi sunita geeta rakesh mukesh pradeep prakash manish gopal harish naveen arvind swati shreya pooja nisha divya deepa meera lata usha rekha sneha ayesha fatimah hamza youssef mohamed mustafa mehdi karim leila amina nour hana yuki sakura haruto ren sota akiko kenta daisuke shinji masaru nobuo yoshio takeo hiroko naoko michiko tomoko mariko helene francoise cecile celine aurelie mathieu thierry benoit didier gerard jerome alain andree bernadette brigitte chantal fabrice gilles herve lucie ludovic maxence nadine odile quentin remi romain sandrine sebastien solene sylvie valerie yannick bjorn gunnar hakan ingmar lennart magnus mats niklas olof par pontus rikard sigrid sofie soren stig sven torsten ulf viggo agnieszka ewa grzegorz jacek jakub jerzy joanna kasia krzysztof magda malgorzata marcin marek mateusz michal pawel piotr rafal stanislaw wojciech zbigniew attila bela ferenc gabor gyorgy istvan janos jozsef laszlo zoltan dragan goran ivo jovan milan milos nenad nikola sasa zoran alexei andrei anatoly boris dmitry evgeny gennady irina konstantin maxim mikhail natalya nikita oksana olga pavel sergey svetlana vadim valery vasily yulia yuri aleksandr annette antoine anton antonio arjun arnold arthur arun ashok
astrid barbara beatrice ben benjamin bernard bernd bernhard bill björn bob boris brian bruno camille carl carla carlos carmen caroline catherine cecilia
charles charlotte chiara chris christian christina christine christopher claire clara claudia claudio colin cristina dan daniel daniela david deborah
deepak denis diana diego dieter dmitri dominic dominique donald dorothy douglas edgar eduardo edward elaine elena eleanor elisabeth elizabeth ella emil emily
emma enrico enrique eric erik ernest ester esther eugene eva evelyn fabian fabio fabrizio fatima federico felix fernando filip fiona florian francesca francesco francis
francisco franco francois françois frank franz fred frederic frederick friedrich gabriel gabriela gaia gareth gary geoffrey george georg gerald gerd gerhard giovanni giulia
giuseppe gordon graham grace greg gregory guido guillaume gunther gustav guy hannah hans harald haruka harold harry hassan heather heinrich heinz helen helena helmut
henri henrik henry herbert hermann hiroshi holger howard hugo ian ibrahim igor ilse imran ingrid ines irene iris irina isabel isabella ivan ivana jack jackie jacob jacques
jakob james jan jane janet jason javier jean jean-luc jeff jennifer jens jeremy jessica jim joachim joan joanna joao joe joel johan johann johannes john jon jonas jonathan
jorge jose joseph josé juan judith julia julian julie juliette julio jürgen karen karin karl kate katharina katherine kathleen kathrin keith kelly ken kenichi kenji kenjiro kenneth kevin
kiran klaus kumar kurt lars laura lauren laurent lena leo leon leonardo lewis linda lisa lorenzo louis louise luca lucas lucia luciana lucy luigi luis luisa lukas lydia magdalena
manfred manoj manuel marc marcel marco marcos marek margaret maria marie mariana marina mario marion mark markus marta martha martin martina mary masao massimo mathias matt matteo matthew matthias
maurice max maxime maya megan mehmet melissa michael michel michele miguel mikael mike mikhail mohammad mohammed monica monika muhammad nadia naoki natalia natalie nathan neha neil nicholas
nick nicola nicolas nicole nigel nikhil nikolai nils nina noah nora norbert olaf oleg oliver olivia olivier omar oscar otto pablo padmaja pamela paola paolo pascal patricia patrick paul paula
paulo pedro peter petra philip philipp phillip pierre piotr priya rachel rahul raj rajesh rajiv ralf ralph ramesh raphael raul ravi raymond rebecca reinhard renata renate rene ricardo richard
rita rob robert roberto robin rodrigo roger roland rolf roman ronald rosa rosemary ruth ryan sabine salvatore sam samantha samir samuel sandeep sandra sanjay sara sarah satoshi scott sean
sebastian serge sergei sergio sharon silke silvia simon simone sofia sonia sonja sophia sophie stefan stefania stefano stephanie stephen steve steven stuart sunil suresh susan susanne suzanne sven sylvia
takashi takeshi tamsin tanja tanya tara tatiana teresa thomas thorsten tim timothy tobias tom tomasz tony toshio ulrich ulrike umesh ursula uwe valentina vanessa vera veronica victor victoria vijay vikram vincent
viktor vinod virginia vivek vladimir walter wendy werner wilhelm william wolfgang xavier yasmin yoko yuki yusuf yves zoe
`);
