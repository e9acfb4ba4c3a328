import { type FoldedWord, foldedList } from "@diplomatic-visits/core/internal";

// Words that decide whether an event is reported, how far it has come and who takes part, in Arabic and English.
const lists = {
  // between an English subject and its verb
  auxiliaries: `will would shall has have had is are was were be been being to did do does may might can could should must
    not never t ll d s re ve m didn doesn don isn aren wasn weren hasn haven hadn won wouldn couldn shouldn mightn cannot
    also then later just now soon officially formally currently reportedly already recently first again finally ever only
    still even both together personally briefly secretly publicly directly safely yet reluctantly himself herself`,
  negations: "not never t cannot hardly barely rarely seldom yet",
  unreal: "can could should must cannot couldn shouldn ought",
  // before "to": what governs an infinitive
  plans: `plans plan planned planning intends intend intended intending wants want wanted hopes hope hoped hoping expects expected
    scheduled set due slated agreed agrees agree agreeing decided decides decision ready prepares preparing prepared poised
    going about committed promised promises vowed pledged pledge willing aims seeks seeking likely tentatively is are was were be been s re`,
  refusals: `refused refuses refuse refusing refusal declined declines decline declining failed fails fail failing failure unable
    unwilling reluctant forbidden forbade banned barred prohibited rejected rejects rejecting unlikely hesitated hesitates denied
    prevented prevents stopped blocked`,
  invites: "invited invites invite inviting invitation invitations",
  ordinals: "first second third fourth fifth last only latest",
  // NP of a visit
  paying: `paid pays pay paying made makes make making began begins begin beginning started starts start starting concluded
    concludes conclude ended ends end ending completed completes complete finished wrapped undertook undertaken undertake
    undertakes conducted conducts conduct embarked embarks embark kicked extended extends held holds hold holding had hosted hosts host`,
  cancels:
    "cancelled canceled cancels cancel cancelling canceling scrapped scraps scrap axed aborted nixed called_off calls_off call_off abandoned abandons abandon abandoning",
  postpones:
    "postponed postpones postpone postponing delayed delays delay deferred rescheduled put_off puts_off pushed_back",
  cancelNouns: "cancellation cancelation",
  postponeNouns: "postponement deferral",
  plannedNouns: "planned upcoming forthcoming scheduled expected coming future next proposed anticipated",
  pastNouns: "last recent previous earlier latest past",
  ahead: "ahead before prior preparing prepare prepares preparations prepared pending awaits awaiting",
  within: "during on after since following throughout",
  announces: "announced announces announcing announcement",
  rejects: `rejected rejects rejecting refused refuses ruled rules declined declines turned opposed opposes blocked blocks banned bans
    denied denies denying prevented prevents opposing denial forbade skipped vetoed shunned snubbed snubs spurned spurns ignored withdrew
    withdrawn revoked rescinded`,
  unrealNouns:
    "possible potential hypothetical possibility prospect prospects talk suggested suggests suggest proposes proposal idea discuss consider considers considering considered mulls mulling weighs weighing urged urges",
  conditions: "if unless whether",
  nobody: "no none neither nobody nor",
  denials: `denied denies deny denying denial dismissed dismisses dismissing refuted refutes rebutted debunked disputed`,
  hearsay: `that report reports claim claims rumour rumours rumor rumors allegation allegations news having ever suggestion
    suggestions speculation any plan plans planning he she they it`,
  untrue:
    "false untrue baseless unfounded fabricated denied debunked fake groundless incorrect fabrication fabrications hoax invention",
  // Arabic
  refusalsAr: `رفض رفضت رفضوا يرفض ترفض سيرفض رافضا رافضة رفضه رفضها اعتذر اعتذرت يعتذر عدل عدلت تراجع تراجعت استبعد استبعدت يستبعد تستبعد
    مستبعدا امتنع امتنعت منع منعت منعه منعها يمنع حظر حظرت حظره تعذر تعذرت عارض عارضت يعارض`,
  denialsAr: `نفى نفت نفوا ينفي تنفي نفي نافيا نافية نفيه نفيها أنكر أنكرت ينكر كذب كذبت تكذيب دحض دحضت فند فندت تفنيد`,
  untrueAr: "صحيحة صحيح صحته شائعة شائعات إشاعة ملفقة مفبركة كاذبة كاذب منفي أساس",
  negationsAr: "لم لن لا ليس ليست غير دون بدون عدم ما",
  affirmedAr: "يزال تزال شك ريب سيما بد",
  conditionsAr: "لو إذا لولا هل حال اقترح اقترحت يقترح تقترح كاد كادت يكاد تكاد تمنى تمنت",
  cancelsAr: "ألغى ألغت ألغوا ألغيت ألغي يلغي تلغي يلغى تلغى سيلغي ستلغي ملغاة الملغاة الملغية",
  cancelNounsAr: "إلغاء إلغاءه إلغاؤه إلغاؤها إلغاءها إلغائها",
  postponesAr: "أرجأ أرجأت أرجئت يرجئ ترجئ أجل أجلت تأجلت تأجل يؤجل تؤجل سيؤجل مؤجلة المؤجلة المرجأة",
  postponeNounsAr: "إرجاء تأجيل تأجيلها تأجيله إرجائها",
  plansAr: `يعتزم تعتزم اعتزم اعتزام ينوي تنوي ينوون يستعد تستعد يخطط تخطط خطط يريد تريد يأمل تأمل قرر قررت وعد وعدت تعهد وافق وافقت
    المقررة مقررة المقرر مقرر المرتقبة مرتقبة المرتقب المقبلة القادمة المزمعة المزمع مزمعة المتوقع متوقع المتوقعة متوقعة المنتظر المنتظرة
    منتظرة المخطط المخططة سوف سيقوم ستقوم سيقومان سيجري ستجري سيجريان سيبدأ ستبدأ سيبدآن سيؤدي ستؤدي سيعقد ستعقد سيعقدان سيستهل ستتم سيتم ستجرى`,
  aheadAr: "قبيل قبل عشية تمهيدا استعدادا تحضيرا لتحضير تحضيرات ترتيبات",
  withinAr: "خلال أثناء عقب بعد إثر منذ ختام",
  payingAr: `قام قامت قاما قاموا أجرى أجرت أجريا بدأ بدأت بدآ اختتم اختتمت أنهى أنهت أدى أدت استهل استهلت أتم قطع قطعت عقد عقدت عقدا
    جرت جرى شهدت تلقى تلقت`,
  presentAr:
    "يقوم تقوم يقومان يجري تجري يجريان يبدأ تبدأ يبدآن يستهل تستهل يختتم تختتم يؤدي تؤدي يعقد تعقد يعقدان يواصل تواصل واصل",
  announcesAr: "أعلن أعلنت أعلنوا إعلان يعلن تعلن",
  invitesAr: "دعوة دعا دعت دعاه دعته دعوات يدعو تدعو",
  adverbsAr: `قد لقد كان كانت كانا سوف أيضا رسميا أمس اليوم غدا مساء صباح صباحا ظهر ظهرا الآن حاليا لاحقا مؤخرا يوم الذي التي اللذان ثم
    الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الماضي المقبل بعد منتصف فجر فجرا الليلة قبل قليل هنا`,
  nowAr: "حاليا الآن راهنا",
  heAr: "أنه أنها إنه إنها أنهما هو هي بأنه بأنها أنهم",
  // a letter, thanks, condolences: what goes there is no person
  sentAr: `شكر بشكره شكره تحية تحيات تهنئة تهاني تعازي التعازي عزاء تعزية نداء رسالة رسائل برقية كلمة سؤال طلب خطاب تقدير امتنان اتهام اتهامات انتقاد
    انتقادات تحذير مناشدة أمنيات حديث اعتذار خالص أحر جزيل أسمى أطيب أصدق مواساة دعوة`,
};

type List = keyof typeof lists;

const built = new Map<List, ReadonlySet<string>>();

/** Whether a folded word is in a list of the words that decide about events; two words are joined by a space. */
export function isEventWord(list: List, letters: string): boolean {
  let words = built.get(list);
  if (!words) {
    words = new Set(lists[list].split(/\s+/).map((word) => foldedList(word.replace("_", " ")).join(" ")));
    built.set(list, words);
  }
  return words.has(letters);
}

/** Whether a word, without the conjunction و or ف before it, is in a list. */
export function isJoinedWord(list: List, letters: string): boolean {
  return isEventWord(list, letters) || (/^[وف].{2}/.test(letters) && isEventWord(list, letters.slice(1)));
}

/** Whether a word, without the proclitics before it and the article, is in a list. */
export function isAnyForm(list: List, letters: string): boolean {
  if (isJoinedWord(list, letters)) return true;
  const bare = letters.replace(/^[وف]?[بلك]?(?:ال|ل(?=ل))?(?=.{2})/, "");
  return isEventWord(list, bare) || isEventWord(list, letters.replace(/^[وف]?[بلك](?=.{2})/, ""));
}

/** The folded letters of a word, together with those of the next: "called off". */
export function withNext(words: readonly FoldedWord[], i: number): string {
  return `${words[i]?.letters ?? ""} ${words[i + 1]?.letters ?? ""}`;
}
