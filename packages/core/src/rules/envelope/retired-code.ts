import { findValue } from "../../codelists/codelist.ts";
import type { Rule } from "../rule.ts";
import { codedCodes } from "./coded-codes.ts";

/** A code is still in force. */
export const retiredCode: Rule = {
  code: "envelope/retired-code",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: { en: "A code is still in force.", ar: "الرمز ما زال معمولًا به." },
  message: {
    en: "{found} ({label}) was withdrawn from its list: take a code in force, unless the text is of the time when it was",
    ar: "سُحب {found} من قائمته: خذوا رمزًا معمولًا به، إلا إذا كان النص من زمن العمل به",
  },
  why: {
    en: "Withdrawn Media Topics, countries and currencies find nothing beside new data. They stay known for old texts.",
    ar: "الموضوعات والدول والعملات المسحوبة لا تجد نظيرًا في بيانات جديدة. وتبقى معروفة للنصوص القديمة.",
  },
  check(index, report) {
    for (const { list, holder, at, code } of codedCodes(index)) {
      const value = findValue(list, code);
      if (value?.retired) report(holder, { at, found: code, words: { label: value.label.en } });
    }
  },
};
