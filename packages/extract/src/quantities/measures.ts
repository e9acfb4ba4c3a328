import { foldedList } from "@diplomatic-visits/core/internal";

// Words of a phrase stand joined by _; each row: the unit as UCUM writes it, then its names.
const rows: readonly (readonly [unit: string, names: string])[] = [
  ["km", "كيلومتر كيلومترا كيلومترات كيلو_متر كلم كم km kilometre kilometres kilometer kilometers"],
  ["km2", "كيلومتر_مربع كيلومترا_مربعا كيلومترات_مربعة كلم_مربع كم_مربع sq_km"],
  ["km2", "square_kilometre square_kilometres square_kilometer square_kilometers"],
  ["km/h", "كيلومتر_في_الساعة كيلومترا_في_الساعة كلم_في_الساعة kph km_h kilometres_per_hour kilometers_per_hour"],
  ["m", "متر مترا أمتار metre metres meter meters"],
  ["m2", "متر_مربع مترا_مربعا أمتار_مربعة square_metre square_metres square_meter square_meters"],
  ["m3", "متر_مكعب مترا_مكعبا أمتار_مكعبة cubic_metre cubic_metres cubic_meter cubic_meters"],
  ["[mi_i]", "ميل ميلا أميال mile miles"],
  ["[nmi_i]", "ميل_بحري ميلا_بحريا أميال_بحرية nautical_mile nautical_miles"],
  ["[ft_i]", "قدما أقدام foot feet"],
  ["[in_i]", "بوصة بوصات inch inches"],
  ["t", "طن طنا أطنان طن_متري ton tons tonne tonnes metric_ton metric_tons"],
  ["kg", "كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كغ كغم كجم kg kilogram kilograms kilo kilos"],
  ["g", "غرام غراما غرامات جرام جراما غم جم gram grams gramme grammes"],
  ["mg", "ملغ ملج ملغم مليغرام mg milligram milligrams"],
  ["[bbl_us]", "برميل برميلا براميل barrel barrels"],
  ["[bbl_us]/d", "برميل_يوميا برميل_في_اليوم barrels_a_day barrels_per_day barrels_daily bpd b_d"],
  ["kW", "كيلوواط كيلووات kw kilowatt kilowatts"],
  ["MW", "ميغاواط ميغاوات ميجاواط ميجاوات mw megawatt megawatts"],
  ["GW", "غيغاواط غيغاوات جيجاواط جيجاوات gw gigawatt gigawatts"],
  ["MW.h", "ميغاواط_ساعة ميجاوات_ساعة megawatt_hours mwh"],
  ["GW.h", "غيغاواط_ساعة جيجاوات_ساعة gigawatt_hours gwh"],
  ["L", "لتر لترا لترات litre litres liter liters"],
  ["har", "هكتار هكتارا هكتارات hectare hectares"],
  ["[acr_us]", "acre acres"],
  ["{feddan}", "فدان فدانا أفدنة feddan feddans"],
  ["{dunam}", "دونم دونما دونمات dunam dunams"],
  ["Cel", "درجة_مئوية درجات_مئوية degrees_celsius degree_celsius"],
  ["%", "بالمئة بالمائة بالمية في_المئة في_المائة في_المية بالميه per_cent percent pct"],
  ["{percentage point}", "نقطة_مئوية نقاط_مئوية percentage_point percentage_points"],
  ["{cent}", "سنت سنتا سنتات سينت سينتات cent cents c"],
];

/** A name of a unit: its words behind the first, and the unit. */
export interface Measure {
  rest: readonly string[];
  unit: string;
}

let byFirst: ReadonlyMap<string, readonly Measure[]> | undefined;

function build(): ReadonlyMap<string, readonly Measure[]> {
  const found = new Map<string, Measure[]>();
  for (const [unit, names] of rows)
    for (const name of names.split(" ")) {
      const [first = "", ...rest] = foldedList(name.replaceAll("_", " "));
      found.set(first, [...(found.get(first) ?? []), { rest, unit: unit.replace(" ", "-") }]);
    }
  for (const same of found.values()) same.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

/** The units whose name begins with a folded word, the longest name first. */
export function measuresFrom(first: string): readonly Measure[] {
  byFirst ??= build();
  return byFirst.get(first) ?? [];
}
