import { addCommand } from "../help/command.ts";
import { type AddCommand, type Given, langOption } from "./shared.ts";

/** Adds `visits explain`. */
export const addExplain: AddCommand = (program, io, exit) => {
  addCommand(program, io.locale, {
    name: "explain",
    about: {
      en: "tell what a code means, and why; without one, list them all",
      ar: "شرح معنى رمز وسببه؛ ومن دون رمز تُسرد الرموز كلها",
    },
    arguments: [
      {
        name: "[code]",
        help: {
          en: "a code such as evidence/quote-matches, or a group such as evidence",
          ar: "رمز مثل evidence/quote-matches، أو مجموعة مثل evidence",
        },
      },
    ],
    options: [langOption()],
  }).action(async (code: string | undefined, given: Given) => {
    const { explainCommand } = await import("../commands/explain.ts");
    exit(await explainCommand(code, { locale: given.lang }, io));
  });
};
