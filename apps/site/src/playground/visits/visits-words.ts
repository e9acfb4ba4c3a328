/** The words of the panels that run the program of the command line. */
export interface VisitsWords {
  waits: string;
  running: string;
  fault: string;
  copy: string;
  copied: string;
  notCopied: string;
  download(name: string): string;
  tables: { lead: string; choose: string; empty: string; rows(count: number): string };
  formats: { lead: string; choose: string; losses: string; noLosses: string; times(count: number): string };
  command: {
    lead: string;
    label: string;
    run: string;
    buttons: string;
    output: string;
    none: string;
    code(code: number): string;
    save: string;
    limits: string;
    where: string;
  };
  compare: {
    lead: string;
    second: string;
    hint: string;
    open: string;
    swap: string;
    agreed: string;
    unit: string;
    both: string;
    onlyA: string;
    onlyB: string;
    values: string;
    grounds: string;
    wording: string;
    a: string;
    b: string;
    f1(f1: string): string;
    whole: string;
    none: string;
    all: string;
  };
}

/** The words of these panels in both languages. */
export const visitsWords: Readonly<Record<"en" | "ar", VisitsWords>> = {
  en: {
    waits: "This needs a valid article or coding.",
    running: "One moment…",
    fault: "The program of the command line did not run in this browser:",
    copy: "Copy",
    copied: "Copied.",
    notCopied: "The browser does not allow copying; select the text instead.",
    download: (name) => `Download ${name}`,
    tables: {
      lead: "The article as flat tables, one row for each object. Empty columns are hidden here; the file has them all.",
      choose: "Table",
      empty: "This table has no rows.",
      rows: (count) => `${count} ${count === 1 ? "row" : "rows"}`,
    },
    formats: {
      lead: "The article in another format, and what that format has no place for.",
      choose: "Format",
      losses: "Left out, because the format has no place for it:",
      noLosses: "Nothing is left out.",
      times: (count) => `× ${count}`,
    },
    command: {
      lead: "The program of the command line, run here on the files of this page:",
      label: "Command",
      run: "Run",
      buttons: "Commands to run",
      output: "Output",
      none: "(no output)",
      code: (code) => `Exit code ${code}`,
      save: "To run it on your own computer, save under these names:",
      limits:
        "Not possible here: other folders, standard input, compressed files, threads (--jobs), watching files (--watch) and models over the network. A page has none of these; the program has.",
      where:
        "The package is not on npm yet. Until it is, run npm start in a clone of the repository; there, npx --no-install visits is the same command.",
    },
    compare: {
      lead: "Compare this coding (A) with a second coding of the same text (B). The numbers are those of visits compare.",
      second: "Second coding (B)",
      hint: "Paste YAML or JSON, or open a file.",
      open: "Open the second coding",
      swap: "Copy A to B",
      agreed: "Agreed",
      unit: "Object",
      both: "in both",
      onlyA: "Only in A",
      onlyB: "Only in B",
      values: "Different values",
      grounds: "Same value, other quotes",
      wording: "Other free words",
      a: "A",
      b: "B",
      f1: (f1) => `Mentions marked at the same place: F1 ${f1}.`,
      whole: "(whole)",
      none: "None.",
      all: "All numbers, as the command line prints them",
    },
  },
  ar: {
    waits: "يحتاج هذا إلى مقال صالح أو ترميز صالح.",
    running: "لحظة…",
    fault: "تعذّر تشغيل برنامج سطر الأوامر في هذا المتصفح:",
    copy: "نسخ",
    copied: "تم النسخ.",
    notCopied: "لا يسمح المتصفح بالنسخ؛ يمكنك تحديد النص بدلًا من ذلك.",
    download: (name) => `تنزيل ${name}`,
    tables: {
      lead: "المقال جداولَ مسطّحة، لكل كائن صف. تُخفى هنا الأعمدة الفارغة، وفي الملف جميعها.",
      choose: "الجدول",
      empty: "لا صفوف في هذا الجدول.",
      rows: (count) => `عدد الصفوف: ${count}`,
    },
    formats: {
      lead: "المقال بصيغة أخرى، وما لا موضع له فيها.",
      choose: "الصيغة",
      losses: "ما تُرك لأن الصيغة لا موضع له فيها:",
      noLosses: "لم يُترك شيء.",
      times: (count) => `× ${count}`,
    },
    command: {
      lead: "برنامج سطر الأوامر نفسه، يعمل هنا على ملفات هذه الصفحة:",
      label: "الأمر",
      run: "تشغيل",
      buttons: "أوامر للتشغيل",
      output: "المخرجات",
      none: "(لا مخرجات)",
      code: (code) => `رمز الخروج ${code}`,
      save: "لتشغيله على حاسوبك، احفظ بهذه الأسماء:",
      limits:
        "ما لا يمكن هنا: المجلدات الأخرى، والإدخال القياسي، والملفات المضغوطة، والخيوط (‎--jobs)، ومراقبة الملفات (‎--watch)، والنماذج عبر الشبكة. ليس في الصفحة شيء من ذلك، وهو في البرنامج.",
      where:
        "الحزمة غير منشورة على npm بعد. إلى أن تُنشر، شغّل npm start في نسخة من المستودع، ثم استعمل فيها الأمر npx --no-install visits بدلًا منه.",
    },
    compare: {
      lead: "مقارنة هذا الترميز (أ) بترميز ثانٍ للنص نفسه (ب). والأرقام هي أرقام visits compare.",
      second: "الترميز الثاني (ب)",
      hint: "لصق YAML أو JSON، أو فتح ملف.",
      open: "فتح الترميز الثاني",
      swap: "نسخ (أ) إلى (ب)",
      agreed: "المتفق عليه",
      unit: "الكائن",
      both: "في كليهما",
      onlyA: "في (أ) وحده",
      onlyB: "في (ب) وحده",
      values: "قيم مختلفة",
      grounds: "القيمة نفسها باقتباسات أخرى",
      wording: "ألفاظ حرّة أخرى",
      a: "أ",
      b: "ب",
      f1: (f1) => `مواضع الذكر المعلَّمة في الموضع نفسه: F1 ‏${f1}.`,
      whole: "(كله)",
      none: "لا شيء.",
      all: "جميع الأرقام كما يطبعها سطر الأوامر",
    },
  },
};
