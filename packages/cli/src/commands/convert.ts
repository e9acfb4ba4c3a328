import type { Article, Locale } from "@diplomatic-visits/core";
import type { Format, WriteOptions } from "@diplomatic-visits/core/formats";
import { escaped, jsonText } from "@diplomatic-visits/core/internal";
import { writeYaml } from "@diplomatic-visits/extract/coding-file";
import type { ConvertInput, InputDocument } from "../convert/document.ts";
import { type DocumentSink, fileSink, isFolderName, type OutputForm, streamSink } from "../convert/document-sink.ts";
import { documentsIn } from "../convert/input-documents.ts";
import { type LossSum, lossSum } from "../convert/loss-report.ts";
import { exitCode, graver } from "../exit-code.ts";
import { withoutSources } from "../inputs/articles-in.ts";
import type { ExpandedWithPlaces } from "../inputs/expand.ts";
import type { Io } from "../io/io.ts";
import { withOutputFile } from "../outputs/output-file.ts";
import { refuseOverlap } from "../outputs/refuse-overlap.ts";
import { notValid } from "../terminal/not-valid.ts";
import { progressOn } from "../terminal/progress.ts";

/** The settings of `visits convert`. */
export interface ConvertSettings extends ConvertInput {
  /** The format of the outputs; articles if it is absent. */
  to?: Format;
  out?: string;
  /** Whether a document of another format becomes a text and a coding, to be worked on. */
  coding: boolean;
  /** The language of names and labels in the output. */
  names?: string;
  force: boolean;
  quiet: boolean;
  progress: boolean;
  /** Called with what each document loses. */
  onLosses?: (record: object) => void;
}

/** Articles as NDJSON, for documents that come from another format. */
const articleForm: OutputForm = { extension: "json", lines: true };

/** Texts with their codings. */
const codingForm: OutputForm = { extension: "coding.yaml" };

/** Converts articles to another format, or documents of another format to articles, one after the other. Returns the exit code. */
export async function convertCommand(found: ExpandedWithPlaces, settings: ConvertSettings, io: Io): Promise<number> {
  const { out, locale, to, coding } = settings;
  const form = to ?? (coding ? codingForm : articleForm);
  refuseOverlap({ inputs: found.files, outputs: [out] }, locale, io);
  const isApart = out !== undefined && (isFolderName(out, io) || !(form.frame || form.lines));
  if (isApart) return convertInto(fileSink(form, { ...settings, out }, io), found, settings, io);
  const run = (inner: Io) => convertInto(streamSink(form, settings, inner), found, settings, inner);
  return out === undefined ? run(io) : withOutputFile(out, { locale }, io, run);
}

async function convertInto(
  sink: DocumentSink,
  { files, unread, places }: ExpandedWithPlaces,
  settings: ConvertSettings,
  io: Io,
): Promise<number> {
  const [lost, unheld] = [lossSum(), lossSum()];
  const progress = progressOn(io, settings.progress);
  let code: number = unread.length > 0 ? exitCode.incomplete : exitCode.valid;
  let count = 0;
  for (const folder of unread) io.err.write(`${escaped(folder)}\n`);
  for (const file of settings.from ? files : withoutSources(files)) {
    try {
      for await (const document of documentsIn(file, { places }, settings, io)) {
        code = graver(code, await convertDocument(document, { sink, lost, unheld }, settings, io));
        progress.tell(() => String(++count));
      }
    } catch (error) {
      if ((error as { exit?: number }).exit !== exitCode.incomplete) throw error;
      io.err.write(`${escaped((error as Error).message)}\n`);
      code = exitCode.incomplete;
    }
  }
  await sink.end();
  progress.clear();
  if (!settings.quiet) io.err.write(summaryOf(lost, unheld, settings));
  return code;
}

function summaryOf(lost: LossSum, unheld: LossSum, { to, from, locale }: ConvertSettings): string {
  return `${from ? unheld.text("unread", from.name, locale) : ""}${to ? lost.text("lost", to.name, locale) : ""}`;
}

interface Destination {
  sink: DocumentSink;
  lost: LossSum;
  unheld: LossSum;
}

async function convertDocument(
  { name, place, article, losses, problems, source }: InputDocument,
  { sink, lost, unheld }: Destination,
  settings: ConvertSettings,
  io: Io,
): Promise<number> {
  const { locale, to, coding, onLosses } = settings;
  for (const { severity, place: at, message } of problems)
    io.err.write(
      `${escaped(name)}${at === "" ? "" : ` ${escaped(at)}`}: ${severityWords[locale][severity]}: ${escaped(message[locale])}\n`,
    );
  unheld.add(losses);
  if (coding && source) await sink.put({ place, ...codingFiles(source) });
  if (article === undefined) {
    if (problems.length === 0) io.err.write(notValid(name, locale));
    onLosses?.({ document: name, ok: false, problems, unread: losses });
    return exitCode.invalid;
  }
  const {
    output,
    beside = [],
    losses: left,
  } = to ? converted(to, article, settings) : { output: jsonText(article), losses: [] };
  lost.add(left);
  onLosses?.({ document: name, ok: true, problems, unread: losses, lost: left });
  if (!coding) await sink.put({ place, output, beside });
  return problems.some(({ severity }) => severity === "error") ? exitCode.invalid : exitCode.valid;
}

const severityWords = {
  en: { error: "error", warning: "warning" },
  ar: { error: "خطأ", warning: "تحذير" },
} as const satisfies Record<Locale, Record<"error" | "warning", string>>;

function converted({ to }: Format, article: Article, { names }: ConvertSettings) {
  const options: WriteOptions = names === undefined ? {} : { language: names };
  return to?.(article, options) ?? { output: "", losses: [] };
}

function codingFiles({ text, coding }: { text: string; coding: object }) {
  const yaml = writeYaml(coding as Record<string, unknown>, new Map());
  return { output: yaml.trimEnd(), beside: [{ extension: "txt", content: text }] };
}
