import { foldedList } from "@diplomatic-visits/core/internal";

// Each row: the singular, then its plurals. The accusative and the dual are made from the singular.
const arabic = `شخص أشخاص|شخصية شخصيات|فرد أفراد|نسمة|مواطن مواطنين مواطنون|مدني مدنيين مدنيون|رجل رجال|امرأة نساء|طفل أطفال|طالب طلاب طلبة
  قتيل قتلى|جريح جرحى|مصاب مصابين مصابون|ضحية ضحايا|شهيد شهداء|أسير أسرى|سجين سجناء|معتقل معتقلين|رهينة رهائن|لاجئ لاجئين لاجئون|نازح نازحين|مهاجر مهاجرين
  جندي جنود|عسكري عسكريين|ضابط ضباط|شرطي|عنصر عناصر|مقاتل مقاتلين|مسلح مسلحين|عامل عمال|موظف موظفين|خبير خبراء|مهندس مهندسين|طبيب أطباء|صحفي صحفيين|صحافي صحافيين
  وزير وزراء|رئيس رؤساء|سفير سفراء|دبلوماسي دبلوماسيين|مسؤول مسؤولين مسؤولون|نائب نواب|عضو أعضاء|مندوب مندوبين|ممثل ممثلين|مرشح مرشحين|قائد قادة|زعيم زعماء|مستشار مستشارين
  مستثمر مستثمرين|مراقب مراقبين|مشارك مشاركين|راكب ركاب|سائح سياح|حاج حجاج|زائر زوار|ناخب ناخبين|آخرون آخرين
  دولة دول|بلد بلدان|مدينة مدن|محافظة محافظات|قرية قرى|منطقة مناطق|إقليم أقاليم|ولاية ولايات|حكومة حكومات|وزارة وزارات|سفارة سفارات|قنصلية قنصليات|بعثة بعثات
  حزب أحزاب|منظمة منظمات|جمعية جمعيات|شركة شركات|مصنع مصانع|مؤسسة مؤسسات|بنك بنوك|مصرف مصارف|جامعة جامعات|مدرسة مدارس|مستشفى مستشفيات|مركز مراكز|وفد وفود|لجنة لجان|فريق فرق
  اتفاقية اتفاقيات|اتفاق اتفاقات|مذكرة مذكرات|معاهدة معاهدات|بروتوكول بروتوكولات|وثيقة وثائق|عقد عقود|مشروع مشاريع مشروعات|برنامج برامج|خطة خطط|قرار قرارات|قانون قوانين|بند بنود|نقطة نقاط
  زيارة زيارات|جولة جولات|لقاء لقاءات|اجتماع اجتماعات|جلسة جلسات|قمة قمم|مؤتمر مؤتمرات|مباحثة مباحثات|محادثة محادثات|رحلة رحلات|مرة مرات|دورة دورات|عملية عمليات
  محطة محطات|مفاعل مفاعلات|ميناء موانئ|مطار مطارات|حقل حقول|سد سدود|وحدة وحدات|سفينة سفن|ناقلة ناقلات|طائرة طائرات|مروحية مروحيات|دبابة دبابات|صاروخ صواريخ|قذيفة قذائف|قاعدة قواعد|غارة غارات|هجوم هجمات
  شحنة شحنات|جرعة جرعات|لقاح لقاحات|سيارة سيارات|شاحنة شاحنات|منزل منازل|وظيفة وظائف|حالة حالات|إصابة إصابات|وفاة وفيات|حاوية حاويات|سهم أسهم|صوت أصوات|مقعد مقاعد
  قضية قضايا|ملف ملفات|مجال مجالات|قطاع قطاعات|مرحلة مراحل|هدف أهداف|سبب أسباب|طرف أطراف|عرض عروض|رسالة رسائل|كتاب كتب|لغة لغات|قناة قنوات|كيان كيانات|شرط شروط|خيار خيارات|محور محاور|خطوة خطوات`;

const english = `people persons men women children students killed wounded injured dead victims casualties prisoners hostages refugees migrants
  soldiers troops officers fighters militants workers employees experts engineers doctors journalists civilians citizens inhabitants residents
  ministers presidents ambassadors diplomats officials lawmakers members delegates representatives candidates leaders advisers observers participants
  others passengers tourists pilgrims voters countries states nations cities provinces villages regions governments ministries embassies consulates missions
  parties organizations organisations companies firms factories banks universities schools hospitals centres centers delegations committees teams
  agreements deals accords memoranda memorandums memorandum treaties protocols documents contracts projects programmes programs plans resolutions laws
  points visits tours meetings sessions summits conferences talks rounds trips flights times operations stations plants reactors ports airports fields
  dams units ships vessels tankers aircraft planes helicopters tanks missiles rockets shells bases strikes attacks shipments doses vaccines cars trucks
  houses homes jobs cases infections deaths containers shares votes seats issues areas sectors stages goals reasons sides offers messages letters books
  languages channels`;

// Duals that are written as a plural not listed above.
const pluralsAlike = "عاملين زائرين راكبين سائحين شرطيين ناخبين قائدين";

interface Nouns {
  counted: ReadonlySet<string>;
  duals: ReadonlySet<string>;
}

let nouns: Nouns | undefined;

function build(): Nouns {
  const rows = arabic.split(/[|\n]/).map((row) => foldedList(row.replaceAll("_", " ")));
  const singulars = rows.flatMap(([singular]) => (singular === undefined ? [] : [singular]));
  const counted = new Set([...rows.flat(), ...singulars.map((one) => `${one}ا`), ...foldedList(english)]);
  const alike = new Set(foldedList(pluralsAlike));
  return { counted, duals: new Set(singulars.flatMap(dualsOf).filter((one) => !counted.has(one) && !alike.has(one))) };
}

// محطة: محطتان، محطتين; a final hamza or alef has duals of its own
function dualsOf(singular: string): string[] {
  const stem = singular.replace(/ه$/, "ت").replace(/ى$/, "ي");
  return [`${stem}ان`, `${stem}ين`];
}

/** Whether a folded word is a noun that news counts: a person, a state, a treaty, a ship … */
export function isCountedNoun(letters: string): boolean {
  nouns ??= build();
  return nouns.counted.has(letters);
}

/** Whether a folded word is the dual of such an Arabic noun, without article. */
export function isKnownDual(letters: string): boolean {
  nouns ??= build();
  return nouns.duals.has(letters);
}
