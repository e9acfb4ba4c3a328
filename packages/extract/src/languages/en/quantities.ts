import type { MeasureRow, QuantityWords } from "../parts/quantity-words.ts";

const countedNouns = `agreements deals accords memoranda memorandums memorandum treaties protocols documents contracts pacts 
  people persons men women children students killed wounded injured dead victims casualties prisoners hostages refugees
  migrants soldiers troops officers fighters militants workers employees experts engineers doctors journalists civilians
  citizens inhabitants residents ministers presidents ambassadors diplomats officials lawmakers members delegates
  representatives candidates leaders advisers observers participants others passengers tourists pilgrims voters
  countries states nations cities provinces villages regions governments ministries embassies consulates missions
  parties organizations organisations companies firms delegations committees teams sides factories banks universities schools hospitals centres centers
  projects programmes programs plans resolutions laws points visits tours meetings sessions summits
  conferences talks rounds trips flights times operations stations plants reactors ports airports fields dams units
  ships vessels tankers aircraft planes helicopters tanks missiles rockets shells bases strikes attacks shipments doses
  vaccines cars trucks houses homes jobs cases infections deaths containers shares votes seats issues areas sectors
  stages goals reasons offers messages letters books languages channels`;

// biome-ignore format: a unit a line
const measures: readonly MeasureRow[] = [
  ["km", "km kilometre kilometres kilometer kilometers"],
  ["km2", "sq_km"],
  ["km2", "square_kilometre square_kilometres square_kilometer square_kilometers"],
  ["m3/d", "cubic_metres_a_day cubic_metres_per_day cubic_meters_a_day cubic_meters_per_day"],
  ["km/h", "kph km_h kilometres_per_hour kilometers_per_hour"],
  ["m", "metre metres meter meters"],
  ["m2", "square_metre square_metres square_meter square_meters"],
  ["m3", "cubic_metre cubic_metres cubic_meter cubic_meters"],
  ["[mi_i]", "mile miles"],
  ["[nmi_i]", "nautical_mile nautical_miles"],
  ["[ft_i]", "foot feet"],
  ["[in_i]", "inch inches"],
  ["t", "ton tons tonne tonnes metric_ton metric_tons"],
  ["m3/s", "cubic_metres_per_second cubic_metres_a_second cubic_meters_per_second cubic_meters_a_second"],
  ["[mi_i]/h", "mph miles_per_hour miles_an_hour"],
  ["cm", "cm centimetre centimetres centimeter centimeters"],
  ["mm", "mm millimetre millimetres millimeter millimeters"],
  ["[yd_i]", "yard yards"],
  ["[sft_i]", "square_foot square_feet sq_ft"],
  ["[cft_i]", "cubic_foot cubic_feet"],
  ["[smi_us]", "square_mile square_miles sq_mi"],
  ["[gal_us]", "gallon gallons"],
  ["[oz_tr]", "troy_ounce troy_ounces ounce ounces"],
  ["kg", "kg kilogram kilograms kilo kilos"],
  ["g", "gram grams gramme grammes"],
  ["mg", "mg milligram milligrams"],
  ["[bbl_us]", "barrel barrels"],
  ["[bbl_us]/d", "barrels_a_day barrels_per_day barrels_daily bpd b_d"],
  ["kW", "kw kilowatt kilowatts"],
  ["MW", "mw megawatt megawatts"],
  ["GW", "gw gigawatt gigawatts"],
  ["MW.h", "megawatt_hours megawatt_hour mwh"],
  ["GW.h", "gigawatt_hours gigawatt_hour gwh"],
  ["TW", "tw terawatt terawatts"],
  ["kW.h", "kilowatt_hours kilowatt_hour kwh"],
  ["TW.h", "terawatt_hours terawatt_hour twh"],
  ["L", "litre litres liter liters"],
  ["har", "hectare hectares"],
  ["[acr_us]", "acre acres"],
  ["{feddan}", "feddan feddans"],
  ["{dunam}", "dunam dunams"],
  ["Cel", "degrees_celsius degree_celsius degrees_centigrade"],
  ["%", "per_cent percent pct"],
  ["{percentage point}", "percentage_point percentage_points"],
  ["{cent}", "cent cents c"],
];

/** English words of quantities: a number counts a phrase that ends in a plural. */
export const englishQuantities: QuantityWords = {
  countedNouns,
  counts: "phrase",
  plural: { ending: /^[a-z]{3,}s$/, except: /(?:ss|us|is|ous|ness|ways|less)$/ },
  measures,
  lists: {
    functionWords: `the a an of in on at to for from by with and or but nor as is are was were be been has have had will would can could
    may might must not no than then that which who whom whose this these those it its their his her our your my he she
    they we you i about over under up down out off into onto after before since until during per each more less most least
    when where while if so also only just other such both all any some many much few very thirds quarters fifths halves
    percent said says told between among against across around near through towards toward without within because due
    according compared versus vs ago later earlier`,
    labels: `number no nos article articles resolution paragraph page pages chapter section clause phase channel annex protocol
    version model type flight`,
    beforeYears: "in since until by circa from and between",
    shares: "one_in in_every one_every",
    the: "the",
    indefinite: "a an",
    determiners: "the these those its their his her our other last next first past",
    amounts: `several a_few a_number_of a_large_number_of a_small_number_of a_handful_of a_couple_of a_series_of numerous dozens_of
    scores_of hundreds_of thousands_of tens_of_thousands_of hundreds_of_thousands_of millions_of billions_of
    tens_of_millions_of hundreds_of_millions_of tens_of_billions_of hundreds_of_billions_of trillions_of`,
    scales: "hundred thousand million billion trillion",
    minus: "minus",
    between: "between",
    approximatorsAfter: "at_least at_most",
  },
};
