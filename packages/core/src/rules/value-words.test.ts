import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../test/article-of.ts";
import { articleRules } from "./rules.ts";

type Part = Record<string, unknown>;
type Row = readonly [language: string, text: string, right: string, wrong: string];

const brill = { id: "brill", kind: "person", name: { en: "Brill" } };
const note = "Not compared here.";

/** A visit, a meeting or an agreement whose quote is the whole text. */
const visit = (text: string, part: Part): Part => {
  const status = { value: "occurred", quote: text, note };
  return {
    visits: [{ id: "v", role: "focal", status, visitors: [{ entity: "brill", quote: text }], quote: text, ...part }],
  };
};
const meeting = (text: string, part: Part): Part => ({
  meetings: [{ id: "m", role: "focal", status: { value: "occurred", quote: text, note }, quote: text, ...part }],
});
const agreement = (text: string, part: Part): Part => ({
  agreements: [{ id: "a", stage: { value: "unspecified", quote: text }, parties: ["brill"], quote: text, ...part }],
});

/** How each rule's value is coded, and rows in seven languages: the value that the words name, and one that they do not. */
const tables: Readonly<Record<string, { code(text: string, value: string): Part; rows: readonly Row[] }>> = {
  "visit/type-words": {
    code: (text, value) => visit(text, { type: { value, quote: text } }),
    rows: [
      ["ar", "زيارة عمل تستغرق يومين", "working", "state"],
      ["en", "A working visit of two days", "working", "state"],
      ["fa", "سفر رسمی دو روزه", "official", "private"],
      ["fr", "Une visite d'État de deux jours", "state", "working"],
      ["ru", "Рабочий визит продлится два дня", "working", "state"],
      ["tr", "İki günlük resmî ziyaret", "official", "private"],
      ["es", "Una visita de Estado de dos días", "state", "working"],
    ],
  },
  "visit/status-words": {
    code: (text, value) => visit(text, { status: { value, quote: text } }),
    rows: [
      ["ar", "أُلغيت الزيارة", "cancelled", "occurred"],
      ["en", "The visit was cancelled", "cancelled", "occurred"],
      ["fa", "این سفر به تعویق افتاد", "postponed", "occurred"],
      ["fr", "La visite a été reportée", "postponed", "occurred"],
      ["ru", "Визит отменён", "cancelled", "occurred"],
      ["tr", "Ziyaret ertelendi", "postponed", "occurred"],
      ["es", "La visita fue aplazada", "postponed", "occurred"],
    ],
  },
  "visit/channel-words": {
    code: (text, value) => meeting(text, { channel: { value, quote: text } }),
    rows: [
      ["ar", "اتصال هاتفي بين الوزيرين", "phone", "in-person"],
      ["en", "The ministers spoke by video link", "video", "in-person"],
      ["fa", "گفتگوی تلفنی دو وزیر", "phone", "in-person"],
      ["fr", "Un entretien téléphonique des deux ministres", "phone", "in-person"],
      ["ru", "Министры провели телефонный разговор", "phone", "in-person"],
      ["tr", "Bakanlar telefonda görüştü", "phone", "in-person"],
      ["es", "Los ministros hablaron por teléfono", "phone", "in-person"],
    ],
  },
  "visit/format-words": {
    code: (text, value) => meeting(text, { formats: [{ value, quote: text }] }),
    rows: [
      ["ar", "مأدبة عشاء على شرف الضيف", "meal", "press-conference"],
      ["en", "A joint press conference followed", "press-conference", "meal"],
      ["fa", "نشست خبری مشترک", "press-conference", "meal"],
      ["fr", "Une conférence de presse commune", "press-conference", "meal"],
      ["ru", "Совместная пресс-конференция", "press-conference", "meal"],
      ["tr", "Ortak basın toplantısı", "press-conference", "meal"],
      ["es", "Una rueda de prensa conjunta", "press-conference", "meal"],
    ],
  },
  "visit/purpose-words": {
    code: (text, value) => visit(text, { purposes: [{ value, quote: text }] }),
    rows: [
      ["ar", "لتوقيع اتفاق", "sign", "inspect"],
      ["en", "to sign an accord", "sign", "inspect"],
      ["fa", "برای امضای توافق", "sign", "inspect"],
      ["fr", "pour signer un accord", "sign", "inspect"],
      ["ru", "для подписания соглашения", "sign", "inspect"],
      ["tr", "anlaşma imzalamak için", "sign", "inspect"],
      ["es", "para firmar un acuerdo", "sign", "inspect"],
    ],
  },
  "visit/agreement-type": {
    code: (text, value) => agreement(text, { type: { value, quote: text } }),
    rows: [
      ["ar", "مذكرة تفاهم في النقل", "memorandum", "treaty"],
      ["en", "A memorandum of understanding on transport", "memorandum", "treaty"],
      ["fa", "یادداشت تفاهم حمل و نقل", "memorandum", "treaty"],
      ["fr", "Un mémorandum d'entente sur les transports", "memorandum", "treaty"],
      ["ru", "Меморандум о взаимопонимании", "memorandum", "treaty"],
      ["tr", "Ulaştırma mutabakat zaptı", "memorandum", "treaty"],
      ["es", "Un memorando de entendimiento sobre transporte", "memorandum", "treaty"],
    ],
  },
  "visit/agreement-stage": {
    code: (text, value) => agreement(text, { stage: { value, quote: text } }),
    rows: [
      ["ar", "وقّع الوزيران الاتفاق", "signed", "ratified"],
      ["en", "Parliament ratified the accord", "ratified", "signed"],
      ["fa", "دو وزیر توافق را امضا کردند", "signed", "ratified"],
      ["fr", "Le parlement a ratifié l'accord", "ratified", "signed"],
      ["ru", "Министры подписали соглашение", "signed", "ratified"],
      ["tr", "Bakanlar anlaşmayı imzaladı", "signed", "ratified"],
      ["es", "Los ministros firmaron el acuerdo", "signed", "ratified"],
    ],
  },
};

describe.each(Object.entries(tables))("%s", (code, table) => {
  const rules = articleRules.filter((rule) => rule.code === code);
  const codes = ([language, text]: Row, value: string) => {
    const [first = ""] = text.split(/\s/);
    const entities = [{ ...brill, mentions: [{ quote: first, form: "nominal" }] }];
    return codesOf(articleOf(text, { entities, ...table.code(text, value) }, language), rules);
  };

  it.each(table.rows)("%s: %s is %s and not %s", (...row) => {
    const [, , right, wrong] = row;
    expect(codes(row, right)).toEqual([]);
    expect(codes(row, wrong)).toEqual([code]);
  });
});
