import { foldedList } from "@diplomatic-visits/core/internal";

/** What a word announces. */
export interface Trigger {
  kind: "visit" | "meeting" | "call";
  /** How the place is joined: `to` needs إلى, ل or "to", `for` needs إلى or "for", `direct` no preposition; noun is either. */
  frame: "to" | "for" | "direct" | "noun";
  /** The form of the word, which decides how far the event has come. */
  form: "past" | "present" | "future" | "base" | "ing" | "noun";
}

type Row = readonly [kind: Trigger["kind"], frame: Trigger["frame"], form: Trigger["form"], words: string];

const rows: readonly Row[] = [
  [
    "visit",
    "to",
    "past",
    "وصل وصلت وصلا وصلتا وصلوا توجه توجهت توجها توجهتا توجهوا سافر سافرت سافرا سافروا غادر غادرت غادرا غادروا",
  ],
  ["visit", "to", "present", "يصل تصل يصلان يصلون يتوجه تتوجه يتوجهان يتوجهون يسافر تسافر يسافران يسافرون"],
  ["visit", "to", "future", "سيصل ستصل سيصلان سيصلون سيتوجه ستتوجه سيتوجهان سيتوجهون سيسافر ستسافر سيسافران سيسافرون"],
  ["visit", "direct", "past", "زار زارت زارا زارتا زاروا visited"],
  ["visit", "direct", "present", "يزور تزور يزوران يزورون"],
  ["visit", "direct", "future", "سيزور ستزور سيزوران سيزورون"],
  ["visit", "direct", "base", "visit"],
  ["visit", "direct", "present", "visits"],
  ["visit", "direct", "ing", "visiting"],
  ["visit", "noun", "noun", "زيارة زيارته زيارتها زيارتهما زيارتهم الزيارة visit trip visits"],
  ["visit", "to", "past", "arrived travelled traveled flew flown landed went headed journeyed touched_down"],
  ["visit", "to", "present", "arrives travels flies lands goes heads"],
  ["visit", "to", "base", "arrive travel fly land go head touch_down due"],
  ["visit", "to", "ing", "arriving travelling traveling flying landing going heading"],
  ["visit", "for", "past", "left departed"],
  ["visit", "for", "present", "leaves departs"],
  ["visit", "for", "base", "leave depart"],
  ["visit", "for", "ing", "leaving departing"],
  [
    "meeting",
    "direct",
    "past",
    "التقى التقت التقيا التقوا اجتمع اجتمعت اجتمعا اجتمعوا استقبل استقبلت met received hosted",
  ],
  ["meeting", "direct", "present", "يلتقي تلتقي يلتقيان يجتمع تجتمع يجتمعان يستقبل تستقبل meets receives hosts"],
  ["meeting", "direct", "future", "سيلتقي ستلتقي سيلتقيان سيجتمع ستجتمع سيجتمعان سيستقبل ستستقبل"],
  ["meeting", "direct", "past", "بحث بحثت بحثا ناقش ناقشت ناقشا تباحث تباحثت"],
  ["meeting", "direct", "present", "يبحث تبحث يناقش تناقش"],
  ["meeting", "direct", "future", "سيبحث ستبحث سيناقش ستناقش"],
  ["meeting", "direct", "base", "meet receive host"],
  ["meeting", "direct", "ing", "receiving hosting"],
  [
    "meeting",
    "noun",
    "noun",
    "محادثات المحادثات مباحثات المباحثات لقاء اللقاء لقاءات اجتماع اجتماعا اجتماعات لقاءا talks meeting",
  ],
  ["call", "direct", "past", "هاتف هاتفت اتصل اتصلت phoned telephoned"],
  ["call", "direct", "present", "يهاتف تهاتف يتصل تتصل phones telephones"],
  ["call", "direct", "base", "phone telephone"],
  ["call", "noun", "noun", "هاتفي هاتفية هاتفيا phone telephone"],
];

let triggers: ReadonlyMap<string, readonly Trigger[]> | undefined;

/** What a folded word may announce; undefined for most words. Words of two parts are found by the first and `_`. */
export function triggersOf(letters: string): readonly Trigger[] | undefined {
  triggers ??= build();
  return triggers.get(letters);
}

function build(): ReadonlyMap<string, readonly Trigger[]> {
  const found = new Map<string, Trigger[]>();
  for (const [kind, frame, form, words] of rows)
    for (const word of words.split(/\s+/)) {
      const key = foldedList(word.replace("_", " ")).join(" ");
      found.set(key, [...(found.get(key) ?? []), { kind, frame, form }]);
    }
  return found;
}
