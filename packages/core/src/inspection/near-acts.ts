import type { Statement } from "../generated/types.ts";

type Act = Statement["act"];

/** Acts that the same verbs perform, so that a verb of one may be coded as another. */
const families: readonly (readonly Act[])[] = [
  ["assert", "express-concern"],
  ["stress", "reaffirm", "acknowledge", "announce", "assert"],
  ["promise", "announce"],
  ["request", "demand"],
  ["request", "propose"],
  ["agree", "accept"],
  ["reject", "deny"],
  ["accuse", "condemn"],
  ["warn", "threaten"],
  ["warn", "express-concern"],
  ["welcome", "praise", "congratulate"],
  ["express-concern", "condole", "apologise"],
];

/** Whether a verb that performs one act can report another: “lamented” is regret, condolence or concern. */
export function areNearActs(one: string, other: string): boolean {
  return one === other || families.some((family: readonly string[]) => family.includes(one) && family.includes(other));
}
