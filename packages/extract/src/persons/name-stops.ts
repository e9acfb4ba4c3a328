import { foldedList } from "@diplomatic-visits/core/text";

// Words that stand where a name might and end it: particles, verbs of news, words of time, common nouns and adjectives.
const particles = `في إلى عن من مع بعد قبل خلال أثناء منذ حتى عند لدى بين حول نحو ضد دون بدون عبر تحت فوق أمام وراء أن إن
  أنه أنها إنه إنها التي الذي اللذان الذين ما ماذا لا لم لن ليس قد لقد كما حيث إذ إذا لكن بل ثم أو أم هو هي هم هذا هذه ذلك
  تلك هنا هناك كل بعض أي أية غير سوى فقط أيضا بأن لأن بأنه بأنها كان كانت يكون تكون سوف كيف متى أين لماذا هل عام سنة شهر
  يوم أمس اليوم غدا مساء صباح صباحا ظهرا الآن حاليا سابقا لاحقا أخيرا مؤخرا اليومين الأحد الاثنين الإثنين الثلاثاء الأربعاء
  الخميس الجمعة السبت الماضي المقبل القادم الجاري الحالي الحالية السابق السابقة الأسبق المنتخب الجديد الجديدة الراحل
  الأعلى العام العامة الأخير الأخيرة يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر
  نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين نفسه نفسها كذلك وذلك لذلك إضافة فضلا بشأن بشكل
  بهدف بسبب رغم ردا تعليقا مشيرا مؤكدا معتبرا داعيا مضيفا موضحا وفقا وفق حسب بحسب ضمن عقب إثر لدي عبارة شؤون دولة دول
  حكومة رئيس وزير وزراء مجلس هيئة لجنة وفد وزارة منظمة حزب جماعة حركة مدينة منطقة`;
const verbs = `قال قالت يقول تقول أعلن أعلنت يعلن تعلن أكد أكدت يؤكد تؤكد صرح صرحت أضاف أضافت أوضح أوضحت أشار أشارت ذكر ذكرت
  شدد شددت لفت لفتت اعتبر اعتبرت رأى رأت طالب طالبت دعا دعت يدعو حذر حذرت نفى نفت كشف كشفت أفاد أفادت أبلغ أبلغت تحدث
  تحدثت اتهم اتهمت انتقد انتقدت رفض رفضت قبل وافق وافقت وقع وقعت بحث بحثت يبحث تبحث ناقش ناقشت يناقش عقد عقدت يعقد أجرى
  أجرت يجري تجري وصل وصلت يصل تصل زار زارت يزور تزور غادر غادرت يغادر تغادر عاد عادت توجه توجهت يتوجه تتوجه التقى التقت
  يلتقي تلتقي اجتمع اجتمعت يجتمع استقبل استقبلت يستقبل تستقبل استضاف ودع هاتف اتصل اتصلت تلقى تلقت بعث بعثت هنأ هنأت
  شكر أعرب أعربت عبر عبرت أمر أمرت قرر قررت يقرر تولى تولت شارك شاركت يشارك تشارك حضر حضرت ترأس ترأست يترأس افتتح
  افتتحت يعتزم تعتزم يعتزم ينوي يريد تريد يسعى تسعى يأمل تأمل تعهد تعهدت وعد أدان أدانت أثار أثارت بدأ بدأت يبدأ تبدأ
  أنهى اختتم اختتمت استعرض استعرضت تناول تناولت تبادل تبادلت جدد جددت أصدر أصدرت عين عينت قتل أصيب توفي استقال
  سيزور ستزور سيصل ستصل سيلتقي ستلتقي سيتوجه سيعقد سيجري سيستقبل سيبحث سيشارك يرافقه ترافقه يمثل تمثل سلم سلمت نقل
  نقلت حمل حملت تفقد تفقدت شهد شهدت أطلع أبدى أبدت لم مثمنا مشددا مبينا`;
const nouns = `زيارة زيارته زيارتها لقاء لقاءات اجتماع اجتماعات محادثات مباحثات اتصال اتصالا مؤتمر قمة رسالة تصريح بيان كلمة دعوة
  سياسة علاقات تعاون مناقشة تعزيز تطوير إجراء بحث حضور توقيع افتتاح متابعة دعم مواجهة معالجة التوصل زيارات استقبال مشاركة
  نظيره نظيرته نائبه نائبا مسؤولين مسؤولون كبار عدد عدة جميع كافة`;
const english = `the of and in on at to from with by for as who whom monday tuesday wednesday thursday friday saturday sunday january
  february july september october november december assembly council office palace court house ministry committee party
  union nations state states foreign general minister president prime visit meeting summit talks deputy government
  department embassy parliament congress senate international national security it he she they his her their i we you
  mr mrs ms dr sir mayor director secretary chancellor governor ambassador judge justice king queen prince chief
  spokesman spokeswoman speaker ministers western eastern northern southern east west north south today yesterday tomorrow`;

// على and علي fold to the same letters, and only the first is a particle.
const particleOn = foldedList("على")[0];

let stops: ReadonlySet<string> | undefined;

/** Whether a folded word ends a name or never begins one; `written` is the word as it stands in the text. */
export function endsName(letters: string, written = letters): boolean {
  if (letters === particleOn) return written.endsWith("ى");
  stops ??= new Set([particles, verbs, nouns, english].flatMap(foldedList));
  return stops.has(letters);
}
