import type { EventStatus } from "@diplomatic-visits/core";
import { foldedList } from "@diplomatic-visits/core/text";

/** What a word announces. */
export interface Trigger {
  kind: "visit" | "meeting" | "call";
  /** How the place is joined: to needs إلى, ل or "to"; direct stands without a preposition; noun is either. */
  frame: "to" | "direct" | "noun";
  status: EventStatus;
}

type Row = readonly [kind: Trigger["kind"], frame: Trigger["frame"], status: EventStatus, words: string];

const rows: readonly Row[] = [
  ["visit", "to", "occurred", "وصل وصلت وصلا وصلوا قدم وفد_إلى arrived travelled traveled flew landed"],
  ["visit", "to", "under-way", "توجه توجهت توجها توجهوا arrives"],
  [
    "visit",
    "to",
    "planned",
    "يصل تصل سيصل ستصل يتوجه تتوجه سيتوجه ستتوجه يسافر سيسافر travel travels fly flies travelling traveling heading",
  ],
  ["visit", "direct", "occurred", "زار زارت زارا زاروا visited"],
  ["visit", "direct", "under-way", "visiting"],
  ["visit", "direct", "planned", "يزور تزور سيزور ستزور"],
  ["visit", "noun", "occurred", "زيارة زيارته زيارتها زيارتهما الزيارة visit trip visits"],
  ["meeting", "direct", "occurred", "التقى التقت التقيا اجتمع اجتمعت اجتمعا استقبل استقبلت met received hosted"],
  [
    "meeting",
    "direct",
    "planned",
    "يلتقي تلتقي سيلتقي ستلتقي يجتمع تجتمع سيجتمع ستجتمع يستقبل تستقبل سيستقبل ستستقبل meets",
  ],
  [
    "meeting",
    "noun",
    "occurred",
    "محادثات المحادثات مباحثات المباحثات لقاء اللقاء لقاءات اجتماع اجتماعا اجتماعات لقاءا talks meeting",
  ],
  ["call", "direct", "occurred", "هاتف هاتفت اتصل اتصلت phoned telephoned"],
  ["call", "noun", "occurred", "هاتفي هاتفية هاتفيا phone telephone"],
];

let triggers: ReadonlyMap<string, Trigger> | undefined;

/** What a folded word announces; undefined for most words. */
export function triggerOf(letters: string): Trigger | undefined {
  triggers ??= new Map(
    rows.flatMap(([kind, frame, status, words]) =>
      foldedList(words).map((word): [string, Trigger] => [word, { kind, frame, status }]),
    ),
  );
  return triggers.get(letters);
}

// Words near a trigger that change how far it has come.
const shifts: readonly (readonly [EventStatus, string])[] = [
  ["cancelled", "ألغى ألغت ألغيت إلغاء ملغاة الملغاة cancelled canceled cancels scrapped"],
  ["postponed", "أرجأ أرجأت إرجاء أجل أجلت تأجيل تأجلت تأجل مؤجلة المؤجلة postponed postpones delayed"],
  [
    "planned",
    "سيقوم ستقوم يعتزم تعتزم ينوي تنوي يستعد تستعد المقررة مقررة المقرر مقرر المرتقبة مرتقبة المقبلة المزمعة المتوقع متوقع will to plans planned scheduled expected due upcoming",
  ],
  ["announced", "أعلن أعلنت announced announces"],
  ["invited", "دعوة دعا invited invitation"],
];

let shiftOf: ReadonlyMap<string, EventStatus> | undefined;

/** How far an event has come that stands near a folded word, such as المقررة or "postponed". */
export function statusShift(letters: string): EventStatus | undefined {
  shiftOf ??= new Map(
    shifts.flatMap(([status, words]) => foldedList(words).map((word): [string, EventStatus] => [word, status])),
  );
  return shiftOf.get(letters);
}

let negations: ReadonlySet<string> | undefined;

/** Whether a folded word says that what follows did not take place. */
export function isNegation(letters: string): boolean {
  negations ??= new Set(
    foldedList("لم لن لا ليس ليست غير دون بدون عدم نفى نفت ينفي not never no without denied denies t"),
  );
  return negations.has(letters);
}
