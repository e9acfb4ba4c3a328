import { describe, expect, it } from "vitest";
import {
  annotatedPlaces,
  namedEntity as named,
  firstReceived as read,
  annotatedText as text,
} from "../../../test/foreign-annotations.ts";
import { anchor } from "../../validate/anchor.ts";
import { brat } from "../brat/index.ts";
import { casJson } from "../cas-json/index.ts";
import type { Format, ReadOptions } from "../format.ts";
import { labelStudio } from "../label-studio/index.ts";
import { langextract } from "../langextract/index.ts";
import { spanJsonl } from "../span-jsonl/index.ts";
import { webAnnotation } from "../web-annotation/index.ts";

const { ahmed, again, cairo, monday } = annotatedPlaces;

const quoteTarget = (exact: string, { start, end }: { start: number; end: number }) => ({
  source: "https://news.example/a",
  selector: [
    { type: "TextQuoteSelector", exact },
    { type: "TextPositionSelector", start, end },
  ],
});
const tagged = (tag: string, exact: string, place: { start: number; end: number }) => ({
  "@context": "http://www.w3.org/ns/anno.jsonld",
  id: `https://notes.example/${tag}/${place.start}`,
  type: "Annotation",
  body: { type: "TextualBody", purpose: "tagging", value: tag },
  target: quoteTarget(exact, place),
});
const region = (label: string, { start, end }: { start: number; end: number }) => ({
  from_name: "label",
  to_name: "text",
  type: "labels",
  value: { start, end, labels: [label] },
});
const extraction = (label: string, words: string, { start, end }: { start: number; end: number }) => ({
  extraction_class: label,
  extraction_text: words,
  char_interval: { start_pos: start, end_pos: end },
});

const foreign: [string, Format, unknown, ReadOptions?][] = [
  [
    "spans of Prodigy",
    spanJsonl,
    {
      text,
      spans: [
        { ...ahmed, label: "PERSON" },
        { ...again, label: "PERSON" },
        { ...cairo, label: "GPE" },
        { ...monday, label: "DATE" },
      ],
      _input_hash: 1,
      answer: "accept",
    },
  ],
  [
    "labels of doccano",
    spanJsonl,
    {
      text,
      label: [
        [ahmed.start, ahmed.end, "PER"],
        [again.start, again.end, "PER"],
        [cairo.start, cairo.end, "LOC"],
        [monday.start, monday.end, "DATE"],
      ],
    },
  ],
  [
    "entities of doccano",
    spanJsonl,
    {
      text,
      entities: [ahmed, again, cairo, monday].map(({ start, end }, i) => ({
        id: i,
        start_offset: start,
        end_offset: end,
        label: ["PER", "PER", "LOC", "DATE"][i],
      })),
    },
  ],
  [
    "an annotation file of brat",
    brat,
    [
      `T1\tPerson ${ahmed.start} ${ahmed.end}\tAhmed Ali`,
      `T2\tPerson ${again.start} ${again.end}\tAhmed Ali`,
      `T3\tGPE ${cairo.start} ${cairo.end}\tCairo`,
      `T4\tDate ${monday.start} ${monday.end}\tMonday`,
      "*\tEquiv T1 T2",
      "",
    ].join("\r\n"),
    { text },
  ],
  [
    "extractions of langextract",
    langextract,
    {
      document_id: "d",
      text,
      extractions: [
        extraction("person", "Ahmed Ali", ahmed),
        extraction("person", "Ahmed Ali", again),
        extraction("location", "Cairo", cairo),
        extraction("date", "Monday", monday),
      ],
    },
  ],
  [
    "annotations of Label Studio",
    labelStudio,
    [
      {
        id: 7,
        data: { text },
        annotations: [
          { result: [region("PER", ahmed), region("PER", again), region("LOC", cairo), region("Date", monday)] },
        ],
      },
    ],
  ],
  [
    "the short export of Label Studio",
    labelStudio,
    [
      {
        id: 7,
        text,
        label: [
          { ...ahmed, labels: ["PER"], text: "Ahmed Ali" },
          { ...again, labels: ["PER"], text: "Ahmed Ali" },
          { ...cairo, labels: ["LOC"], text: "Cairo" },
          { ...monday, labels: ["DATE"], text: "Monday" },
        ],
      },
    ],
  ],
  [
    "named entities of a CAS",
    casJson,
    {
      "%TYPES": {},
      "%FEATURE_STRUCTURES": [
        { "%ID": 1, "%TYPE": "uima.cas.Sofa", sofaNum: 1, sofaID: "_InitialView", sofaString: text },
        { "%ID": 2, ...named("PER", ahmed) },
        { "%ID": 3, ...named("PER", again) },
        { "%ID": 4, ...named("LOC", cairo) },
        { "%ID": 5, ...named("DATE", monday) },
      ],
      "%VIEWS": { _InitialView: { "%SOFA": 1, "%MEMBERS": [2, 3, 4, 5] } },
    },
  ],
  [
    "web annotations, one in each line",
    webAnnotation,
    [
      tagged("person", "Ahmed Ali", ahmed),
      tagged("person", "Ahmed Ali", again),
      tagged("place", "Cairo", cairo),
      tagged("date", "Monday", monday),
    ]
      .map((one) => JSON.stringify(one))
      .join("\n"),
    { text },
  ],
  [
    "rows of Hypothesis",
    webAnnotation,
    {
      total: 4,
      rows: [
        ["person", "Ahmed Ali", ahmed] as const,
        ["person", "Ahmed Ali", again] as const,
        ["place", "Cairo", cairo] as const,
        ["date", "Monday", monday] as const,
      ].map(([tag, exact, place]) => ({
        uri: "https://news.example/a",
        text: "",
        tags: [tag],
        target: [quoteTarget(exact, place)],
      })),
    },
    { text },
  ],
];

describe("foreign annotations", () => {
  it.each(foreign)(
    "%s: labels of entities become entities with mentions, dates time expressions",
    (...[, format, input, options]) => {
      const { coding, losses, problems } = read(format, input, { language: "en", ...options });
      expect({ losses, problems }).toEqual({ losses: [], problems: [] });
      const result = anchor(text, coding);
      expect(result.issues.filter(({ severity }) => severity === "error")).toEqual([]);
      if (!result.ok) throw new Error("not anchored");
      const { entities = [], times = [] } = result.article;
      const places = entities.map(({ kind, mentions }) => [kind, mentions.map(({ quote }) => quote)]);
      expect(places).toEqual([
        ["person", ["Ahmed Ali", "Ahmed Ali"]],
        ["place", ["Cairo"]],
      ]);
      expect(times.map(({ type, evidence }) => [type, evidence.map(({ quote }) => quote)])).toEqual([
        ["date", ["Monday"]],
      ]);
    },
  );

  it("takes labels that are given, counts those it does not know, and says so", () => {
    const spans = [
      { ...ahmed, label: "Visitor" },
      { ...cairo, label: "CARDINAL" },
    ];
    const { coding, losses } = read(spanJsonl, { text, spans, relations: [1, 2] }, { labels: { Visitor: "person" } });
    expect(coding?.entities?.map(({ kind }) => kind)).toEqual(["person"]);
    expect(losses).toEqual([
      { field: "relations", count: 2 },
      { field: "CARDINAL", count: 1 },
    ]);
  });

  it("joins mentions that a tool calls the same entity, and adds to ours", () => {
    const lines = [
      `T1\tPerson ${ahmed.start} ${ahmed.end}\tAhmed Ali`,
      '#1\tCoding T1\t{"key":"/entities/ahmed","object":true,"fields":{"kind":"person","name":{"en":"Ahmed Ali"}}}',
      '#2\tCoding T1\t{"key":"/entities/ahmed/mentions/0"}',
      `T2\tPerson ${again.start} ${again.end}\tAhmed Ali`,
      `T3\tPerson ${cairo.start} ${cairo.end}\tCairo`,
      "*\tEquiv T1 T2 T3",
      "R1\tmember-of Arg1:T1 Arg2:T3",
      "A1\tform T3 nominal",
      "N1\tReference T2 Wikidata:Q1\tAhmed",
    ];
    const { coding, losses } = read(brat, lines.join("\n"), { text, language: "en" });
    expect(coding?.entities).toEqual([
      {
        id: "ahmed",
        kind: "person",
        name: { en: "Ahmed Ali" },
        sameAs: ["http://www.wikidata.org/entity/Q1"],
        mentions: ["Ahmed Ali", { quote: "Cairo", form: "nominal" }],
      },
    ]);
    expect(losses).toEqual([{ field: "R (member-of)", count: 1 }]);
  });

  it("reads line breaks as the editor of Label Studio writes them, and the first of several annotations", () => {
    const task = {
      data: { text: "In Abu\nDhabi" },
      annotations: [
        { was_cancelled: true, result: [] },
        { result: [{ ...region("LOC", cairo), value: { start: 3, end: 12, text: "Abu\\nDhabi", labels: ["LOC"] } }] },
        { result: [] },
      ],
    };
    const { coding, losses, problems } = read(labelStudio, task);
    expect(coding?.entities?.map(({ mentions }) => mentions)).toEqual([["Abu\nDhabi"]]);
    expect(losses).toEqual([
      { field: "annotations (cancelled)", count: 1 },
      { field: "annotations", count: 1 },
    ]);
    expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("leaves out what an annotator refused", () => {
    const { coding, losses, problems } = read(spanJsonl, {
      text,
      spans: [{ ...ahmed, label: "PERSON" }],
      answer: "reject",
    });
    expect(coding?.entities).toBeUndefined();
    expect(losses).toEqual([{ field: "spans", count: 1 }]);
    expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
  });
});

describe("documents that cannot be read", () => {
  it.each([
    ["no text", spanJsonl, '{"spans":[]}', "does not contain its text"],
    ["no annotation", webAnnotation, '{"type":"Thing"}', "expected an annotation"],
    ["no CAS", casJson, "{}", "expected a CAS"],
    ["no task", labelStudio, "[1]", "expected a task"],
    ["no text beside", brat, "T1\tPerson 0 5\tAhmed", "does not contain its text"],
  ] as const)("%s: the problem says so", (_, format, input, message) => {
    const { coding, problems } = read(format, input);
    expect(coding).toBeUndefined();
    expect(problems.some(({ severity, message: { en } }) => severity === "error" && en.includes(message))).toBe(true);
  });
});
