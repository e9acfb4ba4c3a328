import type { EventLists } from "../parts/event-lists.ts";
import type { EventPatterns, EventWords, TriggerRow, VisitTypeRow } from "../parts/event-words.ts";
import * as verbs from "./event-verbs.ts";
import { callNouns, meetingNouns } from "./meeting-nouns.ts";
import { arabicTowns } from "./towns.ts";
import { arabicVisitLists as visits } from "./visit-lists.ts";

const visitNouns = "زيارة زيارته زيارتها زيارتهما زيارتهم الزيارة زيارتين زيارات جولة جولته جولتها رحلة رحلته رحلتها";
const journeyNouns =
  "إقامته إقامتها إقامة وجوده وجودها تواجده تواجدها مكوثه مكوثها توجه طريقه طريقها التوجه السفر سفر سفره سفرها وصول وصوله وصولها حلول حلوله حلولها قدوم قدومه قدومها مقدم مقدمه مقدمها توقفه توقفها مروره مرورها نزوله نزولها هبوطه هبوطها تجواله مبيته مقامه توجهه توجهها انتقال انتقاله";
const offThem =
  "ألغته ألغاه أرجأه أرجأته أجلته أجله إلغاءها إلغاؤها إلغائها تأجيلها إرجاءها إرجائها إرجاؤها ألغاها ألغتها أرجأها أرجأتها أجلها أجلتها";
// biome-ignore format: a form a line
const triggers: readonly TriggerRow[] = [
  ["visit", "to", "past", `${verbs.arriving.past} ${verbs.settingOut.past}`],
  ["visit", "to", "present", `${verbs.arriving.present} ${verbs.settingOut.present}`],
  ["visit", "to", "future", `${verbs.arriving.future} ${verbs.settingOut.future}`],
  ["visit", "for", "past", `${verbs.staying.past} ${verbs.sojourning.past} ${verbs.sojourningIt.past} ${verbs.packing.past}`],
  ["visit", "for", "present", `${verbs.staying.present} ${verbs.sojourning.present} ${verbs.sojourningIt.present} ${verbs.packing.present}`],
  ["visit", "for", "future", `${verbs.staying.future} ${verbs.sojourning.future} ${verbs.sojourningIt.future} ${verbs.packing.future}`],
  ["visit", "for", "past", verbs.inspecting.past],
  ["visit", "for", "present", verbs.inspecting.present],
  ["visit", "for", "future", verbs.inspecting.future],
  ["visit", "direct", "past", verbs.visitingIt.past],
  ["visit", "direct", "present", verbs.visitingIt.present],
  ["visit", "direct", "future", verbs.visitingIt.future],
  ["visit", "to", "past", verbs.sending.past],
  ["visit", "to", "present", verbs.sending.present],
  ["visit", "to", "future", verbs.sending.future],
  ["visit", "direct", "past", verbs.visiting.past],
  ["visit", "direct", "present", verbs.visiting.present],
  ["visit", "direct", "future", verbs.visiting.future],
  ["visit", "for", "present", "يوجد توجد يكون تكون"],
  ["visit", "to", "past", `${verbs.boarding.past} ${"تقله تقلها أقلته أقلتها يقله يقلها"}`],
  ["visit", "to", "present", verbs.boarding.present],
  ["visit", "to", "future", verbs.boarding.future],
  ["visit", "for", "future", "سيكون ستكون سيكونان سيكونون"],
  ["visit", "to", "ing", "متوجها متوجهة متوجهين متوجهان متجها متجهة متجهين قاصدا قاصدة مسافرا مسافرة ميمما"],
  ["visit", "from", "past", verbs.returning.past],
  ["visit", "from", "present", verbs.returning.present],
  ["visit", "from", "future", verbs.returning.future],
  ["visit", "for", "past", "كان كانت كانا كانتا كانوا"],
  ["visit", "noun", "noun", `${visitNouns} ${journeyNouns} ${offThem}`],
  ["meeting", "direct", "past", `${verbs.meeting.past} ${verbs.meetingThem.past}`],
  ["meeting", "direct", "present", `${verbs.meeting.present} ${verbs.meetingThem.present}`],
  ["meeting", "direct", "future", `${verbs.meeting.future} ${verbs.meetingThem.future}`],
  ["meeting", "direct", "past", verbs.summoning.past],
  ["meeting", "direct", "present", verbs.summoning.present],
  ["meeting", "direct", "future", verbs.summoning.future],
  ["meeting", "noun", "noun", "أوراق_اعتماد أوراق_اعتماده أوراق_اعتمادها أوراق_اعتمادهم"],
  ["meeting", "noun", "noun", "أعمال_اللجنة لجنة_مشتركة اللجنة_المشتركة اللجنة_العليا اللجنة_الوزارية"],
  ["meeting", "to", "past", `${verbs.meetingWith.past} ${verbs.discussing.past}`],
  ["meeting", "to", "present", `${verbs.meetingWith.present} ${verbs.discussing.present}`],
  ["meeting", "to", "future", `${verbs.meetingWith.future} ${verbs.discussing.future}`],
  ["meeting", "with", "past", verbs.welcoming.past],
  ["meeting", "with", "present", verbs.welcoming.present],
  ["meeting", "with", "future", verbs.welcoming.future],
  ["meeting", "noun", "noun", meetingNouns],
  ["call", "direct", "past", `${verbs.calling.past} ${verbs.callingThem.past}`],
  ["call", "direct", "present", `${verbs.calling.present} ${verbs.callingThem.present}`],
  ["call", "direct", "future", `${verbs.calling.future} ${verbs.callingThem.future}`],
  ["call", "to", "past", verbs.callingTo.past],
  ["call", "to", "present", verbs.callingTo.present],
  ["call", "to", "future", verbs.callingTo.future],
  ["call", "noun", "noun", callNouns],
  ["call", "noun", "noun", "تواصل_هاتفي تواصلا_هاتفيا"],
];

const visitTypes: readonly VisitTypeRow[] = [
  ["official-working", "زيارة عمل رسمية, زيارة رسمية وزيارة عمل"],
  ["state", "زيارة دولة"],
  ["official", "زيارة رسمية"],
  ["working", "زيارة عمل"],
  ["private", "زيارة خاصة"],
  ["informal", "زيارة غير رسمية"],
  ["courtesy", "زيارة مجاملة"],
  ["inspection", "زيارة تفقدية, زيارة اطلاعية"],
  ["secret", "زيارة سرية"],
];

const status: EventLists = {
  negations: "لم لن لا ليس ليست غير دون بدون عدم ما ألا لما",
  affirmed: "أن أنه أنها يزال تزال زال زالت يزالان شك ريب سيما بد",
  or: "أو",
  now: "الأيام حاليا الآن راهنا",
  since: "منذ مذ",
  futures: "سوف",
  settingOut: `${verbs.settingOut.all} ${verbs.packing.all} ${verbs.boarding.all} ${verbs.sending.all}`,
  visitNouns,
  journeyNouns,
  underWayNouns: "أيام",
  makingNouns: "عقد إجراء استضافة انعقاد",
  receiving: `${verbs.meeting.all}`,
  willBe: "سيكون ستكون وسيكون وستكون",
  meetingAdjectives: `هاتفي هاتفية ثنائي ثنائية مغلق مغلقة مشترك مشتركة ثلاثي ثلاثية رباعي رباعية طارئ طارئة موسع موسعة مطول مطولة عاجل عاجلة تشاوري
    تشاورية تنسيقي تنسيقية خاص خاصة قصير قصيرة منفصل منفصلة مرئي مرئية سري سرية هاتفيا ثنائيا مغلقا مشتركا أمنية سياسية عسكرية`,
  attendingVerbs: verbs.attending.all,
  gatheringVerbs: verbs.gathering.all,
  summoningVerbs: verbs.summoning.all,
  diplomats: "السفير سفير سفيرة السفيرة القائم قائم القائمة الملحق ملحق السفراء سفراء سفيري سفيرا القنصل قنصل",
  credentials: "أوراق",
  credentialVerbs: verbs.credentialing.all,
  agoNouns:
    "قليل لحظات دقائق ساعات ساعة ساعتين يومين أيام أسبوع أسبوعين أسابيع شهر شهرين أشهر شهور عام عامين سنة سنتين سنوات",
  pastVerbs: verbs.every.past,
  presentVerbs: `${verbs.every.present} يوجد توجد`,
  futureVerbs: `${verbs.every.future} سيكون ستكون سيكونان سيكونون`,
  makingVerbs: `${verbs.making.all} ${verbs.makingIt.all}`,
  takingPlaceVerbs: verbs.takingPlace.all,
  beginningVerbs: verbs.beginning.all,
  endingVerbs: `${verbs.ending.all} ${verbs.endingIt.all}`,
  continuingVerbs: verbs.continuing.all,
  clauseStarts: "ثم كما حيث فيما بينما قبل بعد لكن",
  ambiguousMaking: "تم يتم",
  feasts: "مأدبة المأدبة مأدبتا",
  kin: "أخيه شقيقه أخوه أخيها شقيقها صديقه",
  sentOffices: "سفير سفيرة مبعوث مبعوثة موفد موفدة مندوب مندوبة ممثل ممثلة قنصل",
  openAdjectives: "مسمى محدد محددة معلوم معلومة معلن معلنة مسبوق مسبوقة",
  aboutWords: "بشأن حول على في عن إلى من ضرورة أهمية سبل آفاق ملف تم",
  deputies: "نائب نائبة نائبا وكيل وكيلة مساعد مساعدة مستشار مستشارة مدير مديرة كبير ممثل ممثلة",
  welcomingVerbs: verbs.welcoming.all,
  hostingVerbs: verbs.hosting.all,
  verbalNounsToo: "عقد وعقد",
  nounsLikeVerbs: "وزارة",
  namePartsWithArticle:
    "الدين الله الرحمن الرحيم الإسلام الحق الزهراء العزيز القادر الكريم الغفور الستار الجبار المجيد الحميد السلام الرزاق الفتاح الوهاب النور الهدى الحسن الغني الواحد الصمد المنعم الناصر الحليم اللطيف العظيم الحكيم الجليل الخالق الهادي الباسط المطلب",
  countsAs: "تعد يعد تعتبر يعتبر",
  exceptives: "سوى إلا",
  pastNegations: "لم",
  futureNegations: "لن",
  agreedNouns: "الاتفاق اتفاق التوافق توافق القرار التفاهم الخطة الترتيب",
  verbalNounsAfter:
    "تبادل تشاور تحادث تباحث تفاوض تحاور تداول تدارس تواصل تناول تكلم تحدث توجه تجول تواجد تقابل تلاقي تصافح رأس وقف حل نقل عرض طلب وصف دخل قدم ختم رفض منع حظر فتح وضع ترك كشف طرح ضم جمع وعد شكر",
  eventPredicates: verbs.predicates.all,
  refusals: `${verbs.refusing.all} رفض الرفض رافضا رافضة رفضه رفضها مستبعدا مستبعدة عدول عدوله عدولها عزوف إحجام امتناع`,
  invites:
    "دعوة دعوات دعوته دعوتها دعوا دعي دعيت دعيا يدعى تدعى دعاه دعته دعاها يدعوه مدعوا مدعو مدعوة دعا دعت يدعو تدعو سيدعو ستدعو وجه_الدعوة",
  acceptsInvitation: "لبى لبت يلبي تلبي سيلبي ستلبي تلبية ملبيا قبل قبلت قبول",
  announces: `${verbs.announcing.all} إعلان إعلانه إعلانها بإعلانه بإعلانها`,
  plans: `${verbs.planning.all} اعتزام اعتزامه اعتزامها عزمه عزمها نيته نيتها خطط المقررة مقررة المقرر مقرر مقررا المرتقبة مرتقبة المرتقب
    مرتقب المقبلة مقبلة القادمة المزمعة المزمع مزمعة المتوقع متوقع المتوقعة متوقعة المنتظر المنتظرة منتظرة المخطط المخططة المرجح
    يتوقع تتوقع يتوقعون ينتظر يرتقب يفترض المفترض يرجح تقرر يتقرر المحدد محدد مزمع`,
  wishes: `${verbs.wishing.all} استعداد استعداده استعدادها استعدادهم مستعد مستعدة أمله أملها أمله رغبته رغبتها رغبة احتمال احتمالات احتمالية إمكانية إمكان يمكن يمكنه ممكن الممكن محتمل محتملة
    المحتمل المحتملة فكرة اقتراح مقترح طلب ضرورة أهمية يجب ينبغي يتعين مشروع تطلع تمنياته أمنيته مساع مساعي مطالبا داعيا دعوات`,
  says: `${verbs.saying.all} مؤكدا مؤكدة موضحا مشيرا مضيفا مبينا لافتا كاشفا معلنا`,
  judges: `${verbs.judging.all} إدانة ترحيب انتقاد`,
  still: "زال زالت يزال تزال يزالان يزالون زالا يزل",
  was: "كان كانت كانا كانتا كانوا يكن تكن يكون تكون",
  be: "يكون تكون يكن تكن",
  perhaps: "ربما لعل لعله عساه عسى ليت",
  maybeParticle: "قد",
  openers: `أن إن بأن لأن أنه أنها إنه إنها أنهما إنهما أنهم إنهم بأنه بأنها بأنهما أنهن كي لكي حتى`,
  subjunctiveOpeners: "أن بأن كي لكي حتى",
  afterOpeners: "بعد منذ سبق بعدما",
  beforeOpeners: "قبل قبيل",
  withoutOpeners: "دون بدون بدل",
  groupAdverbs: `أيضا رسميا شخصيا أمس اليوم غدا حاليا لاحقا مؤخرا أخيرا الذي التي اللذان اللذين ثم كما سوف لقد و هو هي هما أول بالفعل فعلا`,
  endNouns: "مختتما مختتمة منهيا منهية ختام نهاية مستهل أعقاب انتهاء اختتام ختامه",
  afterEvent: "عقب بعد إثر فور عند لدى غداة",
  duringEvent: "خلال أثناء ضمن هامش إطار سياق غضون",
  cancels: `${verbs.cancelling.all} ألغيت ألغي يلغى تلغى ستلغى ملغاة الملغاة الملغية طويت`,
  cancelNouns: "ألغاها ألغتها إلغاء إلغاءه إلغاؤه إلغاؤها إلغاءها إلغائها إلغائه",
  postpones: `${verbs.postponing.all} أرجئت أرجئ يرجأ ترجأ سترجأ مؤجلة المؤجلة المرجأة مرجأة علقت أخرت أخرا يؤخر تؤخر سيؤخر ستؤخر`,
  postponesBeforeActor: "أخر",
  predicatePlanned: "قائمة قائما ثابتة مبرمجة مجدولة",
  postponeNouns: "إرجاء تأجيل تأجيلها تأجيله إرجائها إرجائه إرجاءها تعليق",
  asked: "من لأجل",
  unsettled: `هدد هددت يهدد تهدد لوح لوحت يلوح احتمال إمكانية نفى نفي نفت طالب طالبت طلب طلبت دعا دعت درس يدرس تدرس يعتزم تعتزم ينوي
    اقترح اقترحت`,
  ahead:
    "قبيل قبل عشية تمهيدا استعدادا تحضيرا لتحضير تحضيرات ترتيبات استعدادات تجهيزات التحضير الإعداد للإعداد موعد موعدا تاريخا",
  governedNotOff: "تلغ يلغ تلغى يلغى تلغي يلغي تؤجل يؤجل ترجأ",
  predicateNegations: "لم لن",
  notDone: "تتم يتم تجر تحصل تحدث تنجز تعقد يعقد يحصل يحدث",
  notCalledOff: "تلغ تلغى تلغي تؤجل ترجأ",
  predicateCancelled: "ألغيت ألغي ملغاة",
  predicatePostponed: "تأجلت تأجل أرجئت أرجئ أجلت أجل مؤجلة",
};

const denials: EventLists = {
  conditions: "لو إذا لولا هل كاد كادت يكاد تكاد لئن",
  rumours: "شائعات شائعة إشاعة زعم زعمت يزعم تزعم ادعى ادعت مزاعم ترددت تردد",
  butOpeners: "غير إلا بيد",
  butWords: "لكن ولكن لكنه ولكنه لكنها ولكنها بيد إنما بل أما وأما",
  conditionNouns: "حال",
  conditionPrepositions: "في",
  negationsBeforeVerb: "ما وما",
  any: "أي",
  anyNegations: "لم لن لا",
  denials: "نفى نفت نفوا ينفي تنفي نفي نافيا نافية نفيه نفيها أنكر أنكرت ينكر كذب كذبت تكذيب دحض دحضت فند فندت تفنيد",
  denialPhrases: `لا_صحة لا_نية لا_خطط لا_خطة لا_أساس ليس_صحيحا ليس_صحيح غير_صحيح غير_صحيحا
    لم_يسبق لم_كان لم_كانت لم_يكن لم_تكن لم_يتأكد لم_تتأكد لم_يتحدد لم_تتحدد لم_يحدد لم_تحدد
    ما_يسبق ما_كان ما_كانت ما_يكن ما_تكن ما_يتأكد ما_تتأكد ما_يتحدد ما_تتحدد ما_يحدد ما_تحدد`,
  hearsaySubjects: "أنباء الأنباء تقارير التقارير خبر أخبار ما شائعات",
  untrue: "شائعة شائعات إشاعة ملفقة مفبركة كاذبة كاذب منفي أساس صحته",
  truths: "صحيحة صحيح",
  notTrue: "غير لا ليس ليست",
};

const participants: EventLists = {
  datedRelatives: "الذي التي",
  goalRelatives: "الذي التي اللذان اللتان الذين اللذين",
  governedBy: "من مع إلى عن على بين ضد لدى أمام قبل عقب بعد خلال لقاء برئاسة برفقة برعاية بحضور باسم رأس",
  fromOrWith: "من مع",
  doneBy: "بها يجريها تجريها يؤديها تؤديها أجراها أجرتها سيجريها ستجريها",
  adverbs: `قد لقد كان كانت كانا سوف أيضا رسميا أمس اليوم غدا مساء صباح صباحا ظهر ظهرا الآن حاليا لاحقا مؤخرا يوم ثم
    الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الماضي المقبل بعد منتصف فجر فجرا الليلة قبل قليل هنا كذلك هاتفيا سرا علنا برا بحرا جوا ليلا نهارا
    ضيفا ضيفة ضيوفا بدوره بدورها`,
  subjectFillers:
    "حفيده ابنه نجله شقيقه خلفه سلفه نائبه ابنته خليفته كل من كلا كلتا طائرة الطائرة تقل أقلت طائرته طائرتها عجلات قدما قدم قدماه أقدام الدولي العسكري المدني شمل سمو معالي فخامة جلالة دولة سعادة صاحب السمو المعالي",
  phrasePrepositions: "في إلى على عبر خلال بعد عقب قبل منذ من مع أثناء وسط رفقة لدى حول نحو",
  sent: `شكر بشكره شكره تحية تحيات تهنئة تهاني تعازي التعازي عزاء تعزية نداء رسالة رسائل برقية كلمة سؤال طلب خطاب تقدير امتنان اتهام اتهامات انتقاد
    انتقادات تحذير مناشدة أمنيات حديث اعتذار خالص أحر جزيل أسمى أطيب أصدق مواساة دعوة شحنة شحنات قيمة عدد نسبة مكالمة`,
  sentExcept: "بدعوة_من",
  callWords:
    "مكالمتين مكالمتان اتصالان مكالمته مكالمتها مكالمتهما اتصالهما مهاتفته حديث حديثا اتصال اتصالا اتصاله اتصالها مكالمة مهاتفة محادثة",
  remoteWords: "هاتفيا هاتفي هاتفية الهاتف الفيديو فيديو المرئي مرئيا",
  receivesCall: "تلقى تلقت يتلقى تتلقى",
  meetingThemVerbs: `${verbs.meetingThem.all} ${verbs.callingThem.all}`,
  reciprocalVerbs: `${verbs.meetingWith.all} ${verbs.discussing.all} ${verbs.meeting.all}`,
  namedMeetings:
    "أعمال لقاء لقاءا اللقاء لقاءات اجتماع اجتماعا الاجتماع اجتماعات محادثات المحادثات مباحثات المباحثات مشاورات قمة القمة اتصال اتصالا مكالمة",
  withPartner: "مع ومع بين إلى",
  nounPartner: "شرف تكريما احتفاء جمع جمعه جمعها جمعت ستجمع سيجمع يجمع تجمع بين من ضم مع",
  bothSides: "الجانبان الطرفان الجانبين الطرفين",
  metJoints: "و مع من إلى كل نظيره ونظيره وزير في وكل",
  metFillers: `أخيه أخاه شقيقه أخوه صديقه مع في كلا كل من بنظيره نظيره نظيرته بنظيرته بمقر بمطار بقصر بمكتبه بديوانه قصر مكتبه حدة على هامش القمة مدينة العاصمة ب مقر مطار
    السيد معالي سمو فخامة السادة سعادة ديوان الديوان الوزارة الرئاسي الرئاسة الملكي الكبير السراي`,
  metUnnamed: `نظيريها نظيره نظيرته نظيرها نظيرتها نظيريه نظراء نظراءه نظيراه وفد وفدا الوفد السفراء السفير سفراء المسؤولين مسؤولين الأمين قيادات قادة ممثلي أعضاء كبار
    بنظيره بنظيرته بنظيرها بنظيرتها بنظيريه بنظراء بنظراءه بوفد بوفدا بالوفد بالسفراء بالسفير بالمسؤولين بمسؤولين بالأمين بقيادات بقادة بممثلي بأعضاء
    بكبار ضيفه ضيفها بضيفه بضيفها مضيفه مضيفها الوزيرين بالوزيرين الرئيسين بالرئيسين`,
  joinedCounterparts: "ونظيره ونظيرته ونظيرها ونظيرتها ونظراؤه ونظراءه ونظيراه ووفد",
  ledBy: "برئاسة بقيادة يرأسه ترأسه يرأسها يقوده",
  offThem,
  revealing: "كشف كشفت أفصح أفصحت يكشف تكشف",
  remoteVerbs: "تواصل تواصلت تواصلا يتواصل تتواصل سيتواصل ستتواصل تكلم تكلمت تكلما",
  pluralGroups:
    "وزراء رؤساء قادة زعماء سفراء مسؤولون مسؤولو ممثلون ممثلو وفود وفدا رئيسا وزيرا الوزراء الرؤساء القادة الزعماء السفراء مفاوضو برلمانيون نواب خبراء",
  onlyWith: "مع ومع",
  things: `شحنات مساعدات طائرات سفينة سفن قافلة قوافل قوات جنود سياح لاجئون نازحون أسعار درجات صادرات واردات مؤشر حجم معدل نتائج فريق منتخب نادي شركة
    شركات مصنع بنك صحيفة قناة فيلم كتاب مرض فيروس وباء عاصفة إعصار حكم حل طريق اتفاق تسوية آلاف ملايين مئات عشرات مليون ألف جماهير حشود قناعة نتيجة نهائي دور مرحلة قرار`,
  groups: `الملحق ملحق القائم الرجلان طرفا طرفي نظيره نظيرته نظيرها نظيرتها نظيريه نظيريها نظيراه نظيراها نظراءه نظراءها نظرائه نظرائها نظراؤه نظراؤها نظيرهما نظيرتهما نظيرتيه نظيرهم وفد وفدا وفود الوفد الوفود وفدان وفدي وفدين الوفدان الوفدين بعثة بعثات البعثة البعثات مسؤول مسؤولون مسؤولين مسؤولا المسؤولون المسؤولين دبلوماسيون
    المبعوث مبعوث وزراء رئيس وزير الرئيس الوزير رئيسة وزيرة الرئيسة الوزيرة ملك الملك ملكة الملكة أمير الأمير أميرة الأميرة سلطان السلطان عاهل العاهل زعيم الزعيم زعيمة
    الزعيمة مستشار المستشار مستشارة المستشارة مفوض المفوض مفوضة المفوضة وسيط الوسيط وسيطة مبعوثة المبعوثة موفد الموفد موفدة الموفدة موفدا موفدي الموفدان الموفدين مبعوثا مبعوثي المبعوثان المبعوثين زعيما زعيمي مندوبا مندوبو مندوبي المندوبون مبعوثو موفدو ملكا ملكي أميرا أميري سفيرا سفيري سفيرتا سفيرتي ضيف الضيف الضيفة رئيسات وزيرات قائد القائد أمين الأمين أمينة
    الأمينة مدير المدير مديرة المديرة حاكم الحاكم حاكمة محافظ السفيرة سفيرة القنصل قنصل المندوب مندوب مندوبة المندوبة النائب نائب نائبة النائبة السيناتور سيناتور البابا
    البطريرك المفتي مفتي وكيل وكيلة مساعد مساعدة دبلوماسي نواب برلمانيون زعماء رؤساء سفراء السفراء مسؤولة المسؤولة ممثل ممثلة ممثلو ممثلي مفاوضو مفاوضون
    خادم عمدة المفاوض مفاوض المفاوضة بطريرك الحاخام كبير كبيرة قائدة القائدة الزعيمان قيادي نجل رجل أعضاء  رئيستا رئيستي الوزيرتان الوزيرتين نائبا الوزيران الوزيرين الرئيسان الرئيسين رئيسا رئيسي وزيرا وزيري الزعيمان الزعيمين قادة السفيران السفير سفير`,
  groupEnds: "المستوى",
};

const patterns: EventPatterns = {
  future: /^[وف]?س[يت].{3}/,
  joinedFuture: /^[وف]س[يت].{3}/,
  imperfect: /^[يت]/,
  joined: /^[وف]/,
  joinedActor: /^و/,
  pluralVerb: /.{3}ا$|وا$|ان$|ون$/,
  dualNoun: /ان$|ين$|ا$|ي$|و(?:ن|ا)$/,
  feminineVerb: /^[وف]?(?:س?ت|.*ت$)/,
  feminineNoun: /^[وفبلك]?(?:ال|لل)?(?:زيار|جول|رحل|محادث|مباحث|مشاور|قم|جلس|مقابل|مكالم)/,
  objectSuffix: /(?:ه|ها|هما|هم)$/,
  prepositionPrefix: /^[بل].{3}/,
  groupPrefix: /^[بل].{3}/,
  partnerPrefix: /^[وف]?[بل]/,
  notFirstName: /^(?:ال|لل|و.{4}|[بلك]ال)|(?:ات|ون|ين|ًا|اً|هم|ها|هما|ته)$/u,
  notName: /^(?:[وف]?[بلك]ال|لل|و.{3})|(?:ات|ًا|اً|هم|ها|هما|ته)$/u,
  definite: /^[وف]?ال/,
  accusative: /[^ي]ا$/,
  notTown: /.{4}ة$|^(?:ال|لل|[وف])|(?:ات|ون|ين|ًا|اً|ه|ها|هم|هما|ته)$/u,
  aim: /^[وف]?ل[يت].{2}/,
  articled: /^ال/,
  dualOffice: /^(?:ال)?(?:رئيس|وزير|زعيم|قائد|مسؤول|مسوول|سفير|مبعوث|طرف|جانب|ملك)(?:ان|ين|ا|ي|تان|تا)$/,
  aimNoun: /^[وف]?ل/,
  theirs: /(?:هما|هم|هن)$/,
  pronominal: /(?:[تلقءئؤعوي]ه|[تلقءئؤعويرم]ها|سفره|دومه|تهما|تهم)$/,
  pronominalWritten: /.{2}(?:ه|ها|هم|هما)$|ى$/u,
  goalPrefix: /^[وف]?ل$/,
  goalWord: /^[وف]?ل.{2}/,
  placePrefix: /^[وف]?ب$/,
  notGroupAdjective: /^[وفبليتس]/,
  groupAdjective: /^[وبلتس].{2,}يه?$/,
};

/** Arabic: the verb may come before its subject, and conjunctions are written onto the next word. */
export const arabicEvents: EventWords = {
  order: "verb-first",
  triggers,
  visitTypes,
  towns: arabicTowns,
  joinedSubject: " و",
  lists: { ...status, ...denials, ...participants, ...visits },
  patterns,
};
