import type { Sentences, SpeechVerbs } from "../parts/assertion.ts";

/** English reporting verbs. */
export const speech: SpeechVerbs = {
  reporting:
    "said says say asked asks added adds told wrote writes replied replies shouted cried tweeted quipped wondered",
  answering: "answered answers exclaimed responded insisted demanded joked laughed added",
};

/** Where English sentences end; English news keeps the titles and abbreviations of foreign names. */
export const sentences: Sentences = {
  neverLast: `mr mrs ms mx dr drs prof rev fr sr sra srta dra msgr hon gen lt col maj capt cpt cmdr adm sgt cpl pvt gov sen rep
    pres amb atty supt insp det ald st ste mt ft vs cf viz ca approx resp incl esp aka e.g i.e messrs
    mme mlle mmes mm me env av apr.j apr.j.-c bzw z.b u.a d.h nr str hrsg doç yrd sn hz bkz alb org korg gn núm pág dña excmo ud
    uds dto`,
  beforeNumber: `no nos p pp vol vols fig figs art arts sec secs ch chap para paras par pt eq ref op cit tel ext
    jan feb mar apr jun jul aug sep sept oct nov dec rs c circa est § n° nº nr num núm pág kap abb tab`,
  perhapsLast: `inc ltd co corp bros jr sr esq plc llc dept univ assn ass'n ave blvd rd hwy bldg etc al ibid dist gmbh ag`,
  degrees: "ph.d b.sc m.sc d.phil ll.b ll.m ll.d m.phil m.b.a",
  openers: `the a an this that these those it its he she they we you i his her their our my your in on at for from with after
    before when while where if but and or so yet as by to since although though however meanwhile then there here what who
    whom whose why how which both each some many most all not now also another two three several few other others during
    despite because once until upon unless is are was were do does did can could has have had will would should let under among
    between about it's he's she's they're we're i'm that's there's addition moreover instead nevertheless still such even only
    le les une il elle ils elles ce cette ces mais dans pour avec el los una ella pero`,
  pronounAfterPause: "i",
  timesOfDay: "a.m am p.m pm",
  eras: "b.c a.d c.e b.c.e bc.e",
  timeOpeners: "at on by in around before after since until from",
  addresses: "mr mrs ms dr",
};
