/** Given names as English news spells them, in alphabetical order: a name without a title begins with one. */
export const englishGivenNames = `aaron abbas abdallah abdel abdelaziz abdelkader abdul abdulaziz abdulla abdullah abdulrahman abdur abebe abel abena
  abigail abraham achieng adaeze adam adama adaora adebayo adele adnan adolfo adrian adriana adwoa agim agnes agnieszka
  agus ahmad ahmed aida aigul aimee airlangga aisha aissatou akiko akira akosua akua alain alan alar alassane albert
  alberto albin alejandra alejandro aleksander aleksandr aleksandra aleksei alena alessandra alessandro alexander
  alexandra alexandre alexandros alexei alexey alexis alfonso alfred alfredo alhassan ali alice alicia alina alison
  allan allison alma almaz almazbek alonso alvaro ama amadou amaka amal amanda amara amelia amina aminata aminul amir
  amit amy ana anand anastasia anatoly anders andrea andreas andrei andrej andres andrew andrey andrian andrzej angela
  angelica angelo angus anil anita anja ann anna annalena anne annette annie annika anniken ansel anthony antoine anton
  antonia antonio antonis antti anura anutin anwar aoife april aram ararat archie ariana ariel arjun armando armen
  arnaud arne arnold arta arthur artur arturo arun arvind asad ashok ashraf asif askar astrid atal atifete atsuko aung
  ayman ayodele aysel aziz azmin babacar babatunde baburam bahadur bakhyt balázs bao barbara barry bart bartosz basil
  bassam beatrice beatriz ben benedict benedikta beniamino benigno benito benjamin bernadette bernard bernardo bernd
  bertha bertrand besnik bheki bianca bidya bidzina bilal bilawal bill bimala bimbo binta bintou birgit bjarni bjorn
  björn blaise blerim bodil bogdan bohuslav boitumelo bojko bola bongani boris boubacar bounnhang boyko brandon brenda
  brian bridget bruce bruno bryan budi bukola burak camila camille carl carla carlo carlos carmen carol carole carolina
  caroline carwyn catarina catherine cecilia cedric celia celine cesar chaiwat chaminda chandra charles charlotte chea
  chen chiara chidi chidinma chinedu chipo chloe choummaly chris christian christina christine christophe christopher
  chukwuma ciarán claire clara clarence claude claudia claudio clement colin connor constantin corazon cornelia cristian
  cristina cynthia cyril cătălin daan dagmar daiki dalia dan dana daniel daniela daniele danilo daniyar dariusz darren
  david dawit deborah deepak dejan delfin delyan denis denise dennis derek dewi diana diane didier diego dieter dilnoza
  dimitri dimitris dina dinesh dipak dirk djibril dmitri dmitry dolores dominic dominik dominique donald dorin dorji
  dorothy douglas dragan driss dritan duncan duško ebrahim ebrima eddie edgar edi edith edmund eduard eduardo edward
  edwin efua egils eileen elaine eldar eleanor elena eleni elias elif elijah elin elisa elisabeth elise elizabeth ella
  ellen elmar elsa emeka emil emilia emilio emily emma emmanuel emomali emre enda enrico enrique eoin erdem eric erica
  erik erika erlan erna ernest ernesto espen esteban esther ethan eugene eun eva evan evelyn evika ewa ewan fabian fabio
  fadi faisal farai fares farid farida faridah farooq farouk fatima fatma fatou faure faustin fazlur federico felipe
  felix femi ferdinand ferenc fergus fernanda fernando filip fiona flora florence florian florin folake francesca
  francesco francine francis francisca francisco franck francois frank franz françois fred frederic frederick frederik
  fredrik friedrich fritz fumiko fumio gabriel gabriela gabriele gael galab galina gareth gary gaston gavin gayane geert
  genevieve geoffrey georg george georges georgi georgina gerald gerard gergely gerhard giacomo gianni gideon gilbert
  gilles gina giorgi giorgio giorgos giovanni girija girma gita gitanas giulia giuseppe gloria gnassingbé gonzalo gordon
  gotabaya grace graham greg gregor gregory greta guillaume guillermo gulbahor gulnara gunnar gurbanguly gustav gustavo
  guy guðni gyula habib hadi hadiza haider haile hakan hala halima halla hamad hamani hamid hamish hamza hana hanako
  hank hannah hans harald hardeep harold haroun harriet harris harry haruki haruto hasan hashim hasina hassan hayk
  heather hector hedda heidi heinrich heinz helen helena helene helga helle helmut henri henrik henry herbert hernan
  heydar hideki hidetoshi hina hiroshi hisham hishammuddin hoa hoon horst hovik howard htun hubert hugh hugo hun huong
  hussein hye hyun iain ian ibrahim ida idris idrissa ifeoma ignacio igor ildikó ilham ilias ilir ilona ilya imelda
  imran ine ines ingrid ingrida inês ionuț irakli irena irene irina isaac isabel isabella isabelle isaiah isatou ishaq
  ismail issa issoufou istvan ivan ivana ivaylo iveta ivo ivona iwona jaber jack jacob jacqueline jacques jaime jakob
  jakov jakub jamal james jamie jan jana jane janet janis janusz jaroslav jarosław jasmin jasmina jason jassim javed
  javier jaya jean jeanne jeff jeffrey jelena jennifer jens jeremy jerome jerry jesper jessica jesus jeyhun jigme jill
  jim jiro jiří joachim joan joana joanna joao joaquin joe joel johan johann johanna johannes john joko jon jonas
  jonathan jordi jorge jose josef joseph josephine joshua josé jovan joyce joão juan juana judit judith julia julian
  juliana julie julien julio julius juma jun jurgen justin justine jános jón józsef jürgen jüri kadiatou kagiso kaja
  kamal kamau kamel kareem karel karim karin karina karl karla karma karolina kasper kassym katalin katarina katarzyna
  kate katerina katherine kathleen kathryn katja katri katrin katrín kayode kazuhiro kazuo keiko keith kelly ken kenji
  kenneth kenta kersti kerstin kevin khadga khadija khaled khaleda khalid khalil khawaja khin kim kinley kipchoge kiril
  kirsten kjell klara klaus kofi koji kojo komlan konrad konstantin kornelia krasimir kristen kristian kristin kristina
  krišjānis kudakwashe kumar kumari kurmanbek kurt kwabena kwadwo kwaku kwame kwesi kyaw kyle kyung lakshmi lamin lars
  lasith laszlo latifa laura lauren laurence laurent laxmi layla lech leif leila lena leni leo leon leonard leonardo
  leonid leonor lerato leszek levon lewis leyla liam lidia lilian liliana linda lindani lindiwe linh lisa livia lorenzo
  lothar louis louisa louise lubomír luc luca lucas lucia lucy lucía ludmila ludovic luhut luigi luis luisa lukas lulwa
  lulzim lusine lydia lyudmila lászló maciej madeleine magdalena magnus mahamadou mahathir mahesh mahinda mahmoud maia
  makoto malcolm malik mamadou mamata mandla manfred manmohan manny manoj manuel manuela marat marc marcel marcela
  marcelo marcin marco marcos marcus marek margaret margarita margot margrethe maria mariam mariama marian mariana marie
  marija marina mario marisa marius mariusz markus markéta marlene marta martha martin martina marvin mary maryam maría
  masahiro masako masao matej mateusz mathieu mathilde matteo matthew matthias maung maureen maurice mauricio mauro max
  maxim maxime maximilian mayawati małgorzata meera megan megawati mehdi mehmet mehriban melanie meles melissa mercedes
  merve mette mhairi michael michal michel michele michelle micheál michiko miguel mihai mikael mikhail mikheil mikko
  mikuláš milan milena milica milo milos miloš mina ming minh minoru miriam miroslav modibo mohamed mohammad mohammed
  mohsen moira monica monika monique morten moses mostafa moussa mpho mugur muhammad mukesh mulatu murat musa mustafa
  mwangi myriam mícheál nabil nadezhda nadia nadine nadir najib naledi nancy naoki naomi narendra nasser natalia natalie
  natasha nathalie nathan nathaniel nawaz nayef neema neil nelson nerses ngozi nguyen niamh nicholas nick nicola nicolae
  nicolas nicole nicușor niels nigar nigel nikita nikol nikola nikolai nikolaos nikos nilanthi nils nimal nina nino
  nirmala nitin njeri nkosazana nnamdi noah noel nomsa nora norbert noriko norman novruz nuno nur nursultan nurul
  obaidul obinna odhiambo odile olaf ole oleg olena olga oliver olivia olivier olof olusegun omar ondrej ondřej orlando
  osamu oscar oskar osman otieno otto ousman ousmane owain owen pablo panfilo paolo pascal patrice patricia patrick paul
  paula paulina pauline paulo pavel pawel pedro pema penelope percy peter petr petra petros petteri pham philip philippe
  phillip phuc pierre pietro pilar piotr piyush prabowo prachanda prakash pramod prayut priya puan pushpa putri pádraig
  péter quoc rachel radek radosław radu rafael rafal rafał rahmon rahul rainsy raj rajesh rajiv rajnath rakesh ralf
  ralph ramesh ramon ramona rana randall rania ranil ranjith raphael raquel rashid ratna rauf raul ravi raymond raza
  raúl rebecca refilwe reinhard renata renate rene rené retno reza rhys ricardo richard rini risa rita robert roberta
  roberto robin rodolfo rodrigo roger rohan rohit roland rolf romain roman ronald rosa rosalind rose ross roxana roy
  roza ruben rudo rudolf rui rumen rupert ruslan russell rustam ruth ryan ryo róisín sabina sabine sabrina sadiq sadyr
  said sakura salah saleh salem saleumxay sali salifou salim sally salma salman salome salvador salvatore sami samir
  samira samuel sanath sandra sanjay sanna sara sarah sarath satoshi sauli saulius saïd scott sean sebastian sebastien
  segun seiji sekou selam selim selma senait serdar serge sergei sergey sergio serzh seung sevgi seydou seán shahid
  shankar shannon sharon shashi shavkat shehbaz sheikh sheila shigeru shinji shirin shota sian sibusiso sidi sigrid
  sigrún silvia silvio simeon simon simona simone siobhán sipho sirajul sirisena sirojiddin siti slobodan smriti sofia
  sofie sofía sok solange somchai somsak sonam sonia sook sophia sophie soren souleymane srettha stanislav stefan
  stefania stefano stella stephan stephanie stephen steve steven stig stuart subrahmanyam sunil suresh susan susana
  susanna susanne sushila sushma susilo susumu sutin suu suzanne sven svetlana sylvia sylvie szymon sæunn sébastien
  sékou søren taavi tadashi tahir takashi takeshi talal tamar tamara tanja tanya tariq tarique taro tashi tatenda
  tatiana tatjana ted tendai tenzin teodoro terence teresa teresita tesfaye tetsuya thabo thaksin thandi thandiwe thanh
  thant thao thein themba theo theodor theodore theresa therese thierry thomas thongloun thorsten tiago tiffany tigran
  tim timothy timur tina tiémoko tobias todd tom tomas tomasz tommaso tommy tomás tony torsten tove tracy traian tran
  trevor tsehay tshepo tshering tuan tumaini tunde turki tyler ugyen ulf ulrich ulrike ursula vaclav vadim vahan
  valentin valentina valeria valerie valery vanessa varadkar vasile vasily vazgen vera veronica veronika vicente victor
  victoria vijay viktor viktoria vincent vincenzo vinod violeta virginie vitali vitaly vivian vjosa vlad vladimir
  vladislav volker volodymyr walid walter wambui wanda wangari wanjiku warren wassim wei wendy werner wilfred wilhelm
  willem william willy winston wojciech wolfgang yahya yasmin yasmine yasser yasuhiro yasuo yaw yemi yevgeny yingluck
  yohannes yoko yolanda yoshihide yoshiko youssef yuki yulia yuri yusuf yuto yves yvette yvonne zachary zafar zahid
  zahra zainab zanele zara zaw zawadi zbigniew zdenek zdravko zeynep zhang zoe zofia zoltan zoran zsolt zsuzsanna zurab
  zuzana óli óscar ľudovít`;
