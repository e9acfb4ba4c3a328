import type { Sentences } from "../parts/assertion.ts";

/** French words that determine where sentences end. */
export const sentences: Sentences = {
  neverLast: `m mm mme mmes mlle mlles me mgr dr drs pr prof gén col cdt cap lt adj ste st stes sts fr env cf p.ex ex av apr apr.j
    apr.j.-c bd boul hab tél réf`,
  beforeNumber: `n no nos n° art chap p pp vol fig al par § janv févr fév avr juil sept oct nov déc éd env`,
  perhapsLast: "etc cie sté s.a s.a.r.l j.-c éd min sec milliards mds md",
  degrees: "ph.d",
  openers: `le la les l un une des ce cet cette ces il elle ils elles on nous vous je mais et ou donc or car dans pour avec sans sur
    sous par selon après avant depuis pendant lors alors en à au aux de du d si quand comme ainsi cependant toutefois néanmoins
    parallèlement enfin ensuite puis aussi c qui que quel quelle ses son sa leur leurs notre nos plusieurs tous toutes`,
  numberedParts: "article alinéa paragraphe chapitre section titre",
  eras: "j.-c",
  addresses: "m mme mlle mm dr mgr",
};
