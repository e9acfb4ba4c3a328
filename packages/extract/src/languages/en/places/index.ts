import type { PlaceWords } from "../../parts/place-words.ts";
import { cldrPlaces } from "../generated/cldr-places.ts";
import { englishAmbiguities } from "./ambiguities.ts";
import { englishOtherNames } from "./other-names.ts";
import { englishPlaceRows } from "./rows.ts";

/** English names of places and the words around them. */
export const englishPlaces: PlaceWords = {
  cldr: cldrPlaces,
  rows: englishPlaceRows,
  ambiguities: englishAmbiguities,
  otherNames: englishOtherNames,
  plural: { endings: /(?:n|i|ot)$/, except: /(?:men|man)$/, suffix: "s" },
  dropsAccents: true,
  spellings: [
    [" & ", " and "],
    ["St. ", "Saint "],
    ["St. ", "St "],
  ],
  lists: {
    languageBefore: "speak, speaks, spoke, speaking, spoken, teach, teaches, taught, learn, learns, learning, learned",
    languageAfter: "language, languages, speaking, speaker, speakers, translation",
    languagePreposition: "in",
    afterLanguage: "and, or, but, with, on, at",
    moneyAfter: "dollars, pounds, rupees, riyals, rials, dinars, dirhams, liras, francs, rubles, roubles, pesos, cents",
    companyAfter:
      "airlines, airline, airways, air, fc, sc, bank, petroleum, telecom, steel, motors, insurance, mobile, tobacco, television, tv, railways, shipping, university",
    companyBefore: "air, fc, royal, real, atletico, sporting, dynamo, dinamo, spartak, partizan, inter",
    companyOwners: "voice, radio, bank, bancorp, telecom, university, airline, exchange",
    workBefore: "hotel, avenue, rue, calle, via, plaza, hôtel",
    workAfter:
      "hotel, street, avenue, road, square, boulevard, lane, plaza, agreement, accord, accords, treaty, convention, conventions, statute, conference, declaration, protocol, opera, bridge, station, club, marathon, biennale, creek, building, mine, river, tower, hills, hill, island, islands, falls, gardens",
    workOwners: "treaty, treaties, declaration, battle, convention, university, accord, accords, charter",
    of: "of",
    // excludes Georgia and Washington: "Tbilisi, Georgia", "Moscow, Washington and Beijing"
    states:
      "alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new_hampshire, new_jersey, new_mexico, new_york, north_carolina, north_dakota, ohio, oklahoma, oregon, pennsylvania, rhode_island, south_carolina, south_dakota, tennessee, texas, utah, vermont, virginia, west_virginia, wisconsin, wyoming, ontario",
    stateOrCity: "new_york",
    stateAbbreviations:
      "ala, ariz, ark, calif, colo, conn, fla, ill, ind, kan, ky, mass, mich, minn, miss, mo, neb, nev, okla, ore, pa, tenn, tex, va, vt, wis, wyo, ga, wash, la, md, del",
    doubtfulStates: "washington, georgia",
    stateWord: "state",
    and: "and",
    afterState: "governor, gov, sen, rep, state, county, legislature, voters, secretary, attorney",
    notNames:
      "in, from, to, of, the, at, for, and, but, with, as, while, when, since, after, before, both, on, by, between, visit, president, king, queen, prime, foreign, minister, ministry, army, government, parliament, ambassador, embassy, vice, national, central, bank, deputy, crown, prince, princess, emperor, general, armed, defence, defense, interior, finance, supreme, airlines, air, airways, team, capital, football, association, times, post, today, daily, police, university, company, olympic, committee, red, press, agency, news, forces, authority, chamber, military, state, royal, border, investment, export, monday, tuesday, wednesday, thursday, friday, saturday, sunday",
    nameTitles: "mr, mrs, ms, dr, sen, rep, gov, prof, gen, lt, col",
  },
  patterns: { stateInitials: /^, (?:N\.[CDHJMY]|S\.[CD]|R\.I|W\. ?Va)\./ },
};
