import { type VerbForms, verbForms, verbFormsWithObject } from "./verb-forms.ts";

// The verbs of events in their past, the stem of their imperfect and, where it cannot be derived, that of their jussive.

/** Verbs of arriving, before إلى or the name of a place. */
export const arriving = verbForms(
  "وصل صل, قدم قدم, أتى أتي, توافد توافد, تقاطر تقاطر, استقر ستقر, انتقل نتقل, عرج عرج, وفد فد, بلغ بلغ, دخل دخل, حضر حضر, نزل نزل, رافق رافق, اصطحب صطحب, وطئ طأ, وطأ طأ, لامس لامس, خف خف, هرع هرع, مضى مضي, جاء جيء",
);
/** Verbs of motion that never have a place as their object. */
export const movingTo = verbForms(
  "قدم قدم, أتى أتي, ذهب ذهب, رحل رحل, توافد توافد, تقاطر تقاطر, استقر ستقر, سافر سافر, توجه توجه, اتجه تجه, طار طير طر, رافق رافق, اصطحب صطحب",
);
/** Verbs of being a guest or landing, before على, في or ب. */
export const staying = verbForms("حل حل, حط حط, هبط هبط, نزل نزل, ترجل ترجل");
/** Verbs of spending time somewhere, before في or ب. */
export const sojourning = verbForms(
  "مكث مكث, بات بيت بت, لبث لبث, طاف طوف طف, أقام قيم قم, أمضى مضي, قضى قضي, تواجد تواجد, جال جول, تجول تجول, حضر حضر",
);
/** Verbs of spending time with a pronoun for it: ساعتان أمضاهما في باريس. */
export const sojourningIt = verbFormsWithObject("أمضى مضي, قضى قضي");
/** Verbs of looking round or stopping somewhere, which are a visit only in a country that is not one's own. */
export const inspecting = verbForms(
  "توقف توقف, تفقد تفقد, وقف قف, اطلع طلع, عاين عاين, دشن دشن, ظهر ظهر, شوهد شاهد, رصد رصد, أطل طل, تنزه تنزه",
);
/** Verbs of visiting and arriving with a pronoun for the place. */
export const visitingIt = verbFormsWithObject("زار زور زر, وصل صل, بلغ بلغ, دخل دخل, قصد قصد, غادر غادر");
/** Verbs of sending somebody. */
export const sending = verbForms("انفض نفض, أوفد وفد, أرسل رسل, بعث بعث, ابتعث بتعث, انتدب نتدب, كلف كلف");
/** Verbs of packing up for a journey, with الرحال. */
export const packing = verbForms("شد شد, حزم حزم");
/** Verbs of boarding an aircraft, a train or a ship. */
export const boarding = verbForms("استقل ستقل, ركب ركب");
/** Verbs of setting out for a place. */
export const settingOut = verbForms(
  "يمم يمم, رحل رحل, ذهب ذهب, أبحر بحر, أقلع قلع, توجه توجه, سافر سافر, اتجه تجه, طار طير طر, غادر غادر, ارتحل رتحل, انطلق نطلق",
);
/** Verbs of leaving the place that follows them. */
export const leaving = verbForms("غادر غادر");
/** Verbs whose subject is the place of a visit. */
export const receivingPlaces = verbForms("شهد شهد, استقبل ستقبل, استضاف ستضيف ستضف, احتضن حتضن");
/** Verbs of coming back: the place after من was visited. */
export const returning = verbForms("عاد عود عد, رجع رجع, قفل قفل");
/** Verbs whose subject receives somebody: استقبلت باريس الرئيس. */
export const hosting = verbForms("استقبل ستقبل, استضاف ستضيف ستضف, ودع ودع");
/** Verbs of welcoming: the guest follows ب. */
export const welcoming = verbForms("رحب رحب, احتفى حتفي, احتفل حتفل, ابتهج بتهج");
/** Verbs with a place as their object. */
export const visiting = verbForms("زار زور زر, قصد قصد");
/** Verbs with the person met as their object. */
export const meeting = verbForms(
  "جالس جالس, صافح صافح, حادث حادث, فاوض فاوض, شاور شاور, حاور حاور, ودع ودع, التقى لتقي, استقبل ستقبل, قابل قابل, استضاف ستضيف ستضف, لاقى لاقي",
);
/** The same with a pronoun for the person met. */
export const meetingThem = verbFormsWithObject("التقى لتقي, استقبل ستقبل, قابل قابل, استضاف ستضيف ستضف");
/** Verbs that order a diplomat to come. */
export const summoning = verbForms("استدعى ستدعي");
/** Verbs of handing and receiving the papers of an ambassador. */
export const credentialing = verbForms("تسلم تسلم, قدم قدم, سلم سلم, تقبل تقبل, استلم ستلم, رفع رفع, تلقى تلقى");
/** Verbs of taking part in a meeting. */
export const attending = verbForms("حضر حضر, شارك شارك, انضم نضم");
/** Verbs with a meeting as their subject, which brings its participants together. */
export const gathering = verbForms("جمع جمع, ضم ضم");
/** Verbs whose partner follows مع or ب. */
export const meetingWith = verbForms(
  "انفرد نفرد, تصافح تصافح, تقابل تقابل, تلاقى تلاقى, تسامر تسامر, اجتمع جتمع, جلس جلس, اختلى ختلي, التأم لتئم",
);
/** Verbs of discussing: the partner follows مع. */
export const discussing = verbForms(
  `بحث بحث, ناقش ناقش, تباحث تباحث, تشاور تشاور, تحادث تحادث, تداول تداول, تدارس تدارس, استعرض ستعرض, تناول تناول,
  تحدث تحدث, تبادل تبادل, تحاور تحاور, تفاوض تفاوض, تناقش تناقش, تكلم تكلم, تواصل تواصل, تجاذب تجاذب, تطرق تطرق`,
);
/** Verbs of calling. */
export const calling = verbForms("هاتف هاتف, كالم كالم");
/** Those whose partner follows ب or مع. */
export const callingTo = verbForms("اتصل تصل, تهاتف تهاتف, تكالم تكالم");
/** The same with a pronoun for the person called. */
export const callingThem = verbFormsWithObject("هاتف هاتف");

/** Verbs of making, beginning and ending a visit or a meeting. */
export const making = verbForms(
  `قام قوم قم, أقام قيم قم, أولم ولم, أجرى جري, أدى ؤدي, بدأ بدأ, استهل ستهل, شرع شرع, باشر باشر, اختتم ختتم, أنهى نهي, ختم ختتم, أتم تم, أكمل كمل,
  استكمل ستكمل, قطع قطع, مدد مدد, عقد عقد, تلقى تلقى, ترأس ترأس, رأس رأس, استضاف ستضيف ستضف, حظي حظى, خاض خوض خض, أنجز نجز, نفذ نفذ, افتتح فتتح, نظم نظم, انخرط نخرط, طوى طوي`,
);
/** Verbs that have the visit or the meeting as their subject. */
export const takingPlace = verbForms(
  `جرى جري, انعقد نعقد, تم تم, انتهى نتهي, ابتدأ بتدئ, شهد شهد, احتضن حتضن, جمع جمع, ضم ضم, دار دور در, استغرق ستغرق, عقد عقد, انطلق نطلق, ورد رد, استأنف ستأنف, التأم لتئم, انفض نفض`,
);
/** The same with a pronoun for the meeting: اتصال أجراه. */
export const makingIt = verbFormsWithObject("أجرى جري, عقد عقد, تلقى تلقى");
/** The subset that begins it. */
export const beginning = verbForms("بدأ بدأ, افتتح فتتح, مدد مدد, استهل ستهل, شرع شرع, باشر باشر");
/** The subset that ends it. */
export const ending = verbForms("طوى طوي, اختتم ختتم, أنهى نهي, ختم ختم, أتم تم, أكمل كمل, استكمل ستكمل, انتهى نتهي");
/** The same with a pronoun for it. */
export const endingIt = verbFormsWithObject("اختتم ختتم, أنهى نهي, أتم تم");
/** Verbs of a visit that goes on. */
export const continuing = verbForms("واصل واصل, تابع تابع, تواصل تواصل, استمر ستمر");
/** Verbs with a visit as their subject, for its effect, its reception or its occasion: denying them does not deny the visit. */
export const outcomes = verbForms(
  `أثار ثير ثر, أعطى عطي, منح منح, أسفر سفر, حقق حقق, أظهر ظهر, عكس عكس, عزز عزز, فتح فتح, مهد مهد, أسهم سهم, ساهم ساهم, مثل مثل, لقي لقى, لاقى لاقي,
  حظي حظى, جاء جيء, تزامن تزامن, صادف صادف, أعقب عقب, تخلل تخلل, تضمن تضمن, شمل شمل, ركز ركز, تمحور تمحور, تصدر تصدر, اكتسى كتسي, اكتسب كتسب,
  تميز تميز, اتسم تسم, خلف خلف, ترك ترك, بدد بدد, كرس كرس, دشن دشن, أغضب غضب, أزعج زعج, أحرج حرج, أشعل شعل, أعاد عيد عد, أحيا حيي, قوبل قابل, توج توج,
  تكلل تكلل, أثمر ثمر, استأثر ستأثر, طغى طغى, وضع ضع, أرسى رسي, أكد ؤكد, جدد جدد, أذاب ذيب ذب, كسر كسر, مر مر, خرج خرج, أفضى فضي, أدى ؤدي, قاد قود قد,
  وصف وصف, اعتبر عتبر, تناول تناول, اقتصر قتصر, شغل شغل, دام دوم دم, استغرق ستغرق, تجاوز تجاوز, زاد زيد زد, تعدى تعدى, استمر ستمر, فجر فجر, خيب خيب, فشل فشل, نجح نجح, أخفق خفق`,
);
/** Verbs of giving up a visit. */
export const cancelling = verbForms("ألغى لغي");
/** Verbs of putting off a visit. */
export const postponing = verbForms("أرجأ رجئ, أجل ؤجل, تأجل تأجل, علق علق");
/** Verbs of intention. */
export const planning = verbForms(
  `اعتزم عتزم, نوى نوي, خطط خطط, قرر قرر, أزمع زمع, ترقب ترقب, انتظر نتظر, استعد ستعد, تأهب تأهب, تهيأ تهيأ, عزم عزم, تعهد تعهد, وعد عد, وافق وافق,
  أراد ريد رد, اتفق تفق`,
);
/** Verbs that refuse a visit or rule it out. */
export const refusing = verbForms(
  `رفض رفض, اعتذر عتذر, عدل عدل, تراجع تراجع, استبعد ستبعد, امتنع متنع, منع منع, حظر حظر, تعذر تعذر, عارض عارض, تخلى تخلى,
  أحجم حجم, قاطع قاطع, صرف صرف`,
);
/** The subset that gives up a plan. */
export const dropping = verbForms("عدل عدل, تراجع تراجع, تخلى تخلى, صرف صرف");
/** Verbs that deny a report. */
const denying = verbForms("نفى نفي, أنكر نكر, كذب كذب, دحض دحض, فند فند");
/** Verbs of hoping, asking and proposing: what they govern has not been settled. */
export const wishing = verbForms(
  `أمل أمل, تمنى تمنى, طلب طلب, طالب طالب, اقترح قترح, درس درس, بحث بحث, ناشد ناشد, أوصى وصي, رغب رغب, حاول حاول, سعى سعى, فكر فكر,
  ناقش ناقش, حث حث, تطلع تطلع, عرض عرض`,
);
/** Verbs of inviting. */
const inviting = verbForms("دعا دعو");
/** Verbs of announcing. */
export const announcing = verbForms("أعلن علن");
/** Verbs of saying. */
export const saying = verbForms(
  `أعلن علن, قال قول, أكد ؤكد, ذكر ذكر, أفاد فيد, صرح صرح, أوضح وضح, أشار شير, كشف كشف, أضاف ضيف, نقل نقل, أبلغ بلغ, بين بين, لفت لفت, شدد شدد,
  اعتبر عتبر, رأى رى, كتب كتب, أفصح فصح`,
);
/** Verbs that judge an event. */
export const judging = verbForms(
  `أدان دين, انتقد نتقد, رحب رحب, أشاد شيد, استنكر ستنكر, شجب شجب, ندد ندد, احتج حتج, استهجن ستهجن, وصف صف, علق علق, ثمن ثمن`,
);
/** Verbs with the visit or the meeting as their subject. */
export const predicates = verbForms(
  "استمر ستمر, قاد قود قد, أخذ أخذ, حمل حمل, شكل شكل, دام دوم, امتد متد, أسفر سفر, تناول تناول, تكلل تكلل, أثمر ثمر",
);

/** All of these verbs by tense. */
export const every = joined([
  ...[
    arriving,
    staying,
    sojourning,
    sojourningIt,
    packing,
    boarding,
    inspecting,
    visitingIt,
    sending,
    returning,
    welcoming,
    beginning,
    dropping,
    settingOut,
    visiting,
    meeting,
    summoning,
    credentialing,
    attending,
    meetingThem,
    meetingWith,
    discussing,
    calling,
    callingTo,
    callingThem,
  ],
  ...[
    making,
    makingIt,
    takingPlace,
    ending,
    endingIt,
    continuing,
    cancelling,
    postponing,
    planning,
    refusing,
    denying,
    wishing,
    inviting,
  ],
  ...[saying, judging, predicates],
]);

function joined(all: readonly VerbForms[]): Pick<VerbForms, "past" | "present" | "future"> {
  const of = (tense: "past" | "present" | "future") => all.map((forms) => forms[tense]).join(" ");
  return { past: of("past"), present: of("present"), future: of("future") };
}
