/** Common given names outside East Asia, in lower case: evidence of a person, and never a demand. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const MEN = list(`
aaron abdul adam adrian ahmed ajay alain alan albert alejandro aleksandr alexander alexei alfred ali amir amit anand
anatoly andre andreas andrei andrew andrzej anil antoine anton antonio arjun arnold arthur arun arvind ashok attila
bela ben benjamin benoit bernard bernd bernhard bill bjorn björn bob boris brian bruno carl carlos charles christian
christopher claudio colin daisuke dan daniel david deepak denis didier diego dieter dmitri dmitry dominic donald
douglas dragan edgar eduardo edward emil enrico enrique eric erik ernest eugene evgeny fabian fabio fabrice fabrizio
federico felix ferenc fernando filip florian francesco francisco franco francois frank franz françois fred frederic
frederick friedrich gabor gareth gary gennady geoffrey georg george gerald gerard gerd gerhard gilles giovanni
giuseppe gopal goran gordon graham greg gregory grzegorz guido guillaume gunnar gunther gustav guy gyorgy hakan hamza
hans harald harish harold harry haruto hassan heinrich heinz helmut henri henrik henry herbert hermann herve hiroshi
holger howard hugo ian ibrahim igor imran ingmar istvan ivan ivo jacek jack jacob jacques jakob jakub james janos
jason javier jean-luc jeff jens jeremy jerome jerzy jim joachim joao joe joel johan johann johannes john jon jonas
jonathan jorge jose joseph josé jovan jozsef juan julian julio jürgen karim karl keith ken kenichi kenji kenjiro
kenneth kenta kevin klaus konstantin krzysztof kumar kurt lars laszlo laurent lennart leo leon leonardo lewis lorenzo
louis luca lucas ludovic luigi luis lukas magnus manfred manish manoj manuel marc marcel marcin marco marcos marek
mario mark markus martin masao masaru massimo mateusz mathias mathieu mats matt matteo matthew matthias maurice max
maxence maxim mehdi mehmet michael michel miguel mikael mike mikhail milan milos mohamed mohammad mohammed muhammad
mukesh mustafa naoki nathan naveen neil nenad nicholas nick nicolas nigel nikhil niklas nikola nikolai nils noah nobuo
norbert olaf oleg oliver olivier olof omar oscar otto pablo paolo pascal patrick paul paulo pavel pawel pedro peter
philip philipp phillip pierre piotr pontus pradeep prakash quentin rafal rahul raj rajesh rajiv rakesh ralf ralph
ramesh raphael raul ravi raymond reinhard remi rene ricardo richard rikard rob robert roberto rodrigo roger roland
rolf romain roman ronald ryan salvatore samir samuel sandeep sanjay satoshi scott sean sebastian sebastien serge
sergei sergey sergio shinji simon soren sota stanislaw stefan stefano stephen steve steven stig stuart sunil suresh
sven takashi takeo takeshi thierry thomas thorsten tim timothy tobias tom tomasz tony torsten toshio ulf ulrich umesh
uwe vadim valery vasily victor viggo vijay vikram viktor vincent vinod vivek vladimir walter werner wilhelm william
wojciech wolfgang xavier yoshio youssef yusuf yves zbigniew zoltan zoran
`);

export const WOMEN = list(`
agnieszka aisha akiko alexandra alice alicia alison amanda amelia amina ana angela anita anja ann anna anne annegret
annette astrid aurelie ayesha barbara beatrice bernadette brigitte carla carmen caroline catherine cecile cecilia
celine chantal charlotte chiara christina christine claire clara claudia cristina daniela deborah deepa diana divya
dorothy elaine eleanor elena elisabeth elizabeth ella emily emma ester esther eva evelyn ewa fatima fatimah fiona
francesca francoise gabriela gaia geeta giulia grace hana hannah heather helen helena helene hiroko ilse ines ingrid
irene irina iris isabel isabella isabelle ivana jane janet jennifer jessica joanna judith julia julie juliette karen
karin kasia kate katharina katherine kathleen kathrin lakshmi lata laura lauren laxmi leila lena linda lisa louise
lucia luciana lucie lucy luisa lydia magda magdalena malgorzata marcia margaret maria mariana marie mariko marina
marta martha martina mary maya meera megan melissa michelle michiko monica monika nadia nadine naoko natalia natalie
natalya neha nicole nina nisha nora odile oksana olga olivia padmaja pamela paola patricia paula petra pooja priya
rachel rebecca rekha renata renate rita rosa rosemary ruth sabine samantha sandra sandrine sara sarah sharon shreya
sigrid silke silvia sneha sofia sofie solene sonia sonja sophia sophie stefania stephanie sunita susan susanne suzanne
svetlana swati sylvia sylvie tamsin tanja tanya tara tatiana teresa tomoko ulrike ursula usha valentina valerie
vanessa vera veronica victoria virginia wendy yasmin yoko yulia zoe
`);

/** Of women and of men, by country or without. */
export const EITHER = list(`
akira alex andrea andree camille chris dale dominique francis gabriel haruka jackie jan jean joan kelly kiran laurie
marion maxime michal michele nicola nikita nour par ren robin sakura sam sasa simone yannick yuki yuri
`);

export const GIVEN_NAMES: ReadonlySet<string> = new Set([...MEN, ...WOMEN, ...EITHER]);
