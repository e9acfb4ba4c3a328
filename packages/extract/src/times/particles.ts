import { foldedList } from "@diplomatic-visits/core/internal";

/** A word that joins the parts of a time expression, or stands before one. */
export type Particle =
  | "of"
  | "in"
  | "to"
  | "and"
  | "between"
  | "equals"
  | "this"
  | "each"
  | "before"
  | "after"
  | "since"
  | "until"
  | "during"
  | "by"
  | "ago"
  | "the"
  | "same"
  | "minus"
  | "clock"
  | "half"
  | "quarter";

const forms: readonly (readonly [Particle, string])[] = [
  ["of", "من of"],
  ["in", "في على at on in"],
  ["to", "إلى الى to through"],
  ["and", "و and"],
  ["between", "بين between"],
  ["equals", "الموافق الموافقة الموافقين موافق"],
  ["this", "هذا هذه هذين ذلك تلك this these that"],
  ["each", "كل every each"],
  ["before", "قبل قبيل before"],
  ["after", "بعد بعيد عقب after"],
  ["since", "منذ مذ since"],
  ["until", "حتى لغاية until till"],
  ["during", "خلال أثناء طوال طيلة لمدة مدة مدى during within over for"],
  ["by", "بحلول by from"],
  ["ago", "ago earlier later"],
  ["the", "the a an"],
  ["same", "نفس ذات نفسه نفسها ذاته same"],
  ["minus", "إلا"],
  ["clock", "الساعة"],
  ["half", "النصف نصف half"],
  ["quarter", "الربع ربع quarter"],
];

let particles: ReadonlyMap<string, Particle> | undefined;

/** The particle with these folded letters. */
export function particle(letters: string): Particle | undefined {
  particles ??= new Map(forms.flatMap(([name, list]) => foldedList(list).map((form) => [form, name] as const)));
  return particles.get(letters);
}
