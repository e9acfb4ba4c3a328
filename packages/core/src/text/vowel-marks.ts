// Short vowels, sukun and nunation: a letter has one of them. Shadda goes with any of them.
const lettersWithMarks = /(\p{Script=Arabic}(?<=\p{L}))([\u064b-\u0652\u0670\u0640\p{Cf}]*)/gu;
const vowels = /[\u064b-\u0650\u0652]/;

/**
 * Whether two spellings of the same Arabic letters have vowel marks that contradict each other: عُمان and عَمّان. A mark
 * that only one of them has is not a contradiction.
 */
export function marksContradict(one: string, other: string): boolean {
  if (!vowels.test(one) || !vowels.test(other)) return false;
  const [ours, theirs] = [vowelsOf(one), vowelsOf(other)];
  if (ours.length !== theirs.length) return false;
  return ours.some((vowel, i) => vowel !== "" && theirs[i] !== "" && vowel !== theirs[i]);
}

// One entry per letter: its vowel mark, or nothing.
function vowelsOf(text: string): string[] {
  return Array.from(
    text.normalize("NFC").matchAll(lettersWithMarks),
    ([, , marks = ""]) => vowels.exec(marks)?.[0] ?? "",
  );
}
