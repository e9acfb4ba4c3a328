/** Given names as English news spells them, in alphabetical order: a name without a title begins with one. */
export const englishGivenNames = `aaron abbas abdallah abdel abdelaziz abdelkader abdirahman abdiweli abdou abdoulaye
  abdul abdulaziz abdulla abdullah abdulrahman abdur abebe abel abena abhijit abigail abraham achieng adaeze adam adama
  adaora adebayo adela adele adelina adja adjoua adnan adolfo adomas adrian adriana aduke adwoa agata agathe agim agnes
  agnieszka agostinho agus ahmad ahmed ahsan aida aigul ailsa aimee aina ainur airlangga aisha aissatou aitor akash
  akiko akinwumi akira akosua akua alain alan alar alassane alba albert alberta alberto albin aldo aleida alejandra
  alejandro aleksander aleksandr aleksandra aleksei alem alena alenka alessandra alessandro alessia alexa alexander
  alexandra alexandre alexandros alexei alexey alexia alexis alfonso alfred alfredo algirdas alhassan ali alice alicia
  alida alina alioune alisher alison alistair aliya aliyu allan allison alma almas almaz almazbek alonso aloysius
  alphonse altantsetseg alvaro alvin ama amadeu amadou amaka amal amalia amanda amara amaya ambrose amelia amelie
  amilcar amina aminata aminu aminul amir amit amos amy ana anahita anand ananda anastasia anastasija anatole anatoliy
  anatoly anaïs ancuța anders andrea andreas andreea andrei andrej andres andrew andrey andrian andrius andriy andrzej
  anela angela angelica angelika angelo angus anibal anil anita anja ann anna annalena anne annette annie annika anniken
  anouk ansel anselm anselmo ansgar anthea anthony antje antoine antoinette anton antonella antonia antonio antonis
  antonín antti anup anura anuradha anutin anwar aoi aoife apinya april araceli aram ararat araya archana archie ardian
  ariana ariel arif aristide arjun arlene armando armen armin arnaud arne arno arnold arsen arseny arta artem arthur
  artis artur arturo arun arvind asad asel asger asha ashley ashok ashraf asif askar aslaug assane astou astrid asuncion
  atal athanase atifete atsuko audrey auguste augustin augustine aung aurelia aurelien aurelio awa ayaan ayaka ayana
  ayesha ayité ayman ayodele aysel ayşe azamat azat aziz azmin azra babacar babak babatunde baburam bahadur bahar bakary
  bakhyt balthasar balázs bambang banu bao baptiste barbara barnabas barry bart bartolomeu bartosz bashir basil bassam
  bautista bayan bayarmaa beata beatrice beatrix beatriz behrouz bekele belen ben benedict benedikta bengt beniamino
  benigno benita benito benjamin benoit berit bernadette bernard bernardo bernd bernice bernt bertha bertrand besnik
  bettina beverly bhavna bheki bianca bidya bidzina bienvenido bilal bilawal bill bilyana bimala bimbo binta bintou
  birgit bjarni bjorn björn blaise blanca blas blerim bodil bogdan bogdana bohuslav boitumelo bojana bojko bola bolat
  bonface bongani boniface bonifacio boris borislav borja boubacar bounnhang boyko boštjan brandon branimir branislav
  branka branko brenda brendan brian brianna bridget brigid brigitte bronisław bronwyn bruce brunhilde bruno bryan budi
  bukola bulat burak byron calista callum camila camille camilo candela candida caridad carina carl carla carlo carlos
  carlota carmela carmelo carmen carol carole carolina caroline carwyn casimir caspar cassandra catalina catarina
  catherina catherine cecile cecilia cecilie cedric celeste celestin celestine celestino celia celina celine cesar
  cesare chaiwat chaminda chandra chandrika chantal charlene charles charlotte chea chen chiamaka chiara chidi chidinma
  chikondi chinedu chinonso chioma chipo chisomo chloe choummaly chris christel christelle christian christina christine
  christof christophe christopher christos chukwuma ciarán cillian cipriano claas claire clara clarence clarissa claude
  claudia claudine claudio claus clea clelia clemens clement clementine clive colette colin concepción connor conrad
  constantin constanza corazon cordelia corentin corinne cornel cornelia cornelius cosima cosmas cosmin crispin cristian
  cristina cynthia cyprien cyril cyrille cătălin daan dafydd dagfinn dagmar dagny daiki daina dalia dalibor damian
  damien damir dan dana danica daniel daniela daniele danijel danilo daniyar danuta daphne darina dario darius dariusz
  darren dashdorj david davide davit dawid dawit daya debora deborah deepak dejan delfin delia delphine delyan demba
  demetrio denis denisa denise dennis denys derek desiré desmond despina devika dewi dhruv diana diane diarra didem
  didier diederik diego dieter dieudonné dilfuza dilip dilnoza dilshad dimitar dimitri dimitrios dimitris dina dinara
  dinesh dino dionisio dipak dirce dirk djamila djeneba djibril djénéba dmitri dmitry dmytro dobromir dolores domenico
  dominga domingo domingos dominic dominik dominika dominique donald donatella donna doreen dorin doris dorji dorota
  dorothea dorothy douglas dovilė dragan dragana drago dragoș driss dritan dubravka dulce duncan dusan duško déborah
  eamonn ebba eberhard ebony ebrahim ebrima edda eddie edgar edi edina edith edmond edmund edmundo edna edoardo edouard
  eduard eduardo edvard edward edwin efraín efren efua egemen egidijus egils egor ehud eike eileen eilidh einar eino
  eirik ekaterina elaheh elaine eldar eldon eleanor elena eleni eleonora elham eliana elias elif elijah elin elina elio
  eliot elira elisa elisabeth elisabetta elise eliska elizabet elizabeth eliás elke ella ellen elmar elodie elsa elvira
  elvis elwira elżbieta emanuel emeka emeric emil emilia emilie emilija emilio emily emin emine emma emmanuel emomali
  emre enda endre enrico enrique enver enzo eoghan eoin ephraim epifanio erasmus erdem erdenechuluun eric erica erich
  erick erik erika eriko erin erion erkin erkki erlan ermelinda ermias erna ernest ernestine ernesto ervin erwan
  erzsébet esi esmeralda espen esperanza esteban estefania estela estelle ester esther estrella ethan etienne etsuko
  eudora eugene eugenia eugenio eugeniusz eugène eun euphemia eustace eva eva-maria evan evangelos evaristo eveline
  evelyn evgeni evgenia evgeny evika ewa ewan ezekiel ezequiel fabian fabienne fabio fabiola fabrice fabrizio fadi
  fadila faisal faiza farai fares farhad farhan farid farida faridah farkhad farooq farouk farrukh fatemeh fathia fatih
  fatima fatma fatmata fatou fatoumata faure faustin faustino fausto fazilet fazlur federico felicia feliciano felicity
  felipa felipe felisa felix femi ferdinand ferenc fergus fermin fernanda fernando ferran fidel filip filippo filomena
  finn fintan fiona fionnuala firdaus fitzgerald flavia flavio fleur flora florence florentina florentino florian florin
  folake folasade fortunat fortunato franca francesca francesco francine francis francisca francisco franck francois
  franjo frank františek franz franziska françois fred freda freddie frederic frederica frederick frederik fredrik freya
  frida fridrik friedrich fritz fritzi fuad fulgence fumiko fumio gabriel gabriela gabriele gael gagik gaia galab galina
  gani ganna gareth garth gary gaspar gaspard gaston gaurav gavin gavriel gayane gaëlle gebre geert geir gemma genaro
  genevieve gennady geoffrey georg george georges georgeta georgi georgina georgy gerald geraldine gerard gerardo gerd
  gergana gergely gerhard gerhardt germaine germán gerrit gerry gertrude gervais gheorghe ghislaine giacomo giada
  gianluca gianni gideon gila gilbert gilberto gilda gilles gina ginevra gintaras gioia giorgi giorgio giorgos giovanni
  girija girma giselle gita gitanas gitte giulia giuliano giuseppe givi gizem glenda gloria gnassingbé godfrey godwin
  gonzalo goran gordana gordon gosia gotabaya gottfried grace graciano graciela graham gratien graziella greet greg
  gregor gregory greta gretchen griselda grzegorz guadalupe gudrun guido guilherme guillaume guillermo gulbahor gulnar
  gulnara gulsara gunilla gunnar gunther gurbanguly gustaf gustav gustavo guy guðni gwendolyn gwyneth gyanendra gyula
  göran günter habib habiba hadi hadiza hafsa haider haile hailu hakan hala halim halima halina halla hallgrímur hamad
  hamani hamdi hamid hamidou hamish hamza hana hanako hanan hania hanif hank hannah hanne hannes hans hansjörg harald
  hardeep harish harold haroun harri harriet harris harry harsha hartmut haruki haruto harvey hasan hashim hasina hasmik
  hassan hassanal hawa hayat hayk hayley heather hector hedda hedvig hedwig heidi heike heikki heiko heino heinrich
  heinz helder helen helena helene helga helio helle helmer helmut hendrik hennie henri henrik henry herbert heribert
  herman hermann hermine hernan hernando hernán herta hettie heydar hideki hidetoshi hilaire hilary hilda hilde hillary
  himanshu hina hiram hiroki hiroko hiroshi hisashi hisham hishammuddin hiwot hjalmar hoa holger honoré hoon horacio
  horatio horst hortense hovik howard hristo htun hubert hubertus hugh hugo humberto hun huong hussein hye hylke hyun
  hélène iain ian ibrahim ibtisam ida idalia idris idrissa ifeoma ifigenia ignace ignacio ignatius ignazio igor ihor
  ikram ilana ilaria ilda ildefonso ildikó ilham iliana ilias ilija ilir ilka ilmar ilona ilse ilya iman imani imelda
  imran imre inaki indira ine ines inese inga inge ingeborg inger ingmar ingo ingrid ingrida ingvar inna inocencio inês
  ioana ioannis iolanda ion ionel ionuț iordanis ioseb ippolito iracema iraj irakli irena irene irfan irina irma irmgard
  isaac isabel isabella isabelle isadora isaiah isatou isha ishaq ishara isidore isidro ismael ismail ismaila ismet
  isolde issa issah issoufou istvan itamar itzel iva ivan ivana ivanka ivars ivaylo iveta ivica ivo ivona ivor iwan
  iwona izabela izumi jaap jaber jacek jacinta jacinto jack jaco jacob jacoba jacopo jacqueline jacques jadwiga jagdish
  jaime jakob jakov jakub jalal jamal james jamie jamil jamila jamshid jan jana jane janelle janet janette janez janice
  janina janis janko janne janos janusz jared jari jarmila jaromir jaroslav jaroslava jarosław jarrod jasmin jasmina
  jasna jason jasper jassim jaswant javed javier jaya jayanthi jayden jean jeanne jeannette jeannine jeff jeffrey jelena
  jelka jelle jemima jennifer jens jeong jeremy jerome jerry jerzy jesper jessica jesus jesús jette jeyhun jigme jill
  jim jiro jitka jiří joachim joakim joan joana joanna joao joaquim joaquin joaquina jocelyn jochen jodi joe joel joelle
  johan johana johann johanna johannes john johnny joko jolanta jolene jomo jon jonah jonas jonathan jonna joost jordana
  jordi jorg jorge jorgen jorma jose josef josefa josefina joselito joseph josephine josephus josette joshua josiah
  josip josue josé jovan jovana joyce joão juan juana juanita judit judite judith juha juhani jukka julia julian juliana
  julie julien juliet julieta julio julius juma jun jurgen jurij jussi justa justin justine justyna jutta jytte jános
  jón józsef jürgen jüri kaarina kaarle kabir kadiatou kadri kagiso kai kaisa kaja kalina kalle kamal kamala kamau kamel
  kamil kamila kanat kanda kanya kaori karan kareem kareena karel karen kari karim karima karin karina karl karla
  karlheinz karlis karma karolina karoline karsten kasia kasimir kaspar kasper kassym katalin katarina katarzyna kate
  katerina kateryna katherine kathleen kathrin kathryn katinka katja katri katrin katrín kavita kayode kazimierz
  kazuhiro kazuo kebede keiko keir keira keisha keith kelechi kelly kemal ken kenan kenichi kenji kennedy kenneth kenta
  kerem kersti kerstin kevin khadga khadija khady khaled khaleda khalid khalifa khalil khanh khawaja khin khurram kiara
  kieran kim kimberly kimiko kinley kipchoge kiran kiril kirill kirsi kirsten kirsty kiyoshi kjell kjersti klaas klara
  klaus klavs klemens klára kodjo koffi kofi koji kojo kolë komlan konrad konstantin konstantinos koos koray kornel
  kornelia kosta kostas kostiantyn kouadio krasimir krishna krista kristaps kristen kristian kristiina kristin kristina
  kristjan kristof kristóf krišjānis krzysztof kuba kudakwashe kumar kumari kurmanbek kurt kushal kwabena kwadwo kwaku
  kwame kwasi kwesi kyaw kyle kyoko kyung lacina ladislav lajos lakshmi lale lamia lamin lana lara larisa larissa larry
  lars lasith lasse laszlo latifa laura lauren laurence laurent laurentiu lauri lavinia lawal laxmi layla lazar lea
  leandra leandro lech leda leena lefteris leif leila leilani leja lelde lena leni lenka lennart lenora leo leocadia
  leon leonard leonardo leonel leonela leonid leonidas leonie leonor leontine leopold leopoldo lerato leroy leszek
  leticia letizia levan levente levi levon lewis lexie leyla liam libby liberato libor lidia liesbeth ligia liisa lila
  lilia lilian liliana lilit lilla lilly limor lina linda lindani lindiwe lindsay linh linnea lino linus liora lisa
  lisbeth lise lisette liubov livia ljiljana ljubica ljubomir lloyd loan lola lonneke lora loredana lorena lorenzo
  loretta lorna lothar lotte louis louis-marie louisa louise lourdes lovro lubna lubomír luc luca lucas lucia lucian
  luciana luciano lucie lucien lucila lucinda lucius lucjan lucretia lucy lucía ludger ludmila ludovic ludwig luhut
  luigi luis luisa luise lujain luka lukas lukasz lukáš lulwa lulzim lusine lutz luzia lydia lydie lygia lyubomir
  lyudmila lászló lígia lívia maartje maciej madalena madeleine madeline madhav madhuri madina mads mafalda magali magda
  magdalena magnolia magnus mahamadou mahathir mahesh mahfuz mahinda mahmoud mahnaz maia maija maik maimouna maira
  mairead maite maja majid maka makoto malak malcolm malgorzata malia malik malika malin malte mamadou mamata mamdouh
  mame manal mandisa mandla manfred manish manmohan manny manoj manon mansour manuel manuela maram marat marc marcel
  marcela marcelina marcella marcelle marcello marcelo marcia marcial marcian marciano marcin marcio marco marcos marcus
  mare marek margaret margareta margarete margarida margarita margaux margit margo margot margrethe margrét maria mariam
  mariama marian mariana marianne mariano maribel maricel marie marie-claire mariela marielle mariette marija marika
  mariko marilena marilou marilyn marina marinela marino mario mariola marisa marisol marit marita maritza marius
  mariusz marja marjan marjo marketa marko markus markéta marlene marlon maro marta martha martin martina martinus
  martti martín marusya marvin marwan mary maryam maryna marzena maría masahiro masako masami masao masashi massimo
  massoud matej mateja mateusz mathieu mathilde matilda matilde matteo matthew matthias matti mattias matvei matías maud
  maung maura maureen maurice mauricio maurizio mauro mavis max maxim maxime maximilian maximiliano maximo mayawati
  mazen małgorzata medea meera megan megawati mehdi mehmet mehriban mehtap meike meinhard meir melania melanie melchior
  melek meles melina melinda melissa melita melody melvin menno mercedes meriem meron merve meryem mesfin mette mhairi
  micaela michael michaela michal michel michele micheline michelle micheál michiko miguel mihaela mihai mihail mihailo
  mikael mikel mikhail mikheil mikko miklós mikolaj mikuláš milada milagros milan mildred milena milica miljana milka
  milla milly milo milorad milos miloš mimi mina ming minh minna minoru mira mirabel mireia mireille mirela miren miriam
  mirjana mirko miro miron miroslav miroslava mirza misael mitko mitsuko mladen moana modesta modeste modesto modibo
  mohamed mohammad mohammed mohan mohira mohsen moira moises mojca mokhtar monica monika monique montserrat mordechai
  moritz morten moses mostafa moussa mpho mugur muhammad mukesh mukhtar mulatu muna munir murat muriel murtala musa
  mustafa muthoni mwangi mykola myra myriam myrna myroslava myrtle mária máté mícheál mónica möngkhbayar nabil nabila
  nadeem nadezhda nadia nadine nadir nadja nadège naima najib najla naledi namrata nanami nancy nandini nanette nao
  naoki naomi narcisa narcisse narek narendra nargiza nashwa nasim nasreen nasrin nasser natalia natalie natalija
  natalya natan natasha nathalie nathan nathaniel nathália natsuki naveed nawaz nayef nazanin nazar nazim nebojša neda
  nedim neema neha nehemiah neil neila nelly nelson nenad nené nerea neringa nermin nerses nestor nevena neville nezha
  ngozi nguyen niamh nicanor niccolò nicholas nick nicky nicola nicolae nicolas nicole nicoletta nicolette nicolò
  nicușor nidia niels nigar nigel nikita niklas nikol nikola nikolai nikolaos nikolaus nikolay nikole nikolett nikos
  nilanthi nilda nils nilufar nimal nina nino nirmala nisha nitin nitza nives nizar njabulo njeri nkosazana nnamdi noa
  noah noel noelia nolwenn nomsa nomvula nonhlanhla noor nora norah norbert norberto noreen noriko norma norman norris
  noura novak novruz noémie nthabiseng nuala nubia nuha nuno nunzia nur nurit nurlan nursultan nurul nydia oana obaidul
  obiageli obinna octavia octavio oddvar odeta odette odhiambo odile odilia ofelia ohad oihana oksana ola olaf olav
  oldřich ole oleg oleksandr oleksandra oleksii olena olesya olga olimpia oliver olivera olivia olivier olli olof
  olusegun oluwaseun omar omarou omolara ondrej ondřej oona ophelia orazio oren orest oriana oriol orla orlaith orlando
  orsolya ortrud orville osagie osamu osborne oscar oskar oskari osman osvaldo oswald otakar othman otieno otilia otmar
  ottavia otti ottilie otto ousman ousmane ove owain owen oyelaran pablo paloma pamela panagiotis panfilo pankaj paola
  paolo parisa parviz parwin pascal pascale pascual pasi patrice patricia patrick patrik patrizia patrizio patryk paul
  paula paulette pauliina paulina pauline paulino paulo pavel pavla pavlina pavlo pavol pawel payam peder pedrag pedro
  peggy pelle pema penda penelope peninah percy perla pernille perpetua petar peter peteris petja petko petr petra petre
  petri petrina petronella petronila petros petru petrus petteri petya pham phila philip philippa philippe phillip
  philomena phoebe phuc phuong pierre pieter pietro pilar pio piotr piyush plamen polina pooja poul prabowo prachanda
  prakash pramod praveen prayut preben predrag preethi primož prisca priscilla prithvi priya priyanka prosper przemysław
  puan pushpa putri pádraig péter qasim quentin querida quintin quirino quoc rachel rachid radek radha radim radka
  radmila radomir radoslav radosław radovan radu radwa rafael rafaela rafal rafał raffaella raghad raghav ragna ragnar
  ragnhild rahim rahma rahmon rahul raimo raimonda raimund raina rainer rainsy raisa raivo raj rajesh rajiv rajnath
  rakesh ralf ralitsa ralph ramesh ramin ramiro ramon ramona ramunas ramzi rana randall randi rania ranil ranjith
  raphael raquel rasa rasheed rashid rashida rasmus rastislav ratko ratna rauf raul ravi ravshan raymond raza razia raúl
  rebecca reem refik refilwe regina regis reijo reima reina reinaldo reiner reinhard reinhold reint remedios remi
  remigijus remus renata renate renato renaud rene renske renáta rené reshma retno reuben reyna reynaldo reza rhea
  rhiannon rhoda rhonda rhys riad ricardo riccardo richard riitta rikard rikke rimma rina rini risa rita ritva rivka
  robbert robert roberta robertas roberto robin rocio rocío roderick rodolfo rodrigo rogelio roger rogério rohan rohini
  rohit roisin roland rolando rolf romain roman romana romano romeo romina romuald romulo ronald ronan ronja rosa
  rosalba rosalia rosalie rosalind rosaline rosamund rosanna rosario rose roseline roselyn rosemarie rosemary rosendo
  rosina ross roswitha rotem rovshan roxana roxanne roy roza rozalia ruben rubén rudo rudolf rufina rufino rufus rui
  rumen rupert ruslan ruslana russell rustam ruta rutger ruth ruxandra ryan ryo régine róisín sabela sabelo sabin sabina
  sabine sabri sabrina sadia sadie sadiq sadyr saeed safia sahar sahil said saida saidou saif saima sajid sakari sakura
  salah salaheddine saleh salem saleumxay sali salifou salim salimata sally salma salman salome saloua salvador
  salvatore samantha samba sami samina samir samira samson samu samuel samvel sanath sandeep sander sandor sandra
  sandrine sandro sanela sania sanja sanjay sanna santiago santino saoirse sara sarah sarath saraí sari sarita sasha
  saskia satoshi sauli saulius saverio savvas saïd saša scott sean sebastian sebastien sebastião seble seema segun
  segundo seiji sekou selam selena selim selima selin selma semyon senada senait sepideh serafina serafín serdar serena
  serge sergei sergey sergio serhii servando servet serzh seung sevda severin severine severino sevgi seydou seán
  shabnam shadi shahid shahida shahnaz shahram shaima shakira shalini shamim shamsa shankar shannon shanthi sharmeen
  sharmila sharon shashi shauna shavkat shaza shehbaz sheikh sheila shelley sherif sherin sherzod shigeru shilpa shinji
  shira shirin shirley shivani shlomo shoira shona shota shreya shridhar shukri sian sibusiso sibylle sidi sidonie
  siegfried siegmund sigbjørn sigita sigmund signe sigrid sigríður sigrún sigurd silas silja silke silvana silvester
  silvia silvija silvio simeon simeone simin simo simon simona simone simonetta simão sina sinan sindre sinead sinikka
  siobhán sipho sirajul sirisena sirojiddin sirpa sissel siti sixto slavica slavko slavomír slobodan smriti snezhana
  snežana socorro sofia sofie sofía soheila sohrab soila sok solange solveig solvej somchai somsak sona sonam sondre
  sonia sonja sook sophia sophie sopho soraya soren sorin soufiane souleymane spela spyridon spyros srettha stamatis
  stanislav stanislava stanislaw stanisław stanko stasys stavros stefan stefania stefano steffen stein stelian stella
  stepan stepanka stephan stephanie stephen stevan steve steven stevo stig stine stjepan stoyan stuart styliani
  stylianos suad subhash subrahmanyam sudha suhair sujata sukhdev suleiman sumaya sumit sune sunil sunita sunniva suraya
  suresh susan susana susann susanna susannah susanne sushila sushma susilo susumu sutin suu suzana suzanne suzette sven
  svenja sverre svetla svetlana svetoslav swapna swati sylvain sylvester sylvestre sylvi sylvia sylvie szabolcs szilvia
  szymon sæunn sébastien sékou søren sławomir taavi tabea tabitha tadas tadashi tadeo tadeusz taha tahir tahmina taina
  taisia takahiro takashi takeshi takumi talal talgat talia talitha tamar tamara tamas tamika tammy tanel tania tanja
  tanya tapio taras tarek tarik tariq tarique tarja tarmo taro tashi tasneem tatenda tatiana tatjana tatsuya tatyana
  tauno tautvydas tavares ted tegan teija teimuraz tekla telma temitope temur tendai tendayi tengiz tengku tenzin
  teobaldo teodora teodoro teofil terence teresa teresita tereza terezija terezinha terhi terje tesfaye tetsuya teuta
  thabiso thabo thaddeus thais thaksin thandeka thandi thandiwe thanh thanos thant thao tharcisse thea thein thelma
  themba theo theodor theodora theodore theodoros theodosia theresa therese theresia thibault thierry thijs thiru
  thokozani thomas thongloun thora thorbjørn thorsten thorvald thulani thuy thys théodore tiago tiffany tigran tiina
  tikhon tilda tillmann tim timea timo timotej timothy timur tina tineke tinh tiril tito tiziana tiziano tiémoko tobias
  tobiasz todd toivo tom tomas tomasa tomasz tomislav tommaso tommy tomoko tomás toni tonia tonje tony toomas torbjorn
  torbjørn toril torill tormod torsten toshiko tove toyin tracey tracy traian tran trevor trine tristan trond truls
  truong trygve tsehay tsering tshala tshepo tshering tsvetan tsvetelina tuan tudor tuija tumaini tunde tuomas turki
  tuula tuva tuğba tyler térence ugyen ulf ulises ulla ulrica ulrich ulrik ulrike ulvi umar umberto urho urmas urs
  ursula urszula urška usha usman uwe uzma vaclav vadim vagif vahan vaiva valbona valdemar valdis valentin valentina
  valentyna valentín valeria valerie valerio valeriu valeriy valery valmir valter vanda vanessa vanja vappu varadkar
  varvara vasco vasil vasile vasiliki vasilis vasilisa vasily vasyl vaughn vazgen veaceslav veera veikko velma venera
  venkat venla ventsislav vera verena verica verner veronica veronika vesa veselin vesna viačeslav vibeke vicenta
  vicente victor victoria victorine victorino vidar vieira viera vigdís viggo vijay vikram viktor viktoria viktorija
  vilhelm viliam vilija villads ville vilma vinay vincent vincenza vincenzo vinh vinod violaine violeta violetta viorel
  viorica virgil virgilio virginie viridiana visar vitali vitalie vitalii vitaly vito vittoria vittorio viveca vivian
  viviana viviane vjosa vlad vladan vladimir vladimíra vladislav vlado vlasta vlatko voitto vojtěch volha volkan volker
  volodymyr wacław wafa walburga waldemar waleed walid walter wambugu wambui wanda wandile wangari wanjiku warren
  wassila wassim wayan wei wenche wendelin wendell wendy werner wiebke wieland wiesław wiktor wilbert wilfred wilfredo
  wilfried wilhelm wilhelmina wilhelmine wilkins willa willem willemijn willi william willibald willy wilma wilmer
  wilson winfried winifred winnie winston wioletta wissam witold wladimir wojciech wolfgang wolfram wouter wulf
  włodzimierz xanthe xavier xenia ximena xiomara xochitl yadira yael yahya yakubu yamila yamina yana yann yannick yannis
  yara yaroslav yaroslava yasemin yasin yasmin yasmine yasser yasuhiro yasuko yasuo yaw yeimi yelena yemi yerlan yetunde
  yevgeny yevhen yiannis yigit yildiz yingluck ylva yoel yohana yohannes yoko yolanda yolande yonas yordan yordanka
  yorgos yosef yoselin yoshihide yoshiki yoshiko yosra younes yousra youssef ysabel yuka yukari yuki yukiko yukio yulia
  yulian yuliya yuma yumi yuri yuriy yusra yusuf yuto yvan yves yvette yvonne zacarias zacharias zachary zafar zafer
  zahid zahra zahraa zaid zaida zainab zaira zakaria zakia zanele zara zaur zaw zawadi zbigniew zbyněk zdenek zdenka
  zdeněk zdravko zdzisław zehra zeina zeinab zelda zelmira zenon zeynep zhang zhanna zhenya zhivko ziad zigmund zineb
  zita ziva ziya zlata zlatan zlatko zoe zofia zofija zohra zoja zoltan zoltán zora zoraida zoran zorica zsolt zsuzsanna
  zsófia zuhra zulema zulfiya zulma zurab zuzana zuzanna zvezdan zvi zvonimir zygmunt zéphyrin óli óscar özlem ľudovít
  željka željko`;
