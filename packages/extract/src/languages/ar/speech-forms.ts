// The inflected forms of a verb of speaking, from its past, its present and its participle in the third person.

/** The forms of verbs in the past and the present, by number and gender. */
export function speechVerbs(list: string): string {
  return pairs(list)
    .flatMap(([past = "", present = ""]) => [...pastForms(past), ...presentForms(present)])
    .join(" ");
}

/** The forms of participles, such as مشيرا, by number and gender. */
export function participles(list: string): string {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => {
      const tail = word.includes("_") ? word.slice(word.indexOf("_")) : "";
      const stem = word.slice(0, word.length - tail.length);
      return [`${stem}ا`, `${stem}ة`, `${stem}ين`, `${stem}ين`].map((form) => `${form}${tail}`);
    })
    .join(" ");
}

const objectPronouns = ["ه", "ها", "هم", "هما"];

/** The forms of verbs with a pronoun as their object: اتهمها, حثهم. */
export function speechVerbsWithPronoun(list: string): string {
  return speechVerbs(list)
    .split(" ")
    .flatMap((form) => objectPronouns.map((pronoun) => `${withObject(form)}${pronoun}`))
    .join(" ");
}

// دعا and دعاه, نفى and نفاه, اتهموا and اتهموه
function withObject(form: string): string {
  return form.replace(/ى$/, "ا").replace(/وا$/, "و");
}

// "أكد/يؤكد"; the words after the verb are the same in every form: "أعرب/يعرب_عن"
function pairs(list: string): string[][] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => {
      const tail = entry.includes("_") ? entry.slice(entry.indexOf("_")) : "";
      return entry
        .slice(0, entry.length - tail.length)
        .split("/")
        .map((verb) => `${verb}${tail}`);
    });
}

function withTail(verb: string, inflect: (stem: string) => string[]): string[] {
  const at = verb.indexOf("_");
  const tail = at < 0 ? "" : verb.slice(at);
  return inflect(at < 0 ? verb : verb.slice(0, at)).map((form) => `${form}${tail}`);
}

function pastForms(past: string): string[] {
  return withTail(past, (verb) => {
    const stem = verb.slice(0, -1);
    if (verb.endsWith("ى")) return [verb, `${stem}ت`, `${stem}يا`, `${stem}تا`, `${stem}وا`];
    if (verb.endsWith("ا")) return [verb, `${stem}ت`, `${stem}وا`, `${stem}تا`];
    return [verb, `${verb}ت`, `${verb}ا`, `${verb}تا`, `${verb}وا`];
  });
}

function presentForms(present: string): string[] {
  return withTail(present, (verb) => {
    if (verb === "") return [];
    const rest = verb.slice(1);
    const stem = /[يو]$/.test(rest) ? rest.slice(0, -1) : rest;
    return [verb, `ت${rest}`, `ي${stem}ون`, `ي${rest}ان`, `ت${rest}ان`];
  });
}
