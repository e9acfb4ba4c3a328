import type { Explanations } from "./explanation.ts";

/** Explanations of the codes about characters of the text. */
export const textExplanations = {
  "text/nul": {
    why: {
      en: "Many programs and databases end a text at NUL or reject it, so everything after it would be lost.",
      ar: "برامج وقواعد بيانات كثيرة تنهي النص عند NUL أو ترفضه، فيضيع ما بعده.",
    },
    howToFix: {
      en: "Remove the character. If it is in the text, remove it from the source and anchor the coding again.",
      ar: "احذف المحرف. وإن كان في نص المقال فاحذفه من مصدره ثم اربط الاقتباسات بمواضعها من جديد.",
    },
  },
  "text/control": {
    why: {
      en: "Control characters move the cursor, hide words in a terminal and break lines where other programs do not.",
      ar: "محارف التحكم تحرك المؤشر وتخفي كلمات في الطرفية وتقطع الأسطر حيث لا تقطعها برامج أخرى.",
    },
    exceptions: [
      {
        en: "Line feeds (LF) and tabs are allowed. Carriage returns are not: lines end in LF.",
        ar: "يُسمح بنهاية السطر LF وعلامة الجدولة. ولا يُسمح بمحرف الإرجاع CR: تنتهي الأسطر بـ LF.",
      },
    ],
    howToFix: {
      en: "Remove the character. If the lines end in CR LF, as on Windows, save the file with the line ends LF.",
      ar: "احذف المحرف. وإن كانت الأسطر تنتهي بـ CR LF كما في Windows فاحفظ الملف بنهايات أسطر LF.",
    },
  },
  "text/noncharacter": {
    why: {
      en: "Programs drop or replace noncharacters and halves of surrogate pairs, so the text does not stay the same.",
      ar: "تحذف البرامج ما ليس محرفًا وأنصاف الأزواج البديلة أو تستبدلها، فلا يبقى النص كما هو.",
    },
    howToFix: {
      en: "Take the string from its source again, or remove the character.",
      ar: "خذ النص من مصدره من جديد، أو احذف المحرف.",
    },
  },
  "text/tag": {
    why: {
      en: "Tag characters spell words that no reader sees and every language model reads.",
      ar: "محارف الوسم تكتب كلمات لا يراها قارئ ويقرؤها كل نموذج لغوي.",
    },
    exceptions: [
      {
        en: "The flags of England, Scotland and Wales, which need tag characters, are allowed.",
        ar: "يُسمح برايات إنجلترا واسكتلندا وويلز التي تحتاج إلى محارف الوسم.",
      },
    ],
    howToFix: {
      en: "Remove the characters, and check the source for hidden words.",
      ar: "احذف المحارف، وتحقق من خلوّ المصدر من كلمات خفية.",
    },
  },
  "text/nfc": {
    why: {
      en: "A letter with its mark can be stored as one character or as two, which look the same but are different quotes.",
      ar: "قد يُخزَّن الحرف وحركته محرفًا واحدًا أو محرفين، فيتشابهان في العرض ويختلفان اقتباسًا.",
    },
    howToFix: {
      en: "Normalize the source to NFC once, then anchor the coding again.",
      ar: "حوّل المصدر إلى الصيغة NFC مرة واحدة، ثم اربط الاقتباسات بمواضعها من جديد.",
    },
  },
  "text/bidi-override": {
    why: {
      en: "An override shows letters in an order other than the stored one, so the reader sees words that differ from the quote (CVE-2021-42574).",
      ar: "يعرض هذا المحرف الحروف بغير ترتيب حفظها، فيرى القارئ كلمات غير التي في الاقتباس (CVE-2021-42574).",
    },
    howToFix: {
      en: "Compare the string with its source, and remove the character.",
      ar: "قارن النص بمصدره، واحذف المحرف.",
    },
  },
  "text/bidi-unbalanced": {
    why: {
      en: "An unclosed change of direction reverses the rest of the line, and any text that quotes it.",
      ar: "تغيير الاتجاه الذي لم يُغلق يقلب بقية السطر وكل نص يقتبسه.",
    },
    howToFix: {
      en: "Add the missing end in the same paragraph, or remove the character.",
      ar: "أضف الطرف الناقص في الفقرة نفسها، أو احذف المحرف.",
    },
  },
  "text/zero-width": {
    why: {
      en: "A zero-width space or a soft hyphen breaks search and quoting without any visible cause.",
      ar: "المسافة المعدومة العرض والواصلة الخفية تُفسدان البحث والاقتباس ولا يُرى السبب.",
    },
    exceptions: [
      {
        en: "Directional marks (RLM, LRM) and joiners (ZWNJ, ZWJ) are allowed.",
        ar: "يُسمح بعلامتي الاتجاه (RLM وLRM) ومحرفي الوصل والفصل (ZWJ وZWNJ).",
      },
    ],
    howToFix: {
      en: "Compare the string with its source, and remove the character.",
      ar: "قارن النص بمصدره، واحذف المحرف.",
    },
  },
  "text/presentation-form": {
    why: {
      en: "Presentation forms, which usually come from a PDF, look like the letters, but a search for the letters does not find them.",
      ar: "أشكال العرض، وغالبًا ما تأتي من ملف PDF، تشبه الحروف لكن البحث عن الحروف لا يعثر عليها.",
    },
    howToFix: {
      en: "Replace each form with its letters, for example by normalizing the string to NFKC, and compare it with the source.",
      ar: "استبدل بكل شكل حروفه، بتحويل النص إلى الصيغة NFKC مثلًا، وقارنه بمصدره.",
    },
  },
  "text/replacement": {
    why: {
      en: "A decoder writes U+FFFD for bytes that it could not read, so a part of the text is lost.",
      ar: "يكتب برنامج فك الترميز U+FFFD بدل البايتات التي لم يستطع قراءتها، فيكون جزء من النص قد ضاع.",
    },
    howToFix: {
      en: "Take the text from its source again, in the right encoding.",
      ar: "خذ النص من مصدره من جديد بالترميز الصحيح.",
    },
  },
  "text/private-use": {
    why: {
      en: "Two programs agree on the meaning of such a character, and elsewhere it shows as an empty box.",
      ar: "معنى هذا المحرف اتفاق بين برنامجين، وهو عند غيرهما مربع فارغ.",
    },
    howToFix: {
      en: "Compare the string with its source, and write the character that is meant.",
      ar: "قارن النص بمصدره، واكتب المحرف المقصود.",
    },
  },
  "text/mixed-script": {
    why: {
      en: "A Latin name with one Cyrillic letter looks right, but no search finds it.",
      ar: "الاسم اللاتيني الذي فيه حرف سيريلي واحد يبدو سليمًا ولا يعثر عليه بحث.",
    },
    howToFix: {
      en: "Compare the word with its source. If the source has the letter too, the warning tells readers about it.",
      ar: "قارن الكلمة بمصدرها. وإن كان الحرف في المصدر أيضًا فالتحذير ينبّه القارئ إليه.",
    },
  },
} as const satisfies Explanations;
