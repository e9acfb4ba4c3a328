import type { Ambiguity } from "../../parts/place-words.ts";

// Common given names and surnames, next to which a place name is part of a person's name.
const givenNames =
  "james, john, robert, michael, william, david, richard, joseph, thomas, tom, jack, charles, daniel, george, paul, mark, peter, irving, isaiah, mary, patricia, jennifer, linda, elizabeth, susan, karen, nancy, lisa, margaret, kathy, jill, anna, emma, lucia, adriana, jimmy";
const surnames = "smith, johnson, williams, brown, jones, jackson, davis, miller, wilson, taylor, clark, hall, young";

/** Every English place form that has another meaning, with the deciding context. */
// biome-ignore format: a form a line
export const englishAmbiguities: readonly Ambiguity[] = [
  { forms: "Georgia", also: "the state of the United States; a given name", notAfter: "state, atlanta", sameThroughout: true, notBefore: "tech, power, pacific, gov, governor, secretary, attorney, lawmakers, county, supreme, sen, man, woman, house, state, republicans, democrats, voters, senate, legislature, bulldogs", person: true, otherwise: "likely" },
  { forms: "Georgian, Georgians", also: "of the time of the four Georges", notBefore: "era, architecture, house, houses, style, period, mansion, terrace, townhouse", otherwise: "sure" },
  { forms: "Tripoli", also: "the city in Lebanon", near: true, against: "LB", otherwise: "likely" },
  { forms: "Jerusalem", also: "claimed by two states", countries: "IL, PS", after: { IL: "west", PS: "east" }, near: true, atMost: "candidate", otherwise: "none" },
  { forms: "Aden", also: "the garden of Eden", otherwise: "likely" },
  { forms: "The Hague", also: "the courts there", otherwise: "likely" },
  { forms: "Male", also: "words of the language", near: true, otherwise: "none" },
  { forms: "Victoria", also: "given names, states, lakes", near: true, person: true, otherwise: "none" },
  { forms: "Georgetown", also: "places elsewhere, a university", near: true, otherwise: "none" },
  { forms: "Kingston, Saint John's, St. John's, Saint George's, St. George's", also: "places elsewhere", near: true, otherwise: "none" },
  { forms: "San José, San Jose", also: "places elsewhere", near: true, otherwise: "candidate" },
  { forms: "Santiago", also: "given names and places elsewhere", notBefore: "bernabeu", near: true, person: true, otherwise: "candidate" },
  { forms: "Sucre", also: "sugar; a coin", near: true, otherwise: "candidate" },
  { forms: "Sofia", also: "a given name", notAfter: "queen", person: true, otherwise: "sure" },
  { forms: "Wellington, Moroni, Nassau", also: "surnames", notBefore: "boots, county", person: true, otherwise: "likely" },
  { forms: "Indian, Indians", also: "of the peoples of the Americas", notAfter: "american, plains, red, native, mohawk, cherokee, navajo", notBefore: "tribe, tribes, tribal, reservation, reservations, descent, affairs, territory, wells, casino, casinos, chief, chiefs", otherwise: "sure" },
  { forms: "American, Americans", also: "of the whole continent, of its first peoples", notAfter: "native, pan, inter, meso, ibero", otherwise: "sure" },
  { forms: "Chad, Jordan, Lao", also: "given names and surnames", person: true, otherwise: "sure" },
  { forms: "Paris", also: "a given name", notBefore: surnames, otherwise: "sure" },
  { forms: "Berlin, London, Holland, Ireland", also: "surnames", notAfter: givenNames, otherwise: "sure" },
  { forms: "Lima", also: "a surname; a bean", notAfter: givenNames, notBefore: "bean, beans", otherwise: "sure" },
  { forms: "Republic of China", also: "in some papers the People's Republic", otherwise: "likely" },
  { forms: "Finn, Dane, Pole, Poles, Kiwi, Kiwis, Brit, Turk", also: "names; poles; a bird", notAfter: "north, south, magnetic", person: true, otherwise: "likely" },
  { forms: "Turkey", also: "the bird", notBefore: "dinner, sandwich, sandwiches, breast, meat, farm, farmers, soup", otherwise: "sure" },
  { forms: "Polish", also: "to make shine", notBefore: "your, the, it, them, up, off, each, remover", otherwise: "sure" },
  { forms: "China", also: "porcelain", notBefore: "shop, cabinet, plates, cups", otherwise: "sure" },
  { forms: "Congo, Congolese", also: "two states", countries: "CD, CG", near: true, otherwise: "candidate" },
  { forms: "Korea, Korean, Koreans", also: "two states", countries: "KR, KP", near: true, otherwise: "candidate" },
  { forms: "Dominican, Dominicans", also: "two states; an order of friars", countries: "DO, DM", notBefore: "friar, friars, order, monk, monks, nun, nuns, priest, house, university", near: true, otherwise: "likely" },
  { forms: "Macedonia, Macedonian, Macedonians", also: "the ancient kingdom, the region in Greece", notAfter: "ancient, greek", near: true, otherwise: "likely" },
  { forms: "Washington", also: "the president, the state, a newspaper", sameThroughout: true, notAfter: "george, booker, western, eastern", notBefore: "post, state, governor, county, legislature, supreme, attorney, times, wizards, monument, irving, university", otherwise: "sure" },
  { forms: "Emirates", also: "an airline", after: "the", notBefore: "airline, airlines, flight, flights, stadium, cup", otherwise: "candidate" },
  { forms: "Central African, Central Africans", also: "of the middle of Africa", near: true, otherwise: "candidate" },
  { forms: "England, Scotland, Wales", also: "a part of the state; a surname", notAfter: givenNames, otherwise: "likely" },
  { forms: "English, Scottish, Welsh", also: "a language; a part of the state", notBefore: "channel, literature, premier, teacher", otherwise: "candidate" },
];
