import type { CodingRule, SourceFaults } from "../rule.ts";

/** A key must have a value. */
export const emptyKey: CodingRule = {
  code: "coding/empty-key",
  severity: "error",
  needs: "file",
  title: { en: "Require a value after each key.", ar: "اشتراط قيمة لكل مفتاح." },
  message: {
    en: "the key ⟦{key}⟧ has no value; {due} is expected",
    ar: "المفتاح ⟦{key}⟧ بلا قيمة، والمطلوب هنا {dueAr}",
  },
  check({ document }, report) {
    for (const { path, due, form } of document?.empties ?? []) {
      const key = path.at(-1);
      const isItem = typeof key === "number";
      const words = { ...names[due], form, key: isItem ? "-" : `${key}:` };
      report(path, { words, hint: isItem ? leaveItemOut : hints[due] });
    }
  },
};

type Due = SourceFaults["empties"][number]["due"];

const names: Readonly<Record<Due, { due: string; dueAr: string }>> = {
  list: { due: "a list", dueAr: "قائمة" },
  object: { due: "an object", dueAr: "كائن" },
  string: { due: "a string", dueAr: "نص" },
};

const hints = {
  list: {
    en: "write the list below the key, or leave the key out; an item is written ⟦{form}⟧",
    ar: "اكتب القائمة تحت المفتاح أو احذف المفتاح؛ ويُكتب العنصر هكذا ⟦{form}⟧",
  },
  object: {
    en: "write ⟦{key} {form}⟧, or leave the key out",
    ar: "اكتب ⟦{key} {form}⟧ أو احذف المفتاح",
  },
  string: {
    en: "write the value after the key, or leave the key out",
    ar: "اكتب القيمة بعد المفتاح أو احذف المفتاح",
  },
};

const leaveItemOut = {
  en: "write the item after the dash, or delete the dash",
  ar: "اكتب العنصر بعد الشرطة أو احذف الشرطة",
};
