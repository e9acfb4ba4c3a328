import type { Article, Locale } from "@diplomatic-visits/core";
import { jsonText } from "@diplomatic-visits/core/internal";
import { agreementOf } from "../agreement/agreement.ts";
import { agreementText } from "../agreement/agreement-text.ts";
import { exitCode, usageError } from "../exit-code.ts";
import { checkFile } from "../inputs/check-file.ts";
import type { Io } from "../io/io.ts";
import { notValid } from "../terminal/not-valid.ts";

/** The settings of `visits stats --agreement`. */
export interface AgreementSettings {
  locale: Locale;
  json: boolean;
  text?: string;
}

/** Compares two codings of one text. Returns the exit code. */
export async function agreementCommand(files: readonly string[], settings: AgreementSettings, io: Io): Promise<number> {
  const [a, b, ...more] = files;
  if (a === undefined || b === undefined || more.length > 0)
    throw usageError("--agreement compares two codings: name two files");
  const articles = [await articleOf(a, settings, io), await articleOf(b, settings, io)];
  const [first, second] = articles;
  if (!first || !second) return exitCode.invalid;
  if (first.textHash !== second.textHash) throw usageError(`${a} and ${b} code different texts`);
  const agreement = agreementOf(first, second);
  const report = settings.json
    ? `${jsonText({ a, b, ...agreement })}\n`
    : agreementText(agreement, { a, b }, settings.locale, io.out.terminal);
  await io.out.write(report);
  return exitCode.valid;
}

async function articleOf(file: string, { locale, text }: AgreementSettings, io: Io): Promise<Article | undefined> {
  const { result } = await checkFile(file, { locale, rules: {}, ...(text === undefined ? {} : { text }) }, io);
  if (result.ok) return result.article;
  const isOther = result.issues.some(({ code, path }) => code === "envelope/text-hash" && path[0] === "text");
  if (isOther) throw usageError(`${text} is not the text of ${file}: these are different texts`);
  io.err.write(notValid(file, locale));
  return undefined;
}
