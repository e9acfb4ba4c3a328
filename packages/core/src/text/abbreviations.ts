// Words that are written with a stop, by what may follow them. Lower case; several languages share one list, since a
// text may mix them and the lists hardly clash.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations that a name or another word always follows: titles, ranks, "for example". */
export const neverLast = words(`
  mr mrs ms mx dr drs prof rev fr sr sra srta dra msgr hon gen lt col maj capt cpt cmdr adm sgt cpl pvt gov sen rep
  pres amb atty supt insp det ald st ste mt ft vs cf viz ca approx resp incl esp aka e.g i.e messrs mme mlle mmes mm me
  env av apr.j apr.j.-c bzw z.b u.a d.h nr str hrsg doç yrd av sn hz bkz alb org korg gn
  ул им проф акад пгт обл просп пл см рис стр гл т.е т.н гр г-н г-жа доц ген адм кв ст
  núm pág dña excmo ud uds dto
`);

/** Abbreviations that belong to a number which follows them; alone they are words ("No."). */
export const beforeNumber = words(`
  no nos p pp vol vols fig figs art arts sec secs ch chap para paras par pt eq ref op cit n° nº nr num núm pág tel ext
  jan feb mar apr jun jul aug sep sept oct nov dec rs kap abb tab c circa est § т стр рис
`);

/** Abbreviations that may also end a sentence: only the word that follows tells. */
export const perhapsLast = words(`
  inc ltd co corp bros jr sr esq plc llc gmbh ag dept univ assn ass'n ave blvd rd hwy bldg etc al ibid dist
  руб коп тыс млн млрд долл дол гг вв др пр т.д т.п у.е
`);

/** Academic degrees: a capital behind one opens a sentence. */
export const degrees = words("ph.d b.sc m.sc d.phil ll.b ll.m ll.d m.phil m.b.a");

/** Capitalised words that open a sentence and are hardly ever part of a name. */
export const sentenceOpeners = words(`
  the a an this that these those it its he she they we you i his her their our my your in on at for from with after
  before when while where if but and or so yet as by to since although though however meanwhile then there here what who
  whom whose why how which both each some many most all not now also another two three several few other others during
  despite because once until upon unless is are was were do does did can could has have had would should let under among
  between about it's he's she's they're we're i'm that's there's in addition moreover instead nevertheless still such even only
  le les une il elle ils elles ce cette ces mais dans pour avec el los una ella pero для он она они это но как что
`);

/** Further verbs of saying that go on with the sentence after a quoted question or exclamation. */
export const answeringVerbs = words(`
  answered answers exclaimed responded insisted demanded joked laughed added
  أجاب أجابت أجابوا يجيب تجيب أضاف أضافت تابع تابعت أكد أكدت أوضح أوضحت علق علقت صرح صرحت أعلن أعلنت نادى نادت همس
  همست ردد رددت كتب كتبت استفسر استفسرت استغرب استغربت استدرك استدركت أردف أردفت عقب عقبت خاطب مازح مازحت
`);

/** What a number of parts belongs to that is written with a stop at its end: المادة 2.1. تنص */
export const numberedParts = words("مادة بند فقرة فصل قسم باب");

/** Verbs of saying that go on with the sentence after a quotation. */
export const reportingVerbs = words(`
  said says say asked asks added adds told wrote writes replied replies shouted cried tweeted quipped wondered
  قال قالت يقول تقول سأل سألت يسأل تساءل تساءلت تساءلوا صرخ صاح هتف رد ردت
`);
