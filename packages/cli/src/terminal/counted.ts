/** The forms of a counted Arabic noun: one, two, 3–10, 11–99, and the rest. */
export interface ArabicForms {
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}

/** A counted noun in Arabic, whose form follows the number: لا ملفات، ملف واحد، ملفان، 3 ملفات، 11 ملفًا، 100 ملف. */
export function counted(number: number, forms: ArabicForms): string {
  if (number === 0) return `لا ${forms.few}`;
  if (number === 1) return forms.one;
  if (number === 2) return forms.two;
  return `${number} ${formOf(number % 100, forms)}`;
}

function formOf(rest: number, { few, many, other }: ArabicForms): string {
  if (rest >= 3 && rest <= 10) return few;
  return rest >= 11 ? many : other;
}
