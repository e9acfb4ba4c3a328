import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { type Codelist, type CodelistValue, valuesOf } from "./codelist.ts";

/** An issue area: one of PLOVER's contexts, or a value of this project below one. */
export interface IssueAreaValue<V extends string = string> extends CodelistValue<V> {
  /** True when this project added the value; each such value names its broader value. */
  own?: true;
}

function issueAreas<const V extends string>(list: Codelist<V, IssueAreaValue<V>>): Codelist<V, IssueAreaValue<V>> {
  return list;
}

/** What a visit, a meeting or an agreement is about; the narrowest value that the text names, without its broader value. */
export const issueAreaList = issueAreas({
  id: "issue-area",
  title: { en: "Issue area", ar: "مجال القضية" },
  description:
    "What a visit, a meeting or an agreement is about; the narrowest value that the text names, never its broader one as well.",
  open: false,
  source: "PLOVER contexts; this project",
  // biome-ignore format: a value a line
  values: [
    { value: "military", label: { en: "military", ar: "الشؤون العسكرية" }, definition: "Armed forces, their bases, exercises, readiness and cooperation; fighting is armed-conflict, weapons bought and sold are arms.", source: "PLOVER" },
    { value: "intelligence", label: { en: "intelligence", ar: "الاستخبارات" }, definition: "Intelligence services, espionage and the sharing of what they know.", source: "PLOVER" },
    { value: "executive", label: { en: "executive", ar: "السلطة التنفيذية" }, definition: "The government of a state as such: its forming, its changes, its offices; not whatever a government does.", source: "PLOVER" },
    { value: "legislative", label: { en: "legislative", ar: "السلطة التشريعية" }, definition: "Parliaments: their sessions, votes, laws in the making and links between them.", source: "PLOVER" },
    { value: "election", label: { en: "elections", ar: "الانتخابات" }, definition: "Elections and referendums: campaigns, voting, observers, results.", source: "PLOVER" },
    { value: "political_institutions", label: { en: "political institutions", ar: "المؤسسات السياسية" }, definition: "The rules and bodies of political life: constitutions, parties, transitions, the division of powers.", source: "PLOVER" },
    { value: "pro_democracy", label: { en: "pro-democracy", ar: "دعم الديمقراطية" }, definition: "Movements, pressure or aid for more democracy.", source: "PLOVER" },
    { value: "pro_autocracy", label: { en: "pro-autocracy", ar: "دعم الحكم السلطوي" }, definition: "Movements, pressure or steps towards less democracy, such as coups and terms of office prolonged.", source: "PLOVER" },
    { value: "economic", label: { en: "economic", ar: "الاقتصاد" }, definition: "The economy and economic relations in general, where the text names no narrower field such as trade or finance.", source: "PLOVER" },
    { value: "legal", label: { en: "legal", ar: "الشؤون القانونية" }, definition: "Courts, trials, extradition, international law and legal cooperation.", source: "PLOVER" },
    { value: "reparations", label: { en: "reparations", ar: "التعويضات" }, definition: "Compensation, restitution or apology for past wrongs, war damage included.", source: "PLOVER" },
    { value: "human_rights", label: { en: "human rights", ar: "حقوق الإنسان" }, definition: "Human rights by that name, or grave breaches of them such as torture and killings by the state.", source: "PLOVER" },
    { value: "rights_freedoms", label: { en: "rights and freedoms", ar: "الحقوق والحريات" }, definition: "Civil and political freedoms: speech, press, assembly, movement, worship.", source: "PLOVER" },
    { value: "repression", label: { en: "repression", ar: "القمع" }, definition: "Force or law used by a state against its own people: arrests, crackdowns, censorship.", source: "PLOVER" },
    { value: "human_security", label: { en: "human security", ar: "الأمن الإنساني" }, definition: "The basic needs and safety of people: food, water, shelter, humanitarian access and aid.", source: "PLOVER" },
    { value: "gender", label: { en: "gender", ar: "النوع الاجتماعي" }, definition: "The rights and role of women, or equality and violence between the sexes.", source: "PLOVER" },
    { value: "lgbt", label: { en: "LGBT", ar: "شؤون المثليين ومزدوجي الميل ومغايري الهوية الجنسانية" }, definition: "The rights or treatment of lesbian, gay, bisexual and transgender people.", source: "PLOVER" },
    { value: "religion_ethnicity", label: { en: "religion and ethnicity", ar: "الدين والعرق" }, definition: "Relations between faiths or peoples, minorities, pilgrimage, and extremism as a creed.", source: "PLOVER" },
    { value: "inequality", label: { en: "inequality", ar: "عدم المساواة" }, definition: "Poverty and unequal income, wealth or chances.", source: "PLOVER" },
    { value: "diplomatic", label: { en: "diplomatic", ar: "الشؤون الدبلوماسية" }, definition: "Relations between states as such and their conduct: embassies, recognition, mediation, positions; where the text names no narrower field.", source: "PLOVER" },
    { value: "territory", label: { en: "territory", ar: "الأراضي والحدود" }, definition: "Who owns or rules land, sea or air: borders in dispute, annexation, secession.", source: "PLOVER" },
    { value: "peacekeeping", label: { en: "peacekeeping", ar: "حفظ السلام" }, definition: "Peacekeeping and observer missions, and truces that they watch.", source: "PLOVER" },
    { value: "health", label: { en: "health", ar: "الصحة" }, definition: "Health and disease, epidemics, medical care and aid; vaccines have their own value.", source: "PLOVER" },
    { value: "asylum", label: { en: "asylum", ar: "اللجوء" }, definition: "People who seek or have refuge: refugees, asylum, their return.", source: "PLOVER" },
    { value: "migration", label: { en: "migration", ar: "الهجرة" }, definition: "People who move for other reasons than refuge, workers abroad included; visas are consular.", source: "PLOVER" },
    { value: "disasters", label: { en: "disasters", ar: "الكوارث" }, definition: "Natural and technical disasters, and relief for them.", source: "PLOVER" },
    { value: "natural_resource", label: { en: "natural resources", ar: "الموارد الطبيعية" }, definition: "Water, land, minerals, fish and forests as resources; oil, gas and power are energy.", source: "PLOVER" },
    { value: "environment", label: { en: "environment", ar: "البيئة" }, definition: "Nature and its protection, pollution; climate change is climate.", source: "PLOVER" },
    { value: "technology", label: { en: "technology", ar: "التكنولوجيا" }, definition: "Technology, telecommunications and the digital economy; attacks on computers are cyber.", source: "PLOVER" },
    { value: "terrorism", label: { en: "terrorism", ar: "الإرهاب" }, definition: "Acts or groups that the text calls terrorist, and the fight against them.", source: "PLOVER" },
    { value: "cbrn", label: { en: "chemical, biological, radiological and nuclear weapons", ar: "الأسلحة الكيميائية والبيولوجية والإشعاعية والنووية" }, definition: "Chemical, biological, radiological and nuclear weapons, their use or making; treaties and talks against their spread are nonproliferation.", source: "PLOVER" },
    { value: "cyber", label: { en: "cyber", ar: "الأمن السيبراني" }, definition: "Attacks on computers and networks, and defence against them.", source: "PLOVER" },
    { value: "misinformation", label: { en: "misinformation", ar: "التضليل الإعلامي" }, definition: "False or misleading information and propaganda as an issue between the parties.", source: "PLOVER" },
    { value: "crime", label: { en: "crime", ar: "الجريمة" }, definition: "Crime and policing in general, organised crime included.", source: "PLOVER" },
    { value: "corruption", label: { en: "corruption", ar: "الفساد" }, definition: "Bribery, embezzlement and other abuse of office for gain.", source: "PLOVER" },
    { value: "illegal_drugs", label: { en: "illegal drugs", ar: "المخدرات" }, definition: "Making, selling and smuggling illegal drugs, and the fight against it.", source: "PLOVER" },
    { value: "trafficking", label: { en: "trafficking", ar: "الاتجار غير المشروع" }, definition: "Smuggling of people or goods other than drugs.", source: "PLOVER" },
    { value: "energy", own: true, broader: "economic", label: { en: "energy", ar: "الطاقة" }, definition: "Oil, gas, power and their pipelines and markets; nuclear power is nuclear-energy.", source: "this project" },
    { value: "nuclear-energy", own: true, broader: "energy", label: { en: "nuclear energy", ar: "الطاقة النووية" }, definition: "Nuclear power for peaceful ends: plants, fuel, isotopes, research.", source: "this project" },
    { value: "nonproliferation", own: true, broader: "cbrn", label: { en: "non-proliferation", ar: "منع الانتشار" }, definition: "Treaties, talks and inspections that limit weapons of mass destruction, arms control included.", source: "this project" },
    { value: "trade", own: true, broader: "economic", label: { en: "trade", ar: "التجارة" }, definition: "Goods and services bought and sold between countries: volume, tariffs, customs, free-trade zones.", source: "this project" },
    { value: "investment", own: true, broader: "economic", label: { en: "investment", ar: "الاستثمار" }, definition: "Money put into companies and projects abroad, the private sector's joint ventures included.", source: "this project" },
    { value: "finance", own: true, broader: "economic", label: { en: "finance", ar: "الشؤون المالية" }, definition: "Banks, payments, currencies, loans and debt.", source: "this project" },
    { value: "transport", own: true, broader: "economic", label: { en: "transport", ar: "النقل" }, definition: "Roads, railways, ports, shipping, aviation and transit corridors.", source: "this project" },
    { value: "infrastructure", own: true, broader: "economic", label: { en: "infrastructure", ar: "البنية التحتية" }, definition: "Public works in general, where the text does not say transport, energy or another field.", source: "this project" },
    { value: "sanctions", own: true, broader: "economic", label: { en: "sanctions", ar: "العقوبات" }, definition: "Sanctions and embargoes: their imposing, evasion and lifting.", source: "this project" },
    { value: "arms", own: true, broader: "military", label: { en: "arms", ar: "الأسلحة" }, definition: "Conventional weapons bought, sold, given or made together.", source: "this project" },
    { value: "armed-conflict", own: true, broader: "military", label: { en: "armed conflict", ar: "النزاع المسلح" }, definition: "A war or fighting as the subject, with its truces and peace talks.", source: "this project" },
    { value: "security", own: true, broader: "diplomatic", label: { en: "security", ar: "الأمن" }, definition: "Security or security cooperation in general, where the text names no narrower field.", source: "this project" },
    { value: "border-security", own: true, broader: "security", label: { en: "border security", ar: "أمن الحدود" }, definition: "Guarding and crossing borders that are not in dispute.", source: "this project" },
    { value: "alliance", own: true, broader: "diplomatic", label: { en: "alliance", ar: "التحالفات" }, definition: "Alliances, blocs and membership in them, real or proposed.", source: "this project" },
    { value: "bilateral-relations", own: true, broader: "diplomatic", label: { en: "bilateral relations", ar: "العلاقات الثنائية" }, definition: "Relations between the two sides in general, by those words or the like.", source: "this project" },
    { value: "regional-security", own: true, broader: "security", label: { en: "regional security", ar: "الأمن الإقليمي" }, definition: "Crises, stability and developments of a region, named as such.", source: "this project" },
    { value: "culture", own: true, broader: "diplomatic", label: { en: "culture", ar: "الثقافة" }, definition: "Arts, heritage, language, media, sport and exchange between peoples.", source: "this project" },
    { value: "education", own: true, broader: "diplomatic", label: { en: "education", ar: "التعليم" }, definition: "Schools, universities, scholarships and training of civilians.", source: "this project" },
    { value: "science-space", own: true, broader: "technology", label: { en: "science and space", ar: "العلوم والفضاء" }, definition: "Research and space flight.", source: "this project" },
    { value: "tourism", own: true, broader: "economic", label: { en: "tourism", ar: "السياحة" }, definition: "Travel for leisure, and its easing between countries.", source: "this project" },
    { value: "consular", own: true, broader: "diplomatic", label: { en: "consular affairs", ar: "الشؤون القنصلية" }, definition: "Visas, passports, citizens abroad and prisoners held or exchanged.", source: "this project" },
    { value: "vaccines", own: true, broader: "health", label: { en: "vaccines", ar: "اللقاحات" }, definition: "Vaccines: their making, sale, gift and use.", source: "this project" },
    { value: "climate", own: true, broader: "environment", label: { en: "climate", ar: "المناخ" }, definition: "Climate change, emissions and adapting to it.", source: "this project" },
    { value: "sustainable-development", own: true, broader: "economic", label: { en: "sustainable development", ar: "التنمية المستدامة" }, definition: "Development aid and goals that the text calls sustainable, or the goals of the United Nations.", source: "this project" },
  ],
});

/** A code of the list `issueArea`. */
export const IssueAreaSchema = z.enum(valuesOf(issueAreaList)).register(meta, {
  id: "IssueArea",
  codelist: "issue-area",
  description:
    "What a visit, a meeting or an agreement is about; the narrowest value that the text names, never its broader one as well.",
});
