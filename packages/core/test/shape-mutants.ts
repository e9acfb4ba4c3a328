import type { Pick } from "./mutants.ts";

type Holder = Record<string | number, unknown>;

interface Place {
  holder: Holder;
  key: string | number;
}

/** Every place of a value below its root. */
function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value as Holder, key: Array.isArray(value) ? Number(key) : key });
    placesIn((value as Holder)[key], found);
  }
  return found;
}

type Change = (place: Place, pick: Pick) => void;

const put = (place: Place, value: unknown) => {
  place.holder[place.key] = value;
};

const lengths = [1, 64, 65, 299, 300, 301, 2_048, 2_049, 4_000, 4_001];
const strange: readonly unknown[] = [
  ...[
    null,
    undefined,
    true,
    false,
    "",
    " ",
    "zz top",
    "\ud800",
    "a\udc00b",
    "__proto__",
    "constructor",
    "😀".repeat(200),
  ],
  ...[
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    -1,
    0.5,
    1_048_576,
    1_048_577,
    2 ** 53,
    2 ** 53 + 2,
    1e15,
    1.1e15,
    1e21,
  ],
];

const changes: readonly Change[] = [
  ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  (place, pick) => put(place, strange[pick(strange.length)]),
  (place, pick) => put(place, strange[pick(strange.length)]),
  (place, pick) => put(place, "a".repeat(lengths[pick(lengths.length)] as number)),
  (place) => put(place, [place.holder[place.key]]),
  (place) => put(place, { value: place.holder[place.key] }),
  (place) => put(place, {}),
  (place) => put(place, []),
  (place) => put(place, String(place.holder[place.key])),
  (place) => put(place, Number(place.holder[place.key])),
  (place) => put(place, `${String(place.holder[place.key])} `),
  (place) => put(place, `${String(place.holder[place.key])}-x`),
  ({ holder, key }, pick) => {
    const list = holder[key];
    if (Array.isArray(list) && list.length > 0)
      put(
        { holder, key },
        Array.from({ length: [16, 17, 64, 65][pick(4)] as number }, () => structuredClone(list[0])),
      );
  },
  ({ holder, key }) => {
    if (Array.isArray(holder)) return;
    const value = holder[key];
    delete holder[key];
    holder[`${key}s`] = value;
  },
  ({ holder, key }) => {
    if (Array.isArray(holder)) return;
    const value = holder[key];
    delete holder[key];
    holder[key] = value;
  },
  ({ holder }) => {
    if (!Array.isArray(holder)) holder["unknown"] = 0;
  },
  ({ holder }) => {
    if (!Array.isArray(holder)) holder["note"] = "a note";
  },
  ({ holder }) => {
    if (!Array.isArray(holder))
      Object.defineProperty(holder, "__proto__", { value: 0, enumerable: true, writable: true, configurable: true });
  },
];

/** Changes a value in one or two places: keys, types, limits, numbers, strings. */
export function mutateShape(value: object, pick: Pick): void {
  for (let rounds = 1 + pick(2); rounds > 0; rounds--) {
    const places = placesIn(value);
    const place = places[pick(places.length)];
    if (place) changes[pick(changes.length)]?.(place, pick);
  }
}

/** A JSON text, with what a strict reader must see although the value looks the same, or harmless forms of it. */
export function mutateSource(source: string, pick: Pick): string {
  let text = source;
  for (let rounds = 1 + pick(3); rounds > 0; rounds--)
    text = sourceChanges[pick(sourceChanges.length)]?.(text, pick) ?? text;
  return text;
}

type SourceChange = (text: string, pick: Pick) => string;

/** Replaces one of the matches of a pattern. */
function oneMatch(text: string, pattern: RegExp, { pick, by }: { pick: Pick; by: (match: string) => string }): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[pick(matches.length || 1)];
  if (!match) return text;
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

const unicode = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
const exponents = (digits: string, pick: Pick) => {
  const zeros = /0+$/.exec(digits)?.[0].length ?? 0;
  const kept = zeros === 0 ? 0 : 1 + pick(zeros);
  return [`${digits.slice(0, digits.length - kept)}e${kept}`, `${digits}.0`, `${digits}E0`, `${digits}0e-1`][
    pick(4)
  ] as string;
};

const sourceChanges: readonly SourceChange[] = [
  (text, pick) => oneMatch(text, /\{"/g, { pick, by: () => '{"":0,"' }),
  (text, pick) => oneMatch(text, /\{"/g, { pick, by: () => '{"__proto__":{},"' }),
  (text, pick) => oneMatch(text, /"[a-zA-Z]+":"[^"\\]*",/g, { pick, by: (member) => member + member }),
  (text, pick) =>
    oneMatch(text, /"[a-zA-Z]+":[0-9]+[,}]/g, { pick, by: (member) => `${member.slice(0, -1)},${member}` }),
  (text, pick) => oneMatch(text, /[a-zA-Z]/g, { pick, by: unicode }),
  (text, pick) => oneMatch(text, /"/g, { pick, by: (mark) => `${mark}\\ud800` }),
  (text, pick) => oneMatch(text, /"/g, { pick, by: (mark) => `${mark}\ud800` }),
  (text, pick) => oneMatch(text, /[,:]/g, { pick, by: (mark) => `${mark}${" \n\t ".slice(0, 1 + pick(3))}` }),
  (text, pick) => oneMatch(text, /[0-9]+(?=[,}])/g, { pick, by: (digits) => exponents(digits, pick) }),
  (text) => text.replace(/(?<=":)[0-9]+(?=[,}])/g, (digits) => digits.replace(/0{3,}$/, ({ length }) => `e${length}`)),
  (text, pick) => oneMatch(text, /[0-9]+(?=[,}])/g, { pick, by: (digits) => `-0${digits.length > 3 ? "" : ".0"}` }),
  (text, pick) =>
    oneMatch(text, /[0-9]+(?=[,}])/g, { pick, by: () => ["9007199254740993", "1e400", "1e-400"][pick(3)] as string }),
  (text, pick) => text.slice(0, pick(text.length)),
  (text) => `${text}\n`,
];
