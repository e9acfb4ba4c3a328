import type { Sentences } from "../parts/assertion.ts";

/** Spanish words that determine where sentences end. */
export const sentences: Sentences = {
  neverLast: `sr sra srta sres sras d dª dn dr dra dres prof profa lic ing arq gral gen cnel col cap cmdte tte sgto excmo excma ilmo ilma
    hno hna mons rvdo rvda emmo ntra fdo ee admón izq dcha pbro fr sto sta san gob pdte pdta vda av avda c dpto depto ej p.ej ud uds vd cf`,
  beforeNumber: `n n.º no nº núm núms art arts cap caps pág págs p pp vol vols fig t ley tel ene feb mar abr jun jul ago sept sep oct
    nov dic aprox ed s`,
  perhapsLast: "etc uu cía s.a s.l s.r.l ee.uu ee.uu.aa u.e s.a.c s.a.u a.c d.c mill",
  degrees: "ph.d",
  openers: `el la los las lo un una unos unas este esta estos estas ese esa eso esto él ella ellos ellas nosotros yo pero y o sino
    aunque sin en a al de del con por para según tras desde hasta sobre entre ante durante cuando como si así también además luego
    después antes mientras ambos ambas su sus nuestro nuestra se no qué quién cómo dónde cuándo`,
  numberedParts: "artículo apartado párrafo capítulo sección",
  timesOfDay: "a.m p.m",
  eras: "a.c d.c",
  addresses: "sr sra dr dra d",
};
