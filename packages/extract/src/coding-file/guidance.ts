import type { Locale } from "@diplomatic-visits/core";
import type { parts } from "./samples.ts";

/** The comments that guide a coder through a starter coding. */
export interface Guidance {
  /** What a coding is; `{coding}` and `{text}` are replaced by the file names. */
  head: string;
  /** For a starter with an invented text. */
  invented: string;
  /** Before an example that is only shown: its words are not from this text. */
  example: string;
  parts: Readonly<Record<(typeof parts)[number], string>>;
  /** The closing words; `{article}` is replaced by the name of the article's file. */
  end: string;
}

const en: Guidance = {
  head: `A coding: every fact quotes the exact words of {text} that support it.
Copy quotes exactly; their places are computed. To see issues at each save:
  visits validate --watch {coding}
Omit what the text does not say. Add nothing from your own knowledge, except with its source.`,
  invented: "The text is an invented example: put your own text into {text}, and code that.",
  example: "An example, from another text:",
  parts: {
    envelope: `The article: its type and genre, the language of the text, when and by whom it was published.
A value that is not in its list is refused, and the nearest one is suggested.`,
    blocks: `Every line of the text is a paragraph, unless it is named here by its first words:
heading, list-item, quotation, caption, turn (with its speaker), furniture.`,
    entities: `The people and things that the text mentions. Kinds: person, organization, group, country, place, region, facility, event,
agreement, measure, policy, product, topic. A mention means every whole occurrence; with prefix or suffix (the words
next to it) only that one. Forms: name, nominal, adjective, metonym (a capital for its government), anaphor.`,
    visits: `A visit is a trip by officials to meet officials of one host. role: focal (what the article is about) or background.
status: invited, announced, planned, under-way, occurred, postponed, cancelled.
A value given by the words is stated. \`because: "…"\` makes it inferred, and gives the reason; \`source: { title, date }\`
makes it external. If sources differ, write the others under \`alternatives\`.`,
    meetings: "Who met or spoke with whom, on a visit or apart from one. channel: in-person, phone, video, written.",
    statements: `What is said: one predicate, one statement. source: an entity, or article-voice, unnamed, impersonal.
cue: the verb of saying. about: the ids of its topics.`,
  },
  end: "When no issues are left:  visits anchor {coding} -o {article}",
};

const ar: Guidance = {
  head: `هذا ترميز: كل معلومة فيه تقتبس من {text} الكلمات التي تسندها بعينها.
انسخ الاقتباسات حرفًا بحرف، أما مواضعها فتُحسب. ولمعرفة الخطأ عند كل حفظ:
  visits validate --watch {coding}
ما لا يقوله النص يُترك. ولا شيء من معرفتك الخاصة إلا بمصدره.`,
  invented: "النص مختلق للتعلم: ضع نصك في {text} ورمِّزه.",
  example: "مثال من نص آخر:",
  parts: {
    envelope: `المقال: نوعه وجنسه الصحفي ولغة نصه ومتى نُشر ومن نشره.
القيمة التي لا تعرفها القوائم تُرفض ويُسمّى أقربها.`,
    blocks: `كل سطر من النص فقرة، إلا ما سُمّي هنا بكلماته الأولى:
heading عنوان، list-item بند قائمة، quotation اقتباس مستقل، caption تعليق صورة، turn مداخلة متحدث، furniture عناصر الصفحة.`,
    entities: `من يذكرهم النص وما يذكره. الأنواع: person، organization، group، country، place، region، facility، event،
agreement، measure، policy، product، topic. الذكر يعني كل وقوع تام للكلمة؛ ومع prefix أو suffix (ما يجاورها) يعني
ذلك الموضع وحده. الصيغ: name، nominal، adjective، metonym (العاصمة كنايةً عن حكومتها)، anaphor.`,
    visits: `الزيارة رحلة مسؤولين للقاء مسؤولي مضيف واحد. الدور role: إما focal (موضوع المقال) أو background.
الحالة status: invited، announced، planned، under-way، occurred، postponed، cancelled.
القيمة التي تعطيها الكلمات مذكورة. و\`because: "…"\` يجعلها مستنتجة ويبيّن السبب؛ و\`source: { title, date }\`
يجعلها من خارج النص. وإذا اختلفت المصادر فاكتب البقية تحت \`alternatives\`.`,
    meetings:
      "من التقى من أو تحدث إليه، في زيارة أو خارجها. القناة channel: إما in-person أو phone أو video أو written.",
    statements: `ما يقال: لكل فعل إسناد قول واحد. المصدر source: كيان، أو article-voice أو unnamed أو impersonal.
الكلمة cue فعل القول، وabout معرّفات ما يتحدث عنه.`,
  },
  end: "إذا لم تبق ملاحظة:  visits anchor {coding} -o {article}",
};

/** The guidance by its language. */
export const guidance: Readonly<Record<Locale, Guidance>> = { en, ar };
