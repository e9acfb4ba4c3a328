import { findValue } from "../../codelists/codelist.ts";
import { codedCodes, everyCodedCode } from "../../inspection/coded-codes.ts";
import type { Rule } from "../rule.ts";

/** A code must not be retired. */
export const retiredCode: Rule = {
  code: "envelope/retired-code",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: { en: "Disallow withdrawn codes.", ar: "منع الرموز المسحوبة." },
  message: {
    en: "{found} ({label}) was withdrawn from its codelist: use a current code, unless the text is from the time when it was valid",
    ar: "سُحب {found} من قائمته: خذوا رمزًا معمولًا به، إلا إذا كان النص من زمن العمل به",
  },
  why: {
    en: "Withdrawn Media Topics, countries and currencies do not match new data. They are still known, for old texts.",
    ar: "الموضوعات والدول والعملات المسحوبة لا تجد نظيرًا في بيانات جديدة. وتبقى معروفة للنصوص القديمة.",
  },
  doubts: everyCodedCode,
  check(index, report) {
    for (const { list, holder, at, code } of codedCodes(index)) {
      const value = findValue(list, code);
      if (value?.retired) report(holder, { at, found: code, words: { label: value.label.en } });
    }
  },
};
