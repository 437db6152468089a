/** Common given names outside East Asia, in lower case: evidence of a person, and never a demand. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const MEN = list(`
aaron abdallah abdel abdelaziz abdelkader abdellah abderrahmane abdi abdo abdou abdoulaye abdul abdulla abdullah abdulrahman abebe abhay abhijit
abhishek abiodun abraham achille achim achmad adam adebayo adel adem adil aditya adnan adolf adolfo adrian adrien agus agustin ahmad ahmed ahmet aidan
aiden aigars aivars ajay ajit akbar akhil akim akin akshay alaa alain alan alasdair alban albert alberto albrecht aldo alec alejandro aleksandar
aleksandr aleksei aleksi alessandro alessio alexander alexandre alexandros alexandru alexei alfonso alfred alfredo algirdas alhaji ali alisher
alistair allan alois alonso alper altin alvaro alvin amadeo amadou amar amarjit ambrose amin amine amir amit amr anand anatoly anders andre andreas
andrei andrej andres andrew andris andrius andrzej andy angelo angus anibal aniket anil anish ankit ansgar antal anthony antoine anton antoni antonin
antonio antonios antti anwar apostolos aram archie ariel arif aris aristide arjan arjun armando armin arnau arnaud arnold arnt arslan artem arthit
arthur artur arturo arun arvid arvind arvydas asbjorn asger ashish ashok ashwin asif asim aslan atanas athanasios attila atul aubrey augustin augusto
aurel aurelien ayman ayo azim aziz babak babatunde bakary balakrishnan balazs baldev balint baptiste barnabas barry bart bartosz bas bashir basil
bastian bastien beat bela ben benedict benedikt bengt benito benjamin benny benoit berat bernard bernat bernd bernhard bernhardt bert berthold
bertrand bilal bill birger bjarne bjorn björn bob bogdan boleslaw bongani boris borja borut boubacar boyan bradley brandon branko brendan brent brett
brian brijesh bruno bryan budi burak burkhard caleb callum calvin carl carl-johan carlos carsten caspar cedric celal celso cem cesar cesare chaim
chandra chandrasekhar charles charlie chidi chinedu christer christiaan christian christof christoph christophe christopher christos chukwu ciaran
claude claudio claus clement clifford clive colin colm conor conrad constantin constantine corentin corey cornelis cornelius cristian cristiano
cristobal cyril cyrille dagfinn daisuke dalibor damian damien damir dan danai daniel danilo danny dariusz darko darren darryl daud david davide davit
davor dawid declan deepak deepika demetrios denis deniz dennis derek desmond devendra dhruv diarmuid didier diego dieter dimitar dimitri dimitrios
dimitris dinesh dinko dino diogo dirk djordje dmitri dmitry dmytro domenico domingo dominic dominik donal donald donato dorian doug dougal douglas
dragan drago duarte duncan dusan dustin dwi dwight dzmitry eamon eberhard eckhard edgar edmond edmund edoardo eduard eduardo edward edwin egil egon
einar eirik ekkehard elias elio eliseo elliot elliott elmar emanuel emanuele emeka emerich emerson emil emiliano emilio emmanuel emmerich emre endre
engin enno enrico enrique enver ephraim erasmus ercan erdem erhard eric erich erik erkki erland erling ernest ernesto ernst ersin erwan erwin esteban
etienne eugen eugene eugenio eusebio evangelos evaristo everton evgeny ewald ezequiel fabian fabio fabrice fabrizio fadi faisal farhad farid farouk
faruk fathi fatih faustino fausto federico felipe felix ferdinand ferenc fergus fermin fernando ferran ferruccio fidel filip filippo filippos fintan
firas flemming florencio florent florian fouad francesc francesco francisco franck franco francois franjo frank frans frantisek franz françois fred
frederic frederick fredrik fridtjof friedhelm friedrich frits fritz fulvio gabor gabriele gael gaetan gaetano ganesh gareth garth gary gaspar gaurav
gavin gavriil gediminas geert geir genaro gennady gennaro geoff geoffrey georg george georges georgi georgios georgy gerald gerard gerardo gerd
gergely gerhard gerhardt germain germán gerrit gert gheorghe ghulam giacomo giampaolo giancarlo gianfranco gianluca gianni giedrius gilbert gilberto
gildas gilles gino giorgi giorgio giovanni girish giuseppe gleb glenn godfrey gokhan gonzalo gopal goran gordon gorka gottfried graham greg gregor
gregorio gregory grigory grzegorz guido guillaume guillem guillermo gunnar gunther guntis gurpreet gustaf gustav gustavo guy gyorgy gyula haakon habib
hadi hafiz haider hakan hakim halil halvard hamad hamdan hamid hamish hamza hannes hanno hannu hans hans-peter hansjörg harald hari harish harold
harri harrison harry hartmut haruto harvey hasan hashim hassan hassane hatem haykal heikki heiko heinrich heinz heinz-peter helge helmut hendrik
hendro hennie henning henri henrik henrique henry herbert heribert hermann hermes hernan herve hilmar hiroshi holger horacio horst hossein hovhannes
howard hristo hubert hugh hugo humberto humphrey hussain hussein hüseyin iacob iago iain ian ibrahim igbal ignacio ignatius igor ihor ikechukwu ilan
ilhan ilias iliya ilja ilkka ilya imad imran imre inaki ingemar ingmar ingo ingolf inigo ioan ioannis ionut irfan isaac isaiah isak isidro iskandar
ismael ismail istvan ivan ivar ivica ivo jaakko jaap jabir jacek jack jacob jacques jake jakob jakub jalal jamal jameel james jamie jamil jan-erik
janez janis janko janne janos jari jarl jarmo jaromir jaroslav jason javad javed javi javier jawad jean-baptiste jean-christophe jean-claude
jean-francois jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeff jeffrey jelle jens jeremy jerome jeronimo jerry jerzy
jesper jesse jesús jim jimmy jiri joachim joao joaquim joaquin jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan joost jordi
jorge jorgen joris jorn jose joseba josef josep joseph joshua josip josue josé jouni jovan jozef jozsef juan juha jukka jules julian julio juraj
jurgen juri juris jussi justin jörg jørgen jürgen kaan kabir kadir kaj kalle kamal kamil kamran kareem karel karim karl karl-heinz karlis karsten
kaspar kasper kaushik kazimierz keiran keith keld kelvin kemal ken kenan kenichi kenji kenjiro kenneth kenta kerem kevin kevork khaled khaleel khalid
khalil khurram kieran kimmo kirill kjell klaus knud knut koen kofi koichi kojo konrad konstantin kosta kostas krešimir krishna krishnan kristian
kristjan kristof kristoffer krzysztof kumar kunal kurt kurtis kwabena kwaku kwame kwesi kyle kyriakos lachlan ladislav lajos lamine larry lars lasse
laszlo laurent laurentiu lauri lawrence lazaro leander leandro lech leif lennard lennart leo leon leonard leonardo leonid leonidas leopold leopoldo
leroy leszek levan levente lewis liam lionel lloyd lluis lorenz lorenzo lothar louis lubomir luc luca lucas lucian luciano ludger ludovic ludwig luigi
luis luiz lukas lutz luuk lyndon maarten maciej madhav magnar magnus mahesh mahmoud mahmud mahmut maik majid makoto malcolm malik malte mamadou
manfred manfredo manish manoj manolis mansoor mansour manu manuel manuele marat marc marcel marcello marcelo marcin marcio marco marcos marcus marek
mariano marijan marinko mario marius mariusz mark markku marko markus marlon marten martin marvin masaki masao masaru masashi massimiliano massimo
mateusz mathew mathias mathieu mathis matias matija matjaz mats matt matteo matthew matthias matti matz maurice mauricio maurizio mauro max max-josef
maxence maxim maximilian maximiliano mayank mbaye mehdi mehmet melvin mert metin micah michael michel mickael miguel mihai mihail mikael mike mikel
mikhail mikkel miklos milad milan milos mirko miro miroslav mirza mitch mitchell mladen modest mohamad mohamed mohammad mohammadreza mohammed mohan
mohd mohit moises momchil mordechai moritz morris morten moses moshe mostafa moussa muhammad muhammed muhammet mukesh mukul munir murad murali murat
murray musa mustafa mykola mzwandile nabil nadeem nader nagaraj naim naoki narendra nariman nasir nasser nassim natan nathan nathaniel naveen nazim
neeraj neil nemanja nenad nestor niall nicanor niccolo nicholas nick nicolae nicolas nicolo niels nigel nihad nihat nikhil niklas niklaus niko nikola
nikolai nikos nils nils-erik nitin niyi noah noam nobuo noel nolan nomvula norbert nuno nurlan nursultan obinna octavio ognjen olaf olav ole oleg
olegs oliver olivier olli olof olumide omar omer onder onur orhan oriol oscar oskar osman osvaldo oswald othmar otmar ottmar otto ove owen ozan paavo
pablito pablo paddy padraig palle panagiotis pankaj paolo paraskevas parth parvez pascal pascual pasquale patricio patrick patricko patrizio patryk
pau paul paulino paulius paulo pavel pavlo pavlos pawel pedram pedro peer pekka pentti pericles petar pete peter petras petri petros petru petrus
petteri philip philipp phillip pierluigi pierre pierre-yves pieter pietro pim piotr pontus poul pradeep prakash pramod pranav prasad prashant praveen
predrag primož przemyslaw puneet qasim quentin quirin rachid radek radomir radoslav radovan radu rafael rafal raffaele rafi raghav rahul rainer raj
rajan rajendra rajesh rajiv rajkumar rakesh ralf ralph raman ramesh ramiro ramon ramunas randall randolph raphael rasmus rauf raul ravi raymond
raymundo reda reggie regis reidar reiner reinhard reinhold remi remigiusz renato renaud rene renzo reto reuben reza rhys ric ricardo richard rigoberto
rik rikard riku rizwan roald rob robbie robert roberto roberts robrecht rocco roch rodney rodrigo rogelio roger rogerio rohan rohit roland rolf romain
roman romuald romualdo ron ronald ronan rony rory roshan rowan roy ruben rudi rudolf rudy rune rupert ruslan russell rustam ryan ryszard saad sabri
sachin sadiq saeed safwan saif sakari salah saleem saleh salim salman salomon salvatore samir samu samuel sandeep sandor sandro sanjay sanjeev santosh
santtu sarath sardor sasho satoshi sauli saurabh sava savvas sayed scott seamus sean sebastiaan sebastian sebastiao sebastien sefa selim semyon serdar
serge sergei sergey sergio serhii serhiy severin severino shahid shahram shaun shawn shekhar sherif shinji shivam shlomo siddharth sidney siegfried
sigmund sigurd silas silvano silvestre silvio simeon simo simon sindre sipho sjoerd slavko slawomir slobodan somchai soren sota spyros sreenivas
srinivas stanislav stanislaw stanley stavros stefan stefano stefanos steffen stelios stephan stephen steve steven stewart stian stig stoyan stuart
subhash subramanian suleiman suleyman sumit sunil supachai suraj suresh svein sven sverre syed sylvain sylvester szymon søren tadas tadej tadeusz taha
taiwo takashi takeo takeshi tamas tamer tarek tariq tarun tayfun telmo temur teodor teppo terence terje terrence terry tertius teun thabo theo theodor
theodore theodoros theunis thiago thibault thibaut thierry thijs thomas thor thorbjorn thorleif thorsten tiago tibor tiemo tilman tim timo timothy
timur tino tiziano tobi tobias todd todor tom tomas tomasz tomaž tomi tomislav tommaso tommy toni tony torbjorn torbjørn tord torgeir torkel tormod
torsten toshio traian travis trevor troels trond truls tudor tunde tuomas tyler ugo ugur ulf ulises ulrich umar umberto umesh ummar unai uroš usman
uwe vaclav vadim valdas valdemar valentin valentino valerio valery valter varun vasil vasile vasilis vasily vassilis veli venkat venkatesh vernon
veselin vicente vicenç victor viggo vijay vikram viktor viktoras vilem vilhelm vinay vincent vincenzo vineet vinod vipul virgil vishal vishnu vitali
vitalii vitaly vittorio vivek vlad vladimir vladislav vlado vojtech volker volodymyr vuk vusi vyacheslav vytautas waldemar waleed walid wallace walter
walther wenceslao wendell wenzel werner wessel wiebe wieslaw wilfred wilfried wilhelm wilhelmus willem willi william willy wim wojciech wolfgang
wolfram wouter wyn xavier yaakov yahya yakov yakup yanis yann yaroslav yaser yash yasin yasir yassine yavuz yevgeny yiannis yigit yitzhak yohannes
yonas yoshio youssef yuriy yury yusuf yuval yves yves-marie zachary zaid zakaria zaki zbigniew zeljko zhivko zlatan zlatko zoltan zoran zvonimir
zygmunt
`);

export const WOMEN = list(`
abena abigail adaeze adelaide adele adelheid adelina adriana adrienne afia agata agathe agnes agneta agnieszka aida aiko ailsa aimee aina ainhoa aino
aisha aishwarya akiko akosua alejandra aleksandra alena alessandra alessia alexandra alexia aleyna alia alice alicia alima aline alisa alisha alison
almudena alva amal amalia amanda amara amelia amelie amina aminata amira amna amrita ana anabel anahita anais ananya anastasia anastasija andreea
andrijana andzelika ane aneta anete anette angela angelica angelika angeliki angelina anika anikó anita anja anke ann anna anna-lena anna-maria
annabel annalisa anne anne-marie anne-sophie annegret anneli annelies anneliese annemarie annette annick annie annika anouk antje antoinette antonella
antonia anu anupama anuradha anusha aparna aracely archana ariana arianna arlene arzu asha ashley asli asma assunta astrid aud audrey augusta aurelie
ayesha aylin aysegül aysel aysha ayşe azadeh azra barbara barbora bea beatrice beatrix beatriz begoña begum belen belinda benedetta benedicte berit
berna bernadette bernarda berta bertha beryl bethany betty beverly bianca birgit birgitta birgitte birte blanca blandine blessing boglarka bonnie
bozena branka bridget brigitte britt britta bronwyn bruna brynn busisiwe bärbel camila camilla candela candice cara carina carla carlotta carme carmen
carole carolin carolina caroline catalina catarina caterina catherine cathrine cathy catriona cecile cecilia celia celina celine cerys chandrika
chantal charlene charlotte charu cheryl chiamaka chiara chidinma chiyo chloe christa christel christelle christiane christin christina christine ciara
cindy claire clara clarissa claudia claudie claudine clemence clementine colette concetta connie conny consuelo coralie cordula corinna corinne
cornelia courtney cristiana cristina cynthia dagmar dagny dalia danica daniela daniella danielle danuta daphne daria darya debbie debora deborah deepa
deirdre delia delphine denise desiree despina diana diane dilek dina dinah dita divya dolores dominika donatella donna doreen doris dorota dorothea
dorothee dorothy dorte dragana dubravka dunja ebba ebru ecaterina edina edita edith edna efua eileen eilidh eilish eirini ekaterina elaine eleanor
elena eleni eleonora eleonore elettra elif elin elina elisa elisabeth elisabetta eliza elizabeth eliška elke ella ellen ellie elma elodie eloise elsie
elvira elzbieta emilia emilie emily emina emine emma emmanuelle encarnacion enid enikő erica erika erin erna ernestine esmeralda esra estela estelle
ester esther estrella ethel eugenia eulalia eunice eva evangelia eveline evelyn evgenia evi ewa fabiana fabienne fanny farah farida farzana fatima
fatimah fatma fatou fatoumata federica feride fernanda filippa filomena fiona florentina franca francesca francine franciska francoise franziska
frauke frederica frederique frieda funda funke funmilayo gabriela gaia gail galina geeta genevieve georgina geraldine gerda gertrud gertrude gianna
gillian gina ginevra giovanna gisela gisele gitte giulia giuliana giuseppina gladys glenda golnaz grace graciela grainne grazia graziella greta
gretchen grethe griet gudrun gulnara gundula gunilla gunn gwen gwendolyn gwyneth hadiza halima halina halyna hamida hana hanan hannah hanne hannelore
harriet hasna hatice hayat heather hedwig heide heidi heike heini helen helena helene helga henriette henrike hermine herta hiba hilary hilda hilde
hildegard hiroko honorata hortensia huda hulda hülya idoia ieva ikram ilaria ildiko ilona ilse ilze imelda imke immaculada ina indira ines inga inge
ingeborg inger ingrid ingunn inma ioana iolanda ira irena irene irina iris irmgard isabel isabella isabelle isadora isaura ishita isolde iva ivana
ivanka iwona izabela izaskun jacinta jacqueline jadranka jadwiga jaimini jana jane janet janice janina janine jasmin jasmina jasmine jaya jayne
jeanette jeanne jeannine jelena jenni jennie jennifer jenny jessica jette jill joana joann joanna jocelyn jody johanna jolanta jordana josefa josefin
josefina josefine josephine josette josie joyce juana judith judy julia juliana juliane julie juliet julieta juliette julija justine justyna jutta
jyoti kaisa kalpana kamala kamila karen karin karina karine karla karolina karoline kasia katalin katarina katarzyna kate katerina kateryna katharina
katherine kathleen kathrin kathryn kathy katia katie katja katrin katrine kavita kavitha kaye keiko kerry kerstin khadija kimberly kinga kirsi kirsten
kirsti kirstin kirsty konstanze kornelia kristiina kristin kristina kristine krisztina krystyna kumiko laetitia laima lakshmi lamia larissa lata
latifa laura laure lauren laxmi leah leila lena lenka leona leonie leonor leticia leyla libuse lidia lieke lien liesbeth liese lieselotte lilian
liliana lilja lilly lina linda lindiwe linnea lisa lisbeth lise liselotte livia ljiljana ljubica loredana lorena lorna lorraine lotta louisa louise
luana lubica lucia luciana lucie lucija lucila lucille lucinda lucrecia lucrezia lucy ludmila ludmilla luisa luise lupita lydia lyn lynette lynn lynne
mabel macarena maddalena madeleine madhuri magali magda magdalena magdalene magdolna maggie magnhild mahnoor maika maike maja makena malaika
malgorzata maliha malika malin mandy manon manuela marcela marcella marcia marga margaret margareta margarete margarethe margarita margaux margherita
margit margot margrethe margrit marguerite maria mariam mariana mariangela marianna marianne maribel marica marie marieke mariela mariella marija
marijke marika mariko marilyn marina marisa mariska marisol marissa marit marita mariëlle marjan marjolein marjorie marleen marlene marlies marta
marta-maria martha martina mary maryam mathilde matilda matilde maud maude maureen maxine maya mechthild meenakshi meera megan mei-ling melania
melanie melina melinda melis melissa meltem merete merja meryem mette michaela micheline michelle michiko mieke milena milica miranda mireia mireille
mirela mirella miriam mirjam mirjana mohini moira monica monika morag mukta myriam myrna nadezhda nadia nadine nadja naima najwa nanette naoko narges
nastasia natacha natalia natalie natalija natalya natasa natasha nathalie nawal nazli neha nelli nelly nerea neus ngozi niamh nicki nicole nicoleta
nicoletta nicolette nieves nikoletta nikolina nilda nina nina-maria nirmala nisha noelia noelle noemi nokuthula nomsa noora nora norah noreen
nthabiseng nuray nuria nurul oddny odette odile ofelia oksana olaya olena olesya olga olimpia olivia olufunke oriana orsolya otilia ottilie padmaja
paivi pamela pamina paola paraskevi parisa parvati patricia patrizia patsy patty paula paulette paulina pauline pavla peggy penelope pernille petra
petronella petya piedad pippa polina pooja poonam prerna priscilla priya priyanka purnima rabia rachel radka radmila rafaela raffaella ragnhild
raheela raisa rajni ramona rania raquel rasa rashida raymonde rebeca rebecca regine regula rekha renata renate renee rhiannon riikka rika rikke rima
rita rita-maria ritu roberta rocio romina ronja ronnie rosa rosalia rosalie rosalind rosalinda rosamund rosana rosanna rosaria roseline roselyn
rosemary roser rosie rositsa roswitha rowena roxana ruta ruth ruxandra ruzica sabine sabrina sadia safia saida saija sally saloni samantha sandhya
sandra sandrine sanela sanja sanne sara sarah sarita sasha saskia savita selina senka severine seyma shabana shabnam shagufta shahla shaikha
shakuntala shalini shanthi shanti sharmila sharon sharron sheila shelley shereen sherry shilpa shirin shirley shobha shreya shruti shweta sian sibel
sibylle sigrid sigrun silja silke silvana silvia simona simonetta sinead siobhan slavica smita sneha snezana snezhana sofia sofie solene solveig
somaya sonal sonali sonia sonja sophia sophie soraya stacey stefania stefka stephanie stina stine sudha suellen sujata sumaya sumitra sunita sunniva
susan susana susann susanna susannah susanne sushma suzana suzanne suzy svenja svetla svetlana swantje swati sybille sylvia sylvie tabea tabitha
tadeja tahira taina talia tamara tami tamsin tanja tanya tara tarja tatiana tatjana tatyana teodora teresa terese tereza terhi terttu tessa thabisa
thandeka thandiwe thelma theodora theres theresa therese theresia thuli tiina tindra tiziana tomoko tonje torunn tracey tracy trine trish trudi trudy
tuija tullia tuula tünde ulla ulrica ulrike undine ursula urszula usha uta ute valentina valeria valerie valeska vandana vanessa vanja vasiliki
vasudha vedrana veena vendula vera verena veronica vesna vibeke victoria vidya vigdis viktoria viktorija vilma violeta violetta virginia virginie
virginija vivian viviana vivien vivienne vlasta waltraud wanda wangari wenche wendelin wendy wiebke wilhelmina wilma winifred wioletta ximena yael
yana yasemin yasmin yelena yetunde yevgenia yildiz yoko yolanda yulia yvette yvonne zahra zaida zainab zakia zanele zarina zdenka zehra zeinab zeynep
zoe zofia zorica zsofia zsuzsa zsuzsanna zubaida zuzana
`);

/** Of women and of men, by country or without. */
export const EITHER = list(`
akira alex alexis andrea andree camille chris dale dominique francis gabriel haruka jackie jaime jan jean joan kelly kiran laurence laurie leslie
marion maxime michal michele nicola nikita nino nour par ren robin sakura sam sasa simone yannick yuki yuri
`);

export const GIVEN_NAMES: ReadonlySet<string> = new Set([...MEN, ...WOMEN, ...EITHER]);
