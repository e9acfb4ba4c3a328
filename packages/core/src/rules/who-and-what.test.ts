import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../test/article-of.ts";
import { statementRules } from "./statement/index.ts";
import { visitRules } from "./visit/index.ts";

const rules = [...statementRules, ...visitRules].filter(({ code }) =>
  /^visit\/(?:type|status|channel|format|purpose)-words|^visit\/agreement-(?:type|stage)|^statement\/(?:act|modality|negated)-words|directness-marks/.test(
    code,
  ),
);

type Part = Record<string, unknown>;

const source = { id: "brill", kind: "person", name: { en: "Brill" } };

function visit(part: Part, text: string): Part {
  const status = { value: "occurred", quote: text, note: "Not compared here." };
  return {
    visits: [{ id: "v", role: "focal", status, visitors: [{ entity: "brill", quote: text }], quote: text, ...part }],
  };
}

function agreement(part: Part, text: string): Part {
  const stage = { value: "unspecified", quote: text };
  return { agreements: [{ id: "a", stage, parties: ["brill"], quote: text, ...part }] };
}

function statement(part: Part, quote: string): Part {
  return { statements: [{ id: "s", act: "assert", source: ["article-voice"], quote, ...part }] };
}

const meeting = (part: Part, quote: string) => ({
  meetings: [
    { id: "m", role: "focal", status: { value: "occurred", quote, note: "Not compared here." }, quote, ...part },
  ],
});

function codes(language: string, text: string, coding: Part): string[] {
  const [first = ""] = text.split(/\s/);
  return codesOf(
    articleOf(text, { entities: [{ ...source, mentions: [{ quote: first, form: "nominal" }] }], ...coding }, language),
    rules,
  );
}

const none: Part = { kind: "event-report" };

/** Language, text, and what is coded of it; tricky but right. */
const accepted: readonly (readonly [string, string, (text: string) => Part])[] = [
  ["en", "Brill is on an official three-day visit", (t) => visit({ type: { value: "official", quote: t } }, t)],
  [
    "en",
    "Brill attended talks with state officials on a working visit",
    (t) => visit({ type: { value: "working", quote: t } }, t),
  ],
  [
    "en",
    "Brill arrived although the tour had been postponed twice",
    (t) => visit({ status: { value: "occurred", quote: t } }, t),
  ],
  ["en", "Brill did not cancel the visit", (t) => visit({ status: { value: "occurred", quote: t } }, t)],
  ["en", "Talks over dinner are due", (t) => meeting({ formats: [{ value: "bilateral", quote: t }] }, t)],
  ["en", "Both sides concluded the accord", (t) => agreement({ stage: { value: "signed", quote: t } }, t)],
  ["en", "Brill was not only a guest", (t) => statement(none, t)],
  ["en", "Payment is due no later than June", (t) => statement(none, t)],
  ["en", "Talks resumed because nobody had objected", (t) => statement(none, t)],
  ["en", "Larn, not Torrin, hosted the talks", (t) => statement(none, t)],
  ["en", "Talks resume in May", (t) => statement(none, t)],
  ["en", "Prime Minister May chaired the talks", (t) => statement(none, t)],
  ["en", "Brill opened a line which could reach the coast", (t) => statement(none, t)],
  ["en", "Larn refused the offer", (t) => statement({ ...none, negated: true }, t)],
  ["ar", "وصل الوزير في الزيارة الرسمية", (t) => visit({ type: { value: "official", quote: t } }, t)],
  ["ar", "زار الوزير العاصمة بعد تأجيل متكرر", (t) => visit({ status: { value: "occurred", quote: t } }, t)],
  ["ar", "لا شك أن المحادثات نجحت", (t) => statement(none, t)],
  ["ar", "ليس فقط ضيفا بل شريكا", (t) => statement(none, t)],
  ["ar", "كان الوزير قد زار العاصمة", (t) => statement(none, t)],
  ["ar", "أبرم البلدان الاتفاق", (t) => agreement({ stage: { value: "signed", quote: t } }, t)],
  ["ar", "زار وفد غير رسمي العاصمة", (t) => statement(none, t)],
  ["fr", "Le ministre n'exclut pas un accord", (t) => statement({ ...none, modality: "non-literal" }, t)],
  [
    "fr",
    "Les parties sont d'accord sur une déclaration commune",
    (t) => agreement({ type: { value: "joint-statement", quote: t } }, t),
  ],
  ["es", "No solo compra trigo", (t) => statement(none, t)],
  ["ru", "Не только министр посетил столицу", (t) => statement(none, t)],
  ["tr", "Biz sadece komşu değil, ortağız", (t) => statement(none, t)],
  ["fa", "بدون شک مذاکرات موفق بود", (t) => statement(none, t)],
];

/** Language, text, what is coded of it, and the rule that reports it. */
const rejected: readonly (readonly [string, string, (text: string) => Part, string])[] = [
  ["en", "Brill is on a state visit", (t) => visit({ type: { value: "official", quote: t } }, t), "visit/type-words"],
  [
    "en",
    "Brill came in a private capacity",
    (t) => visit({ type: { value: "official", quote: t } }, t),
    "visit/type-words",
  ],
  ["en", "The trip was called off", (t) => visit({ status: { value: "occurred", quote: t } }, t), "visit/status-words"],
  ["en", "Brill will visit Larn", (t) => visit({ status: { value: "occurred", quote: t } }, t), "visit/status-words"],
  [
    "en",
    "Brill spoke by phone",
    (t) => meeting({ channel: { value: "in-person", quote: t } }, t),
    "visit/channel-words",
  ],
  [
    "en",
    "Brill gave a dinner",
    (t) => meeting({ formats: [{ value: "ceremony", quote: t }] }, t),
    "visit/format-words",
  ],
  [
    "en",
    "Both will sign a memorandum",
    (t) => agreement({ stage: { value: "signed", quote: t } }, t),
    "visit/agreement-stage",
  ],
  [
    "en",
    "Both signed a memorandum of understanding",
    (t) => agreement({ type: { value: "treaty", quote: t } }, t),
    "visit/agreement-type",
  ],
  ["en", "Larn does not buy arms", (t) => statement(none, t), "statement/negated-words"],
  ["en", "Larn buys books", (t) => statement({ ...none, negated: true }, t), "statement/negated-words"],
  ["en", "The crossing must stay open", (t) => statement(none, t), "statement/modality-words"],
  [
    "en",
    "The crossing must stay open",
    (t) => statement({ ...none, modality: "possible" }, t),
    "statement/modality-words",
  ],
  [
    "en",
    "Brill warned of delays",
    (t) => statement({ act: "thank", source: ["brill"], cue: "warned" }, t),
    "statement/act-words",
  ],
  ["ar", "وصل الوزير في زيارة دولة", (t) => visit({ type: { value: "official", quote: t } }, t), "visit/type-words"],
  ["ar", "تأجلت الزيارة أسبوعا", (t) => visit({ status: { value: "occurred", quote: t } }, t), "visit/status-words"],
  [
    "ar",
    "وقع الوزيران مذكرة تفاهم",
    (t) => agreement({ type: { value: "treaty", quote: t } }, t),
    "visit/agreement-type",
  ],
  ["ar", "لم تؤكد الرئاسة الخبر", (t) => statement(none, t), "statement/negated-words"],
  ["ar", "قد تتعطل الملاحة مجددا", (t) => statement(none, t), "statement/modality-words"],
  [
    "ar",
    "حذر الوزير من التأخير",
    (t) => statement({ act: "thank", source: ["brill"], cue: "حذر" }, t),
    "statement/act-words",
  ],
  ["fr", "La visite a été annulée", (t) => visit({ status: { value: "occurred", quote: t } }, t), "visit/status-words"],
  ["fr", "Le navire doit partir", (t) => statement(none, t), "statement/modality-words"],
  ["es", "El país no compra armas", (t) => statement(none, t), "statement/negated-words"],
  ["ru", "Визит перенесён", (t) => visit({ status: { value: "occurred", quote: t } }, t), "visit/status-words"],
  ["tr", "Komşumuz projeye katılabilir", (t) => statement(none, t), "statement/modality-words"],
  ["fa", "سفر لغو شد", (t) => visit({ status: { value: "occurred", quote: t } }, t), "visit/status-words"],
];

describe("who and what, compared with their words", () => {
  it.each(accepted)("%s accepts: %s", (language, text, coding) => {
    expect(codes(language, text, coding(text))).toEqual([]);
  });

  it.each(rejected)("%s rejects: %s", (language, text, coding, code) => {
    expect(codes(language, text, coding(text))).toContain(code);
  });
});
