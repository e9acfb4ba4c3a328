import { specVersion } from "../schema/spec-version.ts";
import type { Locale, Localized, PatchStep } from "./issue.ts";
import { patched } from "./patch.ts";
import { type Path, toPointer } from "./path.ts";

/** How to migrate. */
export interface MigrateOptions {
  /** The language of the messages; English when absent. */
  locale?: Locale;
}

/** A document in the current version of the format, with the changes. */
export interface Migration {
  /** The migrated document; the input itself if nothing had to be changed. */
  document: unknown;
  /** The changes, in the order in which they were made. */
  changes: MigrationChange[];
  /** What a person has to decide or complete. */
  problems: MigrationProblem[];
}

/** A change of a migration. */
export interface MigrationChange {
  /** Where in the input: keys and array indexes. */
  path: Path;
  /** What was changed, and why. */
  message: string;
  /** The steps of the change; each change applies to the result of the previous one. */
  patch: PatchStep[];
}

/** Something that a migration cannot decide. */
export interface MigrationProblem {
  /** Where in the input: keys and array indexes. */
  path: Path;
  /** What to decide or complete, in the requested language. */
  message: string;
}

type Data = Readonly<Record<string, unknown>>;

const words = {
  version: { en: `set specVersion to ${specVersion}`, ar: `ضُبط specVersion على ${specVersion}` },
  removed: {
    en: "removed the holds-office relation: the offices of the person express it",
    ar: "حُذفت علاقة holds-office: فمناصب الشخص تقولها",
  },
  office: {
    en: "no office replaces the removed holds-office relation of {source} and {target}: add to {source} an entry of offices with the title as its quote and of: {target}",
    ar: "لا منصب يحل محل علاقة holds-office المحذوفة بين {source} و{target}: أضف إلى {source} بندًا في offices يقتبس اللقب وفيه of: {target}",
  },
  object: { en: "an article or a coding is an object", ar: "المقال أو الترميز كائن" },
  unknown: {
    en: `version {found} is not known: this package migrates 0.1 to ${specVersion}`,
    ar: `الإصدار {found} غير معروف: تنقل هذه الحزمة من 0.1 إلى ${specVersion}`,
  },
} as const satisfies Record<string, Localized>;

/**
 * Brings an article or a coding of version 0.1 of the format to the current version. The input is not changed. A coding
 * does not name a version, so everything that the current version removed is migrated.
 */
export function migrate(document: unknown, { locale = "en" }: MigrateOptions = {}): Migration {
  const problem = (words: Localized, path: Path = [], found = "") => ({
    ...{ document, changes: [] },
    problems: [{ path, message: words[locale].replace("{found}", found) }],
  });
  if (!isData(document)) return problem(words.object);
  const version = document["specVersion"];
  if (version === specVersion) return { document, changes: [], problems: [] };
  if (version !== undefined && String(version) !== "0.1")
    return problem(words.unknown, ["specVersion"], String(version));
  const { changes, problems } = withoutHeldOffices(document, locale);
  if (version !== undefined) changes.push(versionChange(locale));
  const result = patched(
    document,
    changes.flatMap(({ patch }) => patch),
  );
  return { document: result ? result.value : document, changes, problems };
}

/** Whether a value at a place of a document belongs to an earlier version of the format. */
export function isOfEarlierVersion(path: Path, value: unknown): boolean {
  if (path.length === 1) return path[0] === "specVersion" && value === "0.1";
  return path[0] === "relations" && path[2] === "kind" && value === "holds-office";
}

function versionChange(locale: Locale): MigrationChange {
  const patch: PatchStep[] = [{ op: "replace", path: "/specVersion", value: specVersion }];
  return { path: ["specVersion"], message: words.version[locale], patch };
}

// From last to first, so that the index of each item is still correct when it is processed.
function withoutHeldOffices(document: Data, locale: Locale): Pick<Migration, "changes" | "problems"> {
  const relations = listIn(document, "relations");
  const held = [...relations.entries()].filter(([, { kind }]) => kind === "holds-office").reverse();
  const changes = held.map(([at], i): MigrationChange => {
    const path = ["relations", at];
    const isAll = i === relations.length - 1;
    const patch: PatchStep[] = [{ op: "remove", path: toPointer(isAll ? ["relations"] : path) }];
    return { path, message: words.removed[locale], patch };
  });
  const problems = held
    .filter(([, relation]) => !hasOffice(document, relation))
    .map(([, { source, target }]): MigrationProblem => {
      const at = listIn(document, "entities").findIndex(({ id }) => id === source);
      const message = words.office[locale]
        .replaceAll("{source}", String(source))
        .replaceAll("{target}", String(target));
      return { path: at < 0 ? [] : ["entities", at], message };
    });
  return { changes, problems };
}

function hasOffice(document: Data, { source, target }: Data): boolean {
  const person = listIn(document, "entities").find(({ id }) => id === source);
  return person !== undefined && listIn(person, "offices").some((office) => office["of"] === target);
}

// An item that is not an object keeps its place.
function listIn(holder: Data, key: string): Data[] {
  const list = Object.hasOwn(holder, key) ? holder[key] : undefined;
  return Array.isArray(list) ? list.map((item) => (isData(item) ? item : {})) : [];
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
