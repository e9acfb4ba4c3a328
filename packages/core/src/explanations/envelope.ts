import type { Explanations } from "./explanation.ts";

/** Explanations of the codes about the article as a whole. */
export const envelopeExplanations = {
  "envelope/text-hash": {
    why: {
      en: "A transfer that turns every letter into ⟦?⟧ changes the text and its quotes alike, and only the digest shows it.",
      ar: "النقل الذي يحوّل كل حرف إلى ⟦?⟧ يغيّر النص والاقتباسات معًا، ولا تكشفه إلا البصمة.",
    },
    howToFix: {
      en: "Take the text from its source again. If the text was changed on purpose, anchor the coding in the new text.",
      ar: "خذ النص من مصدره من جديد. وإن غُيّر النص قصدًا فاربط اقتباسات الترميز بمواضعها في النص الجديد.",
    },
  },
  "envelope/id-hash": {
    why: {
      en: "A name of this form (RFC 6920) is computed from the text, and with a wrong name two texts can pass for one.",
      ar: "هذا الاسم (RFC 6920) يُحسب من النص، وبالاسم الخاطئ يمرّ نصان على أنهما واحد.",
    },
    exceptions: [
      {
        en: "Ids of other forms, such as web addresses, are not compared with the text.",
        ar: "لا تُقارن بالنص المعرّفات التي بصيغ أخرى، كعناوين الويب.",
      },
    ],
    howToFix: { en: "Use the id that the message shows.", ar: "استعمل المعرّف الذي تذكره الرسالة." },
  },
  "envelope/language-canonical": {
    why: {
      en: "The tags en-gb, iw and eng name languages whose canonical tags are en-GB, he and en, so a search for those misses them.",
      ar: "الوسوم en-gb وiw وeng تدل على لغات وسومها المعتمدة en-GB وhe وen، فمن يبحث عن هذه لا يجدها.",
    },
    howToFix: { en: "Write the tag that the hint shows.", ar: "اكتب الوسم الذي يذكره الإرشاد." },
  },
  "envelope/language-map-filled": {
    why: {
      en: "An absent field means that the text does not say, and an empty one has no meaning.",
      ar: "الحقل الغائب يعني أن النص لا يقول شيئًا في ذلك، أما الفارغ فلا معنى له.",
    },
    howToFix: {
      en: "Write the text under the tag of its language, or omit the field.",
      ar: "اكتب النص تحت وسم لغته، أو احذف الحقل.",
    },
  },
  "envelope/direction": {
    why: {
      en: "In the wrong direction, punctuation and numbers move to the wrong side and sentences read differently.",
      ar: "إذا عُرض النص في غير اتجاهه انتقلت علامات الترقيم والأعداد إلى الجهة الأخرى وتغيّرت قراءة الجمل.",
    },
    howToFix: {
      en: "Use the direction that the message names, or correct the language.",
      ar: "استعمل الاتجاه الذي تذكره الرسالة، أو صحّح اللغة.",
    },
  },
  "envelope/headline": {
    why: {
      en: "A headline that is not the first line is a heading of a section, or a sentence mistaken for one.",
      ar: "العنوان الذي ليس أول سطر عنوانٌ فرعي، أو جملة عُدّت عنوانًا.",
    },
    howToFix: {
      en: "Quote the whole first line. If the text has no headline, omit the field.",
      ar: "اقتبس السطر الأول كله. وإن لم يكن للنص عنوان فاحذف الحقل.",
    },
  },
  "envelope/tiling": {
    why: {
      en: "Every word of the text belongs to one sentence, one block and one section, so that nothing is missed or counted twice.",
      ar: "كل كلمة في النص من جملة واحدة وفقرة واحدة وقسم واحد، حتى لا يسقط شيء ولا يُعدّ مرتين.",
    },
    exceptions: [
      {
        en: "White space may be between the parts, and before and after the whole.",
        ar: "يجوز أن يقع الفراغ بين الأجزاء وقبلها وبعدها.",
      },
    ],
    howToFix: {
      en: "Anchor the coding again instead of editing the spans by hand.",
      ar: "اربط الاقتباسات بمواضعها من جديد بدل تعديل المواضع يدويًا.",
    },
  },
  "envelope/date": {
    why: {
      en: "31 June looks like a date but does not exist, and every relative date is resolved from the publication date.",
      ar: "31 يونيو يشبه التاريخ لكنه غير موجود، ومن تاريخ النشر تُحسب كل التواريخ النسبية.",
    },
    howToFix: { en: "Look up the date at its source, and correct it.", ar: "ارجع إلى التاريخ في مصدره وصحّحه." },
  },
  "envelope/url": {
    why: {
      en: "Addresses become links, and one that runs a script, carries a password or hides its host harms the reader.",
      ar: "تصير عناوين الويب روابط، وما ينفّذ شيفرة أو يحمل كلمة سر أو يخفي المضيف يضر بالقارئ.",
    },
    exceptions: [
      {
        en: "Identifiers (IRIs) of other schemes are allowed if no browser runs them.",
        ar: "يُسمح بمعرّفات (IRI) لها بادئات أخرى ما دام المتصفح لا ينفّذها.",
      },
    ],
    howToFix: {
      en: "Write an address that begins with https:// or http://, without a user name or a password.",
      ar: "اكتب عنوانًا يبدأ بـ https:// أو http:// بلا اسم مستخدم ولا كلمة سر.",
    },
  },
  "envelope/url-lookalike": {
    why: {
      en: "⟦exаmple.org⟧ with a Cyrillic letter is a different host from example.org, and readers cannot see the difference.",
      ar: "⟦exаmple.org⟧ بحرف سيريلي مضيف غير example.org، ولا يرى القارئ الفرق.",
    },
    exceptions: [
      { en: "Names wholly in one script are not reported.", ar: "لا يُبلَّغ عن الأسماء المكتوبة كلها بنظام كتابة واحد." },
    ],
    howToFix: {
      en: "Type the host again from a source that you trust.",
      ar: "اكتب اسم المضيف من جديد من مصدر تثق به.",
    },
  },
  "envelope/license": {
    why: {
      en: "Anyone who redistributes the text must be able to look up the licence.",
      ar: "لا بد أن يستطيع من يعيد نشر النص الرجوع إلى الترخيص.",
    },
    howToFix: {
      en: "Write the SPDX id, a name of your own that begins with LicenseRef-, or the address of the licence. Put free text in usageInfo.",
      ar: "اكتب معرّف SPDX، أو اسمًا من عندك يبدأ بـ LicenseRef-، أو عنوان الترخيص. وضع الكلام الحر في usageInfo.",
    },
  },
  "envelope/unknown-license": {
    why: { en: "Programs compare licences by their SPDX ids.", ar: "تقارن البرامج التراخيص بمعرّفاتها في SPDX." },
    exceptions: [
      { en: "Upper and lower case do not matter.", ar: "لا فرق بين الحروف الكبيرة والصغيرة." },
      {
        en: "Names that begin with LicenseRef- and web addresses are not compared with the list, which is that of spdx.org as of this version.",
        ar: "لا تُقارن بالقائمة الأسماء المبدوءة بـ LicenseRef- وعناوين الويب. والقائمة قائمة spdx.org وقت هذا الإصدار.",
      },
    ],
    howToFix: {
      en: "Use an id of the list, a name of your own, or the web address of the licence.",
      ar: "استعمل معرّفًا من القائمة، أو اسمًا من عندك، أو عنوان الترخيص على الويب.",
    },
  },
  "envelope/text-licence": {
    why: {
      en: "A text belongs to its publisher, and a licence that forbids redistribution forbids including the text.",
      ar: "النص ملك ناشره، والترخيص الذي يمنع إعادة النشر يمنع إدراج النص.",
    },
    exceptions: [
      {
        en: "Only licences whose name itself forbids redistribution are recognised, such as “all rights reserved”.",
        ar: "لا تُعرف هنا إلا التراخيص التي يمنع اسمها نفسه إعادة النشر، مثل «all rights reserved».",
      },
      {
        en: "To dismiss the issue, state your basis in usageInfo, such as ⟦quoted as a research example⟧.",
        ar: "للتجاوز بيّن ما يجيز لك ذلك في usageInfo، مثل ⟦يُستشهد به مثالًا بحثيًا⟧.",
      },
    ],
    howToFix: {
      en: "Publish the coding with textHash only, without the text.",
      ar: "انشر الترميز مع textHash وحدهما، بلا النص.",
    },
  },
  "envelope/unknown-code": {
    why: {
      en: "A code that is not in its list cannot be joined with other data.",
      ar: "الرمز الذي ليس في قائمته لا يُربط ببيانات أخرى.",
    },
    exceptions: [{ en: "Open codelists accept other codes.", ar: "تقبل القوائم المفتوحة رموزًا أخرى." }],
    howToFix: {
      en: "Look up the code in its list. Countries follow ISO 3166-1, so the United Kingdom is GB. Currencies follow ISO 4217.",
      ar: "ابحث عن الرمز في قائمته. رموز الدول من ISO 3166-1، فرمز بريطانيا GB، والعملات من ISO 4217.",
    },
  },
  "envelope/retired-code": {
    why: {
      en: "Withdrawn Media Topics, countries and currencies do not match new data.",
      ar: "الموضوعات والدول والعملات المسحوبة لا تجد نظيرًا في بيانات جديدة.",
    },
    exceptions: [
      {
        en: "The code of a country is not reported if the article has a date from before the year of its withdrawal.",
        ar: "لا يُبلَّغ عن رمز بلد إن كان في المقال تاريخ يسبق سنة سحبه.",
      },
    ],
    howToFix: { en: "Use the code that replaced it.", ar: "استعمل الرمز الذي حلّ محله." },
  },
  "envelope/beyond-depth": {
    why: {
      en: "What is coded beyond the stated depth would be counted in some articles and not in others.",
      ar: "ما رُمِّز خارج العمق المعلن يُعدّ في مقالات ولا يُعدّ في أخرى.",
    },
    howToFix: {
      en: "State a greater depth for the coding, or remove these facts.",
      ar: "اذكر عمقًا أكبر للترميز، أو احذف هذه المعلومات.",
    },
  },
} as const satisfies Explanations;
