/** Given names as English news spells them, in alphabetical order: a name without a title begins with one. */
export const englishGivenNames = `aaron abbas abdallah abdel abdelaziz abdelkader abdul abdulaziz abdullah abdulrahman abel abigail abraham adam
  adama adele adnan adolfo adrian adriana agnes agnieszka ahmad ahmed aida aimee aisha akira alain alan albert
  alberto alejandra alejandro aleksander aleksandr aleksandra aleksei alena alessandra alessandro alexander alexandra
  alexandre alexandros alexei alexey alexis alfonso alfred alfredo alhassan ali alice alicia alina alison allan
  allison alma alonso alvaro amadou amal amanda amara amelia amina aminata amir amit amy ana anastasia anatoly anders
  andrea andreas andrei andrej andres andrew andrey andrzej angela angelica angelo angus anil anita anja ann anna
  annalena anne annette annie ansel anthony antoine anton antonia antonio antonis anwar april aram archie ariana
  ariel arjun armando arnaud arne arnold arthur artur arturo arun asad ashok ashraf asif astrid atsuko aung ayman
  aziz babacar barbara barry bart bartosz basil bassam beatrice beatriz ben benedict benedikta beniamino benigno
  benito benjamin bernadette bernard bernardo bernd bertha bertrand bianca bilal bill birgit bjorn björn bogdan boris
  boubacar brandon brenda brian bridget bruce bruno bryan burak camila camille carl carla carlo carlos carmen carol
  carole carolina caroline catarina catherine cecilia cedric celia celine cesar chandra charles charlotte chen chiara
  chinedu chloe chris christian christina christine christophe christopher claire clara clarence claude claudia
  claudio clement colin connor constantin cornelia cristian cristina cynthia cyril daan dagmar dan dana daniel
  daniela daniele danilo dariusz darren david dawit deborah deepak dejan denis denise dennis derek diana diane didier
  diego dieter dimitri dimitris dina dirk djibril dmitri dmitry dolores dominic dominik dominique donald dorothy
  douglas dragan driss duncan ebrahim eddie edgar edith edmund eduard eduardo edward edwin eileen elaine eleanor
  elena eleni elias elif elijah elin elisa elisabeth elise elizabeth ella ellen elsa emil emilia emilio emily emma
  emmanuel emre enrico enrique erdem eric erica erik erika erlan ernest ernesto esteban esther ethan eugene eva evan
  evelyn ewa fabian fabio fadi faisal fares farid farida faridah farouk fatima fatma fatou faustin federico felipe
  felix ferdinand fernanda fernando filip fiona flora florence florian francesca francesco francine francis francisca
  francisco franck francois frank franz françois fred frederic frederick frederik fredrik friedrich fritz fumio
  gabriel gabriela gabriele gael galina gareth gary gaston gavin geert genevieve geoffrey georg george georges georgi
  georgina gerald gerard gerhard giacomo gianni gideon gilbert gilles gina giorgi giorgio giorgos giovanni giulia
  giuseppe gloria gonzalo gordon grace graham greg gregor gregory greta guillaume guillermo gulnara gunnar gustav
  gustavo guy habib hadi hadiza haider hakan hala halima hamad hamid hamza hana hank hannah hans harald harold haroun
  harriet harris harry haruto hasan hassan heather hector hedda heidi heinrich heinz helen helena helene helga helmut
  henri henrik henry herbert hernan hiroshi hisham horst howard hubert hugh hugo hussein ian ibrahim ida idris
  ignacio igor ilias ilir ilona ilya imran ines ingrid inês irena irene irina isaac isabel isabella isabelle isaiah
  ismail issa istvan ivan ivana ivo ivona iwona jaber jack jacob jacqueline jacques jaime jakob jakub jamal james
  jamie jan jana jane janet janis janusz jaroslav jasmin jasmina jason jassim javier jean jeanne jeff jeffrey jelena
  jennifer jens jeremy jerome jerry jesper jessica jesus jill jim joachim joan joana joanna joao joaquin joe joel
  johan johann johanna johannes john jon jonas jonathan jordi jorge jose josef joseph josephine joshua josé jovan
  joyce joão juan juana judith julia julian juliana julie julien julio julius jun jurgen justin justine jón jürgen
  kamal kamel kareem karel karen karim karin karina karl karla karolina kasper katarina katarzyna kate katerina
  katherine kathleen kathryn katja katrin kazuo keiko keith kelly ken kenji kenneth kerstin kevin khadija khaled
  khalid khalil kim kirsten kjell klara klaus kofi konrad konstantin kristen kristian kristin kristina kumar kurt
  kwame kyle lars laszlo latifa laura lauren laurence laurent layla lech leif leila lena leo leon leonard leonardo
  leonid leonor leszek lewis liam lidia lilian liliana linda lindiwe lisa livia lorenzo lothar louis louisa louise
  luc luca lucas lucia lucy lucía ludmila luigi luis luisa lukas lulwa lydia lyudmila maciej madeleine magdalena
  magnus mahamadou mahmoud maia makoto malcolm malik mamadou manfred manuel manuela marc marcel marcela marcelo
  marcin marco marcos marcus marek margaret margarita maria mariam marian mariana marie marija marina mario marisa
  marius mariusz markus marlene marta martha martin martina marvin mary maryam maría masako matej mateusz mathieu
  mathilde matteo matthew matthias maureen maurice mauricio mauro max maxim maxime maximilian maya meera megan mehdi
  mehmet melanie melissa mercedes merve michael michal michel michele michelle miguel mihai mikael mikhail mikko
  milan milena milica milos miloš mina ming miriam miroslav mohamed mohammad mohammed mohsen moira monica monika
  monique morten moses mostafa moussa muhammad murat musa mustafa myriam nabil nadezhda nadia nadine nadir nancy
  naomi narendra nasser natalia natalie natasha nathalie nathan nathaniel nayef neil nelson ngozi nicholas nick
  nicola nicolae nicolas nicole niels nigel nikita nikola nikolai nikolaos nikos nils nina nino noah noel nora
  norbert norman nuno nur odile olaf ole oleg olena olga oliver olivia olivier olof omar ondrej ondřej orlando oscar
  oskar osman otto ousmane owen pablo paolo pascal patrice patricia patrick paul paula paulina pauline paulo pavel
  pawel pedro penelope percy peter petr petra petros pham philip philippe phillip pierre pietro pilar piotr prakash
  priya rachel radek radu rafael rafal raj rajesh rajiv ralf ralph ramon ramona rana randall rania raphael raquel
  rashid raul ravi raymond raúl rebecca refilwe reinhard renata renate rene rené reza ricardo richard rita robert
  roberta roberto robin rodolfo rodrigo roger rohan roland rolf romain roman ronald rosa rosalind rose ross roxana
  roy ruben rudolf rui rupert ruslan russell ruth ryan sabina sabine sabrina sadiq said salah saleh salem salim sally
  salma salman salvador salvatore sam sami samir samira samuel sandra sanjay sara sarah satoshi saïd scott sean
  sebastian sebastien selim selma serge sergei sergey sergio sevgi seydou shahid shankar shannon sharon sheila
  shigeru shinji shirin sibusiso sidi sigrid silvia silvio simon simona simone slobodan sofia sofie sofía solange
  sonia sophia sophie soren stanislav stefan stefania stefano stella stephan stephanie stephen steve steven stig
  stuart sunil susan susana susanna susanne suzanne sven svetlana sylvia sylvie sébastien søren tadashi tahir takashi
  takeshi talal tamar tamara tanja tanya tariq taro tatiana tatjana ted tendai terence teresa teresita thabo thandiwe
  theo theodor theodore theresa therese thierry thomas thorsten tiago tiffany tigran tim timothy timur tina tobias
  todd tom tomas tomasz tommaso tommy tomás tony torsten tove tracy tran trevor turki tyler ulrich ulrike ursula
  vaclav vadim valentin valentina valeria valerie valery vanessa vasile vasily vera veronica veronika vicente victor
  victoria vijay viktor viktoria vincent vincenzo violeta virginie vitali vitaly vivian vlad vladimir vladislav
  volker volodymyr walid walter wanda warren wassim wei wendy werner wilfred wilhelm willem william willy winston
  wojciech wolfgang yasmin yasmine yasser yasuo yevgeny yoko yolanda yoshiko youssef yuki yulia yuri yusuf yves
  yvette yvonne zachary zahra zainab zara zdenek zeynep zhang zoe zofia zoltan zoran zuzana óscar`;
