/** The words of coding by pointing. */
export interface PointWords {
  heading: string;
  hint: string;
  chosen: string;
  sentence: string;
  codeAs: string;
  groups: { entity: string; mention: string; fact: string; field: string };
  newOne(kind: string): string;
  mentionOf(name: string): string;
  field: string;
  evidence: string;
  name: string;
  everywhere: string;
  none: string;
  edtf: string;
  optional: string;
  write: string;
  undo: string;
  written: string;
  undone: string;
  notQuotable: string;
  notWritten: string;
  unreadable: string;
  needed(field: string): string;
}

/** The words of coding by pointing, in both languages. */
export const pointWords: Readonly<Record<"en" | "ar", PointWords>> = {
  en: {
    heading: "Code by pointing",
    hint: "Choose words in the text: click a word, drag over several, or hold Shift and press the arrow keys. Ctrl + Enter comes here from the text.",
    chosen: "Chosen words:",
    sentence: "Whole sentence",
    codeAs: "Code as",
    groups: {
      entity: "New entity, mentioned here",
      mention: "Mention of an entity",
      fact: "New fact",
      field: "Fact that is there",
    },
    newOne: (kind) => `New: ${kind}`,
    mentionOf: (name) => `Mention of: ${name}`,
    field: "Field",
    evidence: "Evidence",
    name: "Name",
    everywhere: "Wherever the text has these words",
    none: "(none)",
    edtf: "Date, such as 2021-04-13",
    optional: "optional",
    write: "Write into the coding",
    undo: "Undo",
    written: "Written into the coding.",
    undone: "Undone.",
    notQuotable: "These words occur in several places that no context tells apart. Choose more words.",
    notWritten: "The coding has no place for this; nothing was changed.",
    unreadable: "The coding cannot be read now. Fix its first issue, then point again.",
    needed: (field) => `Choose a value first: ${field}.`,
  },
  ar: {
    heading: "الترميز بالإشارة",
    hint: "اختر كلمات من النص: بالنقر على كلمة، أو السحب على عدة كلمات، أو مفاتيح الأسهم مع Shift. ينقلك Ctrl + Enter من النص إلى هنا.",
    chosen: "الكلمات المختارة:",
    sentence: "الجملة كلها",
    codeAs: "ترميزها بوصفها",
    groups: {
      entity: "كيان جديد مذكور هنا",
      mention: "ذكر لكيان",
      fact: "معلومة جديدة",
      field: "معلومة موجودة",
    },
    newOne: (kind) => `جديد: ${kind}`,
    mentionOf: (name) => `ذكر لـ: ${name}`,
    field: "الحقل",
    evidence: "شاهد",
    name: "الاسم",
    everywhere: "حيثما وردت هذه الكلمات في النص",
    none: "(لا شيء)",
    edtf: "تاريخ، مثل 2021-04-13",
    optional: "اختياري",
    write: "كتابة في الترميز",
    undo: "تراجع",
    written: "كُتبت في الترميز.",
    undone: "تم التراجع.",
    notQuotable: "ترد هذه الكلمات في مواضع لا يميّز بينها سياق. اختر كلمات أكثر.",
    notWritten: "لا موضع لها في الترميز، فلم يتغير شيء.",
    unreadable: "تتعذّر قراءة الترميز الآن. أصلح أول ملاحظة فيه ثم أعد الإشارة.",
    needed: (field) => `اختر قيمة أولًا: ${field}.`,
  },
};
