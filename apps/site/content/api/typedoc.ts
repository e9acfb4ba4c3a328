import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../../../../packages/", import.meta.url));

/** A module that others import: its source, and the folder of TypeDoc's output. */
export interface ApiModule {
  /** The name it is imported by. */
  name: string;
  source: string;
  written: string;
}

/** The public modules. */
export const apiModules: readonly ApiModule[] = [
  { name: "@diplomatic-visits/core", source: "core/src/index.ts", written: "core/src.md" },
  { name: "@diplomatic-visits/core/schema", source: "core/src/schema.ts", written: "core/src/schema.md" },
  {
    name: "@diplomatic-visits/core/codelists",
    source: "core/src/codelists/index.ts",
    written: "core/src/codelists.md",
  },
  { name: "@diplomatic-visits/core/fields", source: "core/src/fields.ts", written: "core/src/fields.md" },
  {
    name: "@diplomatic-visits/core/explanations",
    source: "core/src/explanations/index.ts",
    written: "core/src/explanations.md",
  },
  { name: "@diplomatic-visits/core/tables", source: "core/src/tables.ts", written: "core/src/tables.md" },
  {
    name: "@diplomatic-visits/core/formats/extraction-profile",
    source: "core/src/formats/extraction-profile/index.ts",
    written: "core/src/formats/extraction-profile.md",
  },
  { name: "@diplomatic-visits/dataset", source: "dataset/src/index.ts", written: "dataset/src.md" },
  { name: "@diplomatic-visits/extract", source: "extract/src/index.ts", written: "extract/src.md" },
  {
    name: "@diplomatic-visits/extract/coding-file",
    source: "extract/src/coding-file.ts",
    written: "extract/src/coding-file.md",
  },
  { name: "@diplomatic-visits/extract/answers", source: "extract/src/answers.ts", written: "extract/src/answers.md" },
  { name: "@diplomatic-visits/extract/ai", source: "extract/src/ai.ts", written: "extract/src/ai.md" },
  { name: "@diplomatic-visits/explorer", source: "explorer/src/index.ts", written: "explorer/src.md" },
];

const settings = {
  plugin: ["typedoc-plugin-zod", "typedoc-plugin-markdown"],
  basePath: packages,
  displayBasePath: packages,
  readme: "none",
  logLevel: "Error",
  skipErrorChecking: true,
  disableSources: true,
  excludeExternals: true,
  excludePrivate: true,
  sort: ["source-order"],
  groupOrder: ["Functions", "Variables", "Interfaces", "Type Aliases"],
  outputFileStrategy: "modules",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  hidePageTitle: true,
  useCodeBlocks: true,
  expandObjects: false,
  parametersFormat: "table",
  propertiesFormat: "table",
  interfacePropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  typeDeclarationFormat: "table",
};

/** TypeDoc's description of each module, as Markdown, by the module's name. */
export async function typedocPages(): Promise<Map<string, string>> {
  const { Application } = await import("typedoc");
  const out = mkdtempSync(join(tmpdir(), "api-"));
  try {
    const options = {
      ...settings,
      entryPoints: apiModules.map(({ source }) => packages + source),
      tsconfig: fileURLToPath(new URL("tsconfig.typedoc.json", import.meta.url)),
      out,
    };
    const app = await Application.bootstrapWithPlugins(
      options as Parameters<typeof Application.bootstrapWithPlugins>[0],
    );
    const project = await app.convert();
    if (!project) throw new Error("TypeDoc could not read the packages");
    await app.generateOutputs(project);
    return new Map(apiModules.map(({ name, written }) => [name, readFileSync(join(out, written), "utf8")]));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
