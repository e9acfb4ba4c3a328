/** A machine-detectable fault of style. */
export interface Fault {
  what: string;
  line: number;
}

/** What no source may contain; spelled so that this file does not contain it either. */
const forbidden: readonly [what: string, pattern: RegExp][] = [
  ["a banner", /^\s*(\/\/|\/\*|\*|#)\s*([-=*#~_─═])\2{4,}/],
  ["something left to do", /\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\b/],
  ["a check switched off", /@ts-(ignor[e]|nochec[k]|expect-erro[r])|eslint-disabl[e]/],
  ["a cast to any", /\bas an[y]\b|<an[y]>|:\s*an[y]\b(?=\s*[,;)=>[\]|&])/],
  [
    "a path of one machine",
    /(?<![\w.:/-])(\/hom[e]\/\w|\/User[s]\/\w|\/roo[t]\/|\/wor[k]\/|\/tm[p]\/\w|[A-Z]:\\User[s])/,
  ],
  ["the address of a registry", /registr[y]\.(npmjs|yarnpkg|npmmirror)|npm\.pkg\.githu[b]|artifactor[y]|:487[3]\b/],
];

/** The faults of a source, by line. */
export function faultsOf(source: string): Fault[] {
  return source
    .split("\n")
    .flatMap((text, i) => forbidden.flatMap(([what, pattern]) => (pattern.test(text) ? [{ what, line: i + 1 }] : [])));
}

/** True for `find-quote.ts`, `find-quote.test.ts`, `tsup.config.ts`: lower case, words separated by hyphens, kinds by dots. */
export function isKebab(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/.test(name);
}
