import type { Locale } from "@diplomatic-visits/core";

/** The parts of a coding, in the order they are written. */
export const parts = ["envelope", "blocks", "entities", "visits", "meetings", "statements"] as const;

/** An invented article with its coding, to learn from. */
export interface Sample {
  text: string;
  coding: Readonly<Record<(typeof parts)[number], string>>;
}

const en: Sample = {
  text: `Minister of Norrin visits Larn
Foreign Minister Ada Brill of Norrin arrived in Larn, the capital of Veyra, on Monday 4 May 2026 on an official visit. She met Tom Ardal, her counterpart in Veyra, for talks on trade and ferries. Ardal said that the ferry between the two coasts would run again in June.
`,
  coding: {
    envelope: `type: NewsArticle
extent: full
inLanguage: en
headline: "Minister of Norrin visits Larn"
datePublished: "2026-05-05"
`,
    blocks: `blocks: [{ kind: heading, quote: "Minister of Norrin" }]
`,
    entities: `entities:
  - id: brill
    kind: person
    name: { en: "Ada Brill" }
    offices: [{ title: "Foreign Minister", rank: { value: foreign-minister, quote: "Foreign Minister" }, of: norrin }]
    mentions: ["Ada Brill", { quote: "Minister of Norrin", form: nominal }, { quote: "She", form: anaphor }]
  - id: ardal
    kind: person
    name: { en: "Tom Ardal" }
    mentions: ["Tom Ardal", "Ardal", { quote: "her counterpart in Veyra", form: nominal }]
  - { id: norrin, kind: country, name: { en: "Norrin" }, mentions: ["Norrin"] }
  - { id: veyra, kind: country, name: { en: "Veyra" }, mentions: ["Veyra"] }
  - { id: larn, kind: place, name: { en: "Larn" }, mentions: ["Larn"] }
  - { id: ferry, kind: facility, name: { en: "ferry" }, mentions: [{ quote: "the ferry", form: nominal }] }
`,
    visits: `visits:
  - id: brill-larn
    role: focal
    status: { value: occurred, quote: "arrived" }
    type: { value: official, quote: "official visit" }
    visitors: [{ entity: brill, quote: "Foreign Minister Ada Brill of Norrin" }]
    place: { value: larn, quote: "arrived in Larn" }
    start: { value: "2026-05-04", basis: explicit, quote: "Monday 4 May 2026" }
    quote: "Foreign Minister Ada Brill of Norrin arrived in Larn, the capital of Veyra, on Monday 4 May 2026 on an official visit"
`,
    meetings: `meetings:
  - id: brill-ardal
    role: focal
    status: { value: occurred, quote: "met" }
    visit: { value: brill-larn, quote: "She met Tom Ardal", because: "The sentence names no visit; it follows the arrival." }
    participants: [{ entity: brill, quote: "She" }, { entity: ardal, role: host-side, quote: "Tom Ardal" }]
    formats: [{ value: talks, quote: "talks" }]
    issueAreas: [{ value: trade, quote: "trade" }, { value: transport, quote: "ferries" }]
    quote: "She met Tom Ardal, her counterpart in Veyra, for talks on trade and ferries"
`,
    statements: `statements:
  - id: ferry-again
    act: assert
    kind: prediction
    source: [ardal]
    cue: "said"
    directness: indirect
    about: [ferry]
    quote: "Ardal said that the ferry between the two coasts would run again in June"
`,
  },
};

const ar: Sample = {
  text: `وزيرة خارجية نورين تزور لارن
وصلت وزيرة خارجية نورين آدا بريل إلى لارن، عاصمة فيرا، يوم الاثنين 4 مايو 2026 في زيارة رسمية. والتقت توم أردال، نظيرها في فيرا، لإجراء محادثات في التجارة والعبّارات. وقال أردال إن العبّارة بين الساحلين ستعود إلى العمل في يونيو.
`,
  coding: {
    envelope: `type: NewsArticle
extent: full
inLanguage: ar
headline: "وزيرة خارجية نورين تزور لارن"
datePublished: "2026-05-05"
`,
    blocks: `blocks: [{ kind: heading, quote: "وزيرة خارجية نورين تزور" }]
`,
    entities: `entities:
  - id: brill
    kind: person
    name: { ar: "آدا بريل" }
    offices: [{ title: { quote: "وزيرة خارجية نورين", suffix: "آدا" }, rank: { value: foreign-minister, quote: { quote: "وزيرة خارجية", suffix: "نورين آدا" } }, of: norrin }]
    mentions: ["آدا بريل", { quote: "وزيرة خارجية نورين", form: nominal }, { quote: "ها", form: anaphor, prefix: "نظير" }]
  - id: ardal
    kind: person
    name: { ar: "توم أردال" }
    mentions: ["توم أردال", "أردال", { quote: "نظيرها في فيرا", form: nominal }]
  - { id: norrin, kind: country, name: { ar: "نورين" }, mentions: ["نورين"] }
  - { id: veyra, kind: country, name: { ar: "فيرا" }, mentions: ["فيرا"] }
  - { id: larn, kind: place, name: { ar: "لارن" }, mentions: ["لارن"] }
  - { id: ferry, kind: facility, name: { ar: "العبّارة" }, mentions: [{ quote: "العبّارة", form: nominal }] }
`,
    visits: `visits:
  - id: brill-larn
    role: focal
    status: { value: occurred, quote: "وصلت" }
    type: { value: official, quote: "زيارة رسمية" }
    visitors: [{ entity: brill, quote: "وزيرة خارجية نورين آدا بريل" }]
    place: { value: larn, quote: "إلى لارن" }
    start: { value: "2026-05-04", basis: explicit, quote: "يوم الاثنين 4 مايو 2026" }
    quote: "وصلت وزيرة خارجية نورين آدا بريل إلى لارن، عاصمة فيرا، يوم الاثنين 4 مايو 2026 في زيارة رسمية"
`,
    meetings: `meetings:
  - id: brill-ardal
    role: focal
    status: { value: occurred, quote: "التقت" }
    visit: { value: brill-larn, quote: "التقت توم أردال", because: "لا تذكر الجملة الزيارة، وهي تلي خبر الوصول." }
    participants: [{ entity: brill, quote: "التقت" }, { entity: ardal, role: host-side, quote: "توم أردال" }]
    formats: [{ value: talks, quote: "محادثات" }]
    issueAreas: [{ value: trade, quote: "التجارة" }, { value: transport, quote: "العبّارات" }]
    quote: "التقت توم أردال، نظيرها في فيرا، لإجراء محادثات في التجارة والعبّارات"
`,
    statements: `statements:
  - id: ferry-again
    act: assert
    kind: prediction
    source: [ardal]
    cue: "قال"
    directness: indirect
    about: [ferry]
    quote: "قال أردال إن العبّارة بين الساحلين ستعود إلى العمل في يونيو"
`,
  },
};

/** The samples by their language. */
export const samples: Readonly<Record<Locale, Sample>> = { en, ar };
