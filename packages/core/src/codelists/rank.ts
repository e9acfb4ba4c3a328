import { type Codelist, type CodelistValue, findValue } from "./codelist.ts";

/** A rank with its place among the office ranks. */
export interface RankValue<V extends string = string> extends CodelistValue<V> {
  /** Its place among the office ranks, with 1 as the highest; absent for other ranks. */
  order?: number;
}

function ranks<const V extends string>(list: Codelist<V, RankValue<V>>): Codelist<V, RankValue<V>> {
  return list;
}

/** The power of an office, whatever its title: office ranks in order, the highest first, then ranks without order. */
export const rankList = ranks({
  id: "rank",
  title: { en: "Rank", ar: "المرتبة الوظيفية" },
  description:
    "The power of an office, whatever its title: office ranks in order, the highest first, then ranks without order.",
  open: false,
  source: "COLT leader roles; PLOVER sectors; this project",
  ordered: true,
  // biome-ignore format: a value a line
  values: [
    { value: "head-of-state", order: 1, label: { en: "head of state", ar: "رئيس دولة" }, definition: "Stands for the state as a whole, while another person leads the government: a monarch or president beside a prime minister. Iran's president is head of government, not of state.", source: "COLT" },
    { value: "head-of-state-and-government", order: 2, label: { en: "head of state and government", ar: "رئيس دولة وحكومة" }, definition: "Stands for the state and also leads its government, as a president without a prime minister or a monarch who presides over the cabinet in person.", source: "COLT" },
    { value: "head-of-government", order: 3, label: { en: "head of government", ar: "رئيس حكومة" }, definition: "Leads the government, while another person is head of state: a prime minister, a chancellor, and Iran's president, since the state's head there is the Supreme Leader.", source: "COLT" },
    { value: "de-facto-leader", order: 4, label: { en: "de facto leader", ar: "حاكم فعلي" }, definition: "Holds the power of a state in fact without a head's office, as the leader of a junta or a council; not an heir, nor a leader who holds part of a territory.", source: "COLT" },
    { value: "heir", order: 5, label: { en: "heir", ar: "ولي عهد" }, definition: "Stands first in line to the throne; an heir who is also prime minister holds two offices, each with its rank.", source: "this project" },
    { value: "supreme-religious-leader", order: 6, label: { en: "supreme religious leader", ar: "مرشد أعلى" }, definition: "A cleric who by law stands above the state's other offices, as Iran's Supreme Leader; other clergy are religious.", source: "this project" },
    { value: "deputy-head", order: 7, label: { en: "deputy head", ar: "نائب رئيس" }, definition: "Deputises for a head of state or of government: a vice president, a deputy prime minister, Iran's first vice president.", source: "COLT" },
    { value: "head-of-authority", order: 8, label: { en: "head of an authority", ar: "رئيس سلطة" }, definition: "Leads an authority whose statehood is disputed, or a part of a state with foreign relations of its own: the Palestinian Authority, an autonomous region, a council that claims a state.", source: "this project" },
    { value: "parliament-speaker", order: 9, label: { en: "speaker of parliament", ar: "رئيس برلمان" }, definition: "Presides over a national parliament or one of its chambers.", source: "COLT" },
    { value: "foreign-minister", order: 10, label: { en: "foreign minister", ar: "وزير خارجية" }, definition: "Leads the foreign ministry, whatever the title: foreign secretary, secretary of state of the United States, minister of external affairs. A deputy is deputy-minister.", source: "COLT" },
    { value: "defence-minister", order: 11, label: { en: "defence minister", ar: "وزير دفاع" }, definition: "Leads the defence ministry, whatever the title: secretary of defence, minister of the armed forces. A commander is military-chief.", source: "COLT" },
    { value: "finance-minister", order: 12, label: { en: "finance minister", ar: "وزير مالية" }, definition: "Leads the ministry of finance or the treasury; a minister of the economy without the treasury is other-minister.", source: "COLT" },
    { value: "other-minister", order: 13, label: { en: "other minister", ar: "وزير آخر" }, definition: "A member of the cabinet with another ministry or without one.", source: "COLT" },
    { value: "deputy-minister", order: 14, label: { en: "deputy minister", ar: "نائب وزير" }, definition: "Ranks next below a minister: a deputy minister, a minister of state under a minister, an undersecretary or an assistant secretary.", source: "COLT" },
    { value: "special-envoy", order: 15, label: { en: "special envoy", ar: "مبعوث خاص" }, definition: "Travels for a head or a minister with a named task and is accredited to no capital; the head of a mission is ambassador.", source: "this project" },
    { value: "national-security-adviser", order: 16, label: { en: "national security adviser", ar: "مستشار أمن قومي" }, definition: "Advises the leadership on national security or runs its security council, as the secretary of Iran's Supreme National Security Council does.", source: "this project" },
    { value: "senior-official", order: 17, label: { en: "senior official", ar: "مسؤول رفيع" }, definition: "A named official of the state below deputy minister, or with no rank that the text makes plain: a department's director, a head of intelligence, a governor of a central bank, a spokesperson.", source: "COLT" },
    { value: "ambassador", order: 18, label: { en: "ambassador", ar: "سفير" }, definition: "Heads a mission to a state or a body, or stands in for its head: an ambassador, a chargé d'affaires, a consul general, a permanent representative.", source: "this project" },
    { value: "military-chief", order: 19, label: { en: "military chief", ar: "قائد عسكري" }, definition: "Commands the armed forces, one of their services or a theatre; a minister in uniform has the rank of the ministry.", source: "this project" },
    { value: "igo-head", label: { en: "head of an intergovernmental body", ar: "رئيس منظمة حكومية دولية" }, definition: "Leads an intergovernmental body or one of its chief organs: a secretary-general, a president of the Commission or the European Council, a director general of an agency.", source: "this project" },
    { value: "igo-senior", label: { en: "senior official of an intergovernmental body", ar: "مسؤول رفيع في منظمة حكومية دولية" }, definition: "Holds a high office of an intergovernmental body below its head: a high representative, a commissioner, a deputy or assistant secretary-general, an envoy of the body.", source: "this project" },
    { value: "parliamentarian", label: { en: "parliamentarian", ar: "برلماني" }, definition: "Sits in a parliament without presiding over it, chairs of committees included.", source: "COLT" },
    { value: "party-leader", label: { en: "party or movement leader", ar: "زعيم حزب أو حركة" }, definition: "Leads a party, a movement or an armed group and acts here as such, also where the group governs no territory.", source: "PLOVER sectors" },
    { value: "party-office-head", label: { en: "head of a party office", ar: "رئيس مكتب حزبي" }, definition: "Heads an office or department of a ruling party that conducts foreign relations, as China's director of the party's foreign affairs office, without being the party's leader.", source: "this project" },
    { value: "subnational-leader", label: { en: "subnational leader", ar: "مسؤول محلي" }, definition: "Leads a part of a state that has no foreign relations of its own by law: a governor, a mayor, a state's premier. A region with such relations is head-of-authority.", source: "COLT" },
    { value: "business", label: { en: "business person", ar: "رجل أعمال" }, definition: "Acts for a company, a chamber or an industry, state-owned companies included.", source: "COLT; PLOVER sectors" },
    { value: "religious", label: { en: "religious figure", ar: "شخصية دينية" }, definition: "Acts for a faith or a religious body; the pope as head of the Holy See is head-of-state, Iran's leader is supreme-religious-leader.", source: "PLOVER sectors" },
    { value: "civil-society", label: { en: "civil society or academia", ar: "المجتمع المدني والأوساط الأكاديمية" }, definition: "Acts for a non-governmental body, a university, the press, or as an artist, athlete or activist.", source: "PLOVER sectors" },
    { value: "family", label: { en: "family member", ar: "فرد من الأسرة" }, definition: "Travels or receives as the relative of an office holder, or as a royal who is not heir and holds no office.", source: "this project" },
    { value: "former-official", label: { en: "former official", ar: "مسؤول سابق" }, definition: "Is named for an office no longer held and holds none that matters here.", source: "this project" },
    { value: "unnamed-officials", label: { en: "unnamed officials", ar: "مسؤولون غير مسمّين" }, definition: "Officials the text does not name, alone or as a group, such as a delegation, where it does not say their office.", source: "this project" },
  ],
});

/** The place of an office rank, with 1 as the highest; undefined for a rank without order or an unknown code. */
export function rankOrderOf(value: string): number | undefined {
  return findValue(rankList, value)?.order;
}
