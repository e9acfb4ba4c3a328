import type { Locale } from "@diplomatic-visits/core";

/** The words of `visits adjudicate`. */
export const adjudicateWords = {
  en: {
    ask: "1, 2, e (edit), s (skip), b (back), q (quit): ",
    unclear: "write 1 or 2 for one of the two, e, s, b or q\n",
    editing: "the value in one line of YAML, as a coding writes it; an empty line goes back: ",
    isNow: (choice: string) => `  now: ${choice}\n`,
    begin: (asked: number, decided: number) => `differences to decide: ${asked}, decided so far: ${decided}\n`,
    unreadable: (reason: string) => `that is not one value in YAML: ${reason}\n`,
    notInText: (quote: string) => `this quote is not in the text: ⟦${quote}⟧\n`,
    stored: (path: string) => `choices: ${path}; the same command continues there\n`,
    toFile: (path: string, asked: number) =>
      `${path}: differences to decide: ${asked}; write a, b or edit after each "choice", then: visits adjudicate … --from-file ${path}\n`,
    undecided: (number: number, keys: string) =>
      `undecided: ${number} (${keys}); --partial keeps for these what the first coding has, and what only the second has`,
    written: (path: string, facts: string) => `${path}: ${facts}\n`,
    counts: (a: number, b: number, edited: number, open: number) =>
      `taken from a: ${a}, from b: ${b}, edited: ${edited}, undecided: ${open}`,
    notAsked: (grounds: number, wording: number) =>
      `not asked: ${grounds} in the quotes only, as in a; ${wording} in free words only, joined or as in a`,
    leftOut: (id: string, key: string) => `  ${id} was left out by the choice for ${key}`,
    noMention: (id: string) => `  no choice leaves a mention to ${id}: leave it out, or keep a mention`,
    unquotable: (path: string) => `${path}: no coding can write this quote, since the same words are elsewhere`,
    noCoder: (file: string) => `${file} does not say who coded it; the result names the file`,
    modes: "choose one of --to-file and --from-file",
    noOut: "name the result with -o",
    problem: {
      shape: "this is not a file of choices",
      text: "these are choices for another text",
      unknown: "the codings do not differ here (any more)",
      changed: "the codings have other values here than when the choice was made",
      choice: "a choice is a, b or edit",
      value: "edit needs a value",
      twice: "there are two choices for this",
    },
    head: [
      "Differences of two codings. After `choice`, write a, b or edit; with edit, write the value after `value`,",
      "as a coding writes it. A note is for you and your readers. `null` means that a coding does not have it.",
    ],
  },
  ar: {
    ask: "1 أو 2، e (تعديل)، s (تخطٍّ)، b (رجوع)، q (خروج): ",
    unclear: "اكتب 1 أو 2 لأحد الترميزين، أو e أو s أو b أو q\n",
    editing: "القيمة في سطر واحد بصيغة YAML كما تُكتب في الترميز؛ والسطر الفارغ رجوع: ",
    isNow: (choice: string) => `  الاختيار الحالي: ${choice}\n`,
    begin: (asked: number, decided: number) => `اختلافات للحسم: ${asked}، حُسم منها: ${decided}\n`,
    unreadable: (reason: string) => `ليست هذه قيمة واحدة بصيغة YAML: ${reason}\n`,
    notInText: (quote: string) => `هذا الاقتباس ليس في النص: ⟦${quote}⟧\n`,
    stored: (path: string) => `الاختيارات في ${path}؛ والأمر نفسه يتابع من هناك\n`,
    toFile: (path: string, asked: number) =>
      `${path}: اختلافات للحسم: ${asked}؛ اكتب a أو b أو edit بعد كل "choice"، ثم: visits adjudicate … --from-file ${path}\n`,
    undecided: (number: number, keys: string) =>
      `لم يُحسم: ${number} (${keys})؛ يُبقي الخيار --partial فيها ما في الترميز الأول وما ينفرد به الثاني`,
    written: (path: string, facts: string) => `${path}: ${facts}\n`,
    counts: (a: number, b: number, edited: number, open: number) =>
      `من a: ${a}، ومن b: ${b}، ومعدَّل: ${edited}، وغير محسوم: ${open}`,
    notAsked: (grounds: number, wording: number) =>
      `من دون سؤال: ${grounds} في الاقتباسات وحدها كما في a، و${wording} في العبارات الحرة وحدها مجموعةً أو كما في a`,
    leftOut: (id: string, key: string) => `  أُسقط ${id} بالاختيار في ${key}`,
    noMention: (id: string) => `  لم تُبقِ الاختيارات ذكرًا واحدًا للكيان ${id}: احذفه، أو أبقِ ذكرًا له`,
    unquotable: (path: string) => `${path}: لا يمكن كتابة هذا الاقتباس في ترميز، لأن الكلمات نفسها في موضع آخر`,
    noCoder: (file: string) => `لا يذكر ${file} من رمَّزه؛ يُذكر اسم الملف في الناتج`,
    modes: "اختر واحدًا من --to-file و--from-file",
    noOut: "سمِّ الناتج بالخيار -o",
    problem: {
      shape: "ليس هذا ملف اختيارات",
      text: "هذه اختيارات لنص آخر",
      unknown: "لا يختلف الترميزان هنا (أو لم يعودا مختلفين)",
      changed: "للترميزين هنا قيم غير التي كانت عند الاختيار",
      choice: "الاختيار a أو b أو edit",
      value: "يحتاج edit إلى قيمة",
      twice: "لهذا اختياران",
    },
    head: [
      "اختلافات ترميزين. اكتب بعد choice حرف a أو b أو كلمة edit؛ ومع edit اكتب القيمة بعد value كما تُكتب في الترميز.",
      "الملاحظة لك ولقرائك. وتعني null أن الترميز يخلو من ذلك.",
    ],
  },
} as const satisfies Record<Locale, unknown>;
