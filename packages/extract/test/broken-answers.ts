/** A coding in the shape of an answer, whose quotes have what breaks JSON: quotation marks, apostrophes, brackets, slashes. */
export const coding = {
  type: "NewsArticle",
  inLanguage: "en",
  entities: [
    {
      id: "a",
      kind: "person",
      name: [{ language: "en", text: "Ilva Torrend" }],
      mentions: [{ quote: "Torrend's aide" }],
    },
    { id: "b", kind: "place", mentions: [{ quote: 'the "Grey Lane", (north)' }, { quote: "«المرفأ»، أمبريل" }] },
  ],
  visits: [{ id: "v", status: { value: "occurred", quote: "arrived // at 10:30, she said" }, partOf: null }],
  statements: [
    { id: "s", negated: true, quote: 'He said "no", and left.' },
    { id: "t", quote: "“We have not signed”, he’s said: {nothing}" },
  ],
  quantities: [{ id: "q", value: 1200000, mod: null, quote: "1.2 million" }],
};

const json = JSON.stringify(coding);
const pretty = JSON.stringify(coding, null, 2);
const python = (text: string) =>
  text
    .replaceAll("null", "None")
    .replaceAll("true", "True")
    .replace(/"((?:[^"\\]|\\.)*)"/g, (_, inner: string) => `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`);

/** Answers that have the whole coding, each with one kind of fault; by what is wrong. */
export const faulty: Readonly<Record<string, string>> = {
  "a trailing comma in a list": json.replace("}]", "},]"),
  "a trailing comma in an object": json.replace('"partOf":null}', '"partOf":null,}'),
  "trailing commas everywhere": pretty.replace(/([}\]"\d])\n(\s*[}\]])/g, "$1,\n$2"),
  "line comments": pretty.replaceAll(/,\n/g, ", // next\n"),
  "block comments": json.replaceAll('"quote":', '/* words of the text */ "quote":'),
  "comments with a number sign": pretty.replaceAll(/,\n/g, ", # next\n"),
  "missing commas between objects": json.replaceAll("},{", "}\n{"),
  "missing commas between fields": pretty.replaceAll('",\n', '"\n'),
  "a doubled comma": json.replace("},{", "},,{"),
  "single quotation marks and Python words": python(json),
  "keys without quotation marks": json.replaceAll(/"(\w+)":/g, "$1:"),
  "curly quotation marks around keys": json.replaceAll(/"(\w+)":/g, "“$1”:"),
  "quotation marks in words that are not escaped": json.replaceAll('\\"', '"'),
  "raw line breaks in words": json.replace("arrived // at", "arrived\n// at").replace("he’s said", "he’s\tsaid"),
  "an apostrophe escaped": json.replace("Torrend's", "Torrend\\'s"),
  "undefined for null": json.replaceAll("null", "undefined"),
  "a list without its bracket": json.replace('],"visits"', ',"visits"').replace('],"quantities"', ',"quantities"'),
  "a closing bracket too many": `${json}}]`,
  "an ellipsis after the last item": json.replace("}],", "}, ...],"),
  "a number with separators": json.replace("1200000", "1_200_000"),
  "a number with a plus sign": json.replace("1200000", "+1200000"),
};

/** The values of an answer in which only white space inside words may differ. */
export function withPlainSpace(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(/\\[nt]/g, " "));
}

/** Answers that have the whole coding with something around it. */
export const wrapped: Readonly<Record<string, string>> = {
  "a code fence": `Here is the coding:\n\`\`\`json\n${pretty}\n\`\`\`\nI left out the rest.`,
  reasoning: `<think>{"type": "x", "entities": [{"id": "z"}], "visits": [], "statements": []} no</think>${json}`,
  "reasoning without its first tag": `{"type": "x", "entities": [], "visits": []} hmm </think>\n${json}`,
  "the schema's envelope": JSON.stringify({ type: "object", properties: coding }),
  "an answer key": JSON.stringify({ answer: coding, confidence: 0.9 }),
  "a list of one": JSON.stringify([coding]),
  "an answer key with a list of one": JSON.stringify({ result: { articles: [coding] } }),
  "a tool call with its arguments as text": JSON.stringify({ name: "coding", arguments: json }),
  "a JSON string": JSON.stringify(json),
  "an example before it": `For example {"type": "NewsArticle", "inLanguage": "fr", "entities": [], "visits": [], "statements": [], "quantities": [], "times": []}\n${json}`,
  "the schema before it": `The schema: {"type": "object", "properties": {"type": {"type": "string"}, "inLanguage": {"type": "string"}, "entities": {"type": "array", "items": {}}, "visits": {"type": "array"}, "meetings": {"type": "array"}, "statements": {"type": "array"}, "quantities": {"type": "array"}, "times": {"type": "array"}}}\n\n${json}`,
  "the schema after it": `${json}\nIt follows {"properties": {"type": {"enum": ["NewsArticle"]}, "inLanguage": {"type": "string"}, "entities": {"type": ["array", "null"]}, "visits": {"$ref": "#/a"}, "meetings": {"anyOf": []}, "statements": {"type": "array"}}}`,
  "one object for each list": `Entities:\n${JSON.stringify({ type: coding.type, inLanguage: coding.inLanguage, entities: coding.entities })}\nThe rest:\n${JSON.stringify({ visits: coding.visits, statements: coding.statements, quantities: coding.quantities })}`,
};
