import type { Explanations } from "./explanation.ts";

/** Explanations of the codes about what the schemas decide. */
export const shapeExplanations = {
  "shape/required": {
    why: {
      en: "A document with the wrong shape cannot be interpreted reliably.",
      ar: "المستند الذي بنيته خاطئة لا يُفهم فهمًا موثوقًا.",
    },
    howToFix: {
      en: "Add the field. The page of the concept shows its type.",
      ar: "أضف الحقل. وتبيّن صفحة المفهوم نوعه.",
    },
  },
  "shape/unknown-key": {
    why: {
      en: "A misspelt field would otherwise be lost silently.",
      ar: "لولا هذه القاعدة لضاع الحقل المكتوب خطأً بصمت.",
    },
    howToFix: {
      en: "Correct the name of the field, or remove it. The hint of the issue names a similar field if there is one.",
      ar: "صحّح اسم الحقل أو احذفه. ويذكر الإرشاد اسمًا قريبًا منه إن وُجد.",
    },
  },
  "shape/computed-key": {
    why: {
      en: "Offsets, the state of a value and the parts of the text are computed from quotes and text, and a second source could disagree.",
      ar: "المواضع وحالة القيمة وأجزاء النص تُحسب من الاقتباسات والنص، ولو كُتبت أيضًا لأمكن أن تخالفها.",
    },
    howToFix: { en: "Remove the field from the coding.", ar: "احذف الحقل من الترميز." },
  },
  "shape/type": {
    why: {
      en: "A document with the wrong shape cannot be interpreted reliably.",
      ar: "المستند الذي بنيته خاطئة لا يُفهم فهمًا موثوقًا.",
    },
    howToFix: {
      en: "Write the value in the expected type: for example a list in brackets, or a number without quotation marks.",
      ar: "اكتب القيمة بالنوع المطلوب: القائمة مثلًا بين معقوفين [ ]، والعدد بلا علامتي اقتباس.",
    },
  },
  "shape/value": {
    why: {
      en: "A closed codelist gives the same thing the same code in every article.",
      ar: "القائمة المغلقة تجعل للشيء الواحد رمزًا واحدًا في كل مقال.",
    },
    howToFix: {
      en: "Choose a code from the list that the message shows. If none fits, use the list's code for other cases and explain it in a note.",
      ar: "اختر رمزًا من القائمة التي تعرضها الرسالة. وإن لم يناسب أيٌّ منها فاستعمل رمز الحالات الأخرى وبيّن السبب في ملاحظة (note).",
    },
  },
  "shape/pattern": {
    why: {
      en: "A document with the wrong shape cannot be interpreted reliably.",
      ar: "المستند الذي بنيته خاطئة لا يُفهم فهمًا موثوقًا.",
    },
    howToFix: {
      en: "Write the value in the format that the message describes.",
      ar: "اكتب القيمة بالصيغة التي تصفها الرسالة.",
    },
  },
  "shape/too-big": {
    why: {
      en: "Every list and string has a limit, so that no input can exhaust time or memory.",
      ar: "لكل قائمة وقيمة نصية حدّ، حتى لا يستنزف أي مُدخَل الوقت أو الذاكرة.",
    },
    howToFix: {
      en: "Shorten the string, remove items from the list, or correct the number.",
      ar: "قصّر النص، أو احذف عناصر من القائمة، أو صحّح العدد.",
    },
  },
  "shape/too-small": {
    why: {
      en: "A document with the wrong shape cannot be interpreted reliably.",
      ar: "المستند الذي بنيته خاطئة لا يُفهم فهمًا موثوقًا.",
    },
    howToFix: {
      en: "Add what is missing, correct the number, or remove the empty field.",
      ar: "أضف ما ينقص، أو صحّح العدد، أو احذف الحقل الفارغ.",
    },
  },
  "shape/form": {
    why: {
      en: "A document with the wrong shape cannot be interpreted reliably.",
      ar: "المستند الذي بنيته خاطئة لا يُفهم فهمًا موثوقًا.",
    },
    howToFix: {
      en: "Choose one of the forms that the message lists, and write all of its fields.",
      ar: "اختر أحد الأشكال التي تذكرها الرسالة، واكتب حقوله كلها.",
    },
  },
  "shape/no-text": {
    why: {
      en: "Quotes can only be located in the text that they were taken from.",
      ar: "لا تُعرف مواضع الاقتباسات إلا في النص الذي أُخذت منه.",
    },
    howToFix: {
      en: "Give the text together with the coding: the file next to it, or the option for the text.",
      ar: "أعطِ النص مع الترميز: في ملف بجواره، أو بالخيار الخاص بالنص.",
    },
  },
} as const satisfies Explanations;
