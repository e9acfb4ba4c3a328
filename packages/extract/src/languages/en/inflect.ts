const irregular: Readonly<Record<string, readonly [present: string, past: string, participle: string, ing: string]>> = {
  begin: ["begins", "began", "begun", "beginning"],
  bring: ["brings", "brought", "brought", "bringing"],
  break: ["breaks", "broke", "broken", "breaking"],
  catch: ["catches", "caught", "caught", "catching"],
  come: ["comes", "came", "come", "coming"],
  cut: ["cuts", "cut", "cut", "cutting"],
  drive: ["drives", "drove", "driven", "driving"],
  fly: ["flies", "flew", "flown", "flying"],
  forbid: ["forbids", "forbade", "forbidden", "forbidding"],
  get: ["gets", "got", "got", "getting"],
  give: ["gives", "gave", "given", "giving"],
  go: ["goes", "went", "gone", "going"],
  have: ["has", "had", "had", "having"],
  hit: ["hits", "hit", "hit", "hitting"],
  hold: ["holds", "held", "held", "holding"],
  lead: ["leads", "led", "led", "leading"],
  leave: ["leaves", "left", "left", "leaving"],
  make: ["makes", "made", "made", "making"],
  meet: ["meets", "met", "met", "meeting"],
  pay: ["pays", "paid", "paid", "paying"],
  put: ["puts", "put", "put", "putting"],
  read: ["reads", "read", "read", "reading"],
  ring: ["rings", "rang", "rung", "ringing"],
  say: ["says", "said", "said", "saying"],
  see: ["sees", "saw", "seen", "seeing"],
  seek: ["seeks", "sought", "sought", "seeking"],
  set: ["sets", "set", "set", "setting"],
  shoot: ["shoots", "shot", "shot", "shooting"],
  sit: ["sits", "sat", "sat", "sitting"],
  speak: ["speaks", "spoke", "spoken", "speaking"],
  spend: ["spends", "spent", "spent", "spending"],
  stop: ["stops", "stopped", "stopped", "stopping"],
  strike: ["strikes", "struck", "struck", "striking"],
  swear: ["swears", "swore", "sworn", "swearing"],
  swing: ["swings", "swung", "swung", "swinging"],
  take: ["takes", "took", "taken", "taking"],
  tell: ["tells", "told", "told", "telling"],
  think: ["thinks", "thought", "thought", "thinking"],
  undertake: ["undertakes", "undertook", "undertaken", "undertaking"],
  wind: ["winds", "wound", "wound", "winding"],
  withdraw: ["withdraws", "withdrew", "withdrawn", "withdrawing"],
  write: ["writes", "wrote", "written", "writing"],
};

/** The verbs that double their last letter. */
const doubling: ReadonlySet<string> = new Set(
  "plan scrap drop wrap nix ban bar snub chat step pop sup hop scrub skip cancel travel slot confer refer admit regret rebut quip snap signal label sum beg slam dub".split(
    " ",
  ),
);

/** The forms of an English verb, with its particle if it has one: call_off, calls_off, called_off, calling_off. */
export interface VerbForms {
  base: string;
  present: string;
  past: string;
  participle: string;
  ing: string;
}

/** Inflects an English verb; its particle, after `_`, stays. */
export function inflected(verb: string): VerbForms {
  const [stem = "", ...particles] = verb.split("_");
  const tail = particles.map((particle) => `_${particle}`).join("");
  const [present, past, participle, ing] = irregular[stem] ?? regular(stem);
  const withTail = (form: string) => form + tail;
  return {
    base: withTail(stem),
    present: withTail(present),
    past: withTail(past),
    participle: withTail(participle),
    ing: withTail(ing),
  };
}

function regular(stem: string): readonly [string, string, string, string] {
  const ends = (pattern: RegExp) => pattern.test(stem);
  const present = ends(/[^aeiou]y$/) ? `${stem.slice(0, -1)}ies` : ends(/(?:s|x|z|ch|sh)$/) ? `${stem}es` : `${stem}s`;
  if (ends(/[^aeiou]y$/)) return [present, `${stem.slice(0, -1)}ied`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
  if (ends(/e$/)) return [present, `${stem}d`, `${stem}d`, `${stem.slice(0, -1)}ing`];
  const base = doubling.has(stem) ? stem + stem.at(-1) : stem;
  return [present, `${base}ed`, `${base}ed`, `${base}ing`];
}
