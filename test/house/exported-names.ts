import ts from "typescript";

/** The names that a file declares and exports; what it passes on from other files is left out. */
export function declaredExports(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  return file.statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    return "name" in statement && statement.name ? [(statement.name as ts.Identifier).getText()] : [];
  });
}

/** The names that more than one file exports, each with its files. */
export function sharedNames(files: readonly { path: string; names: readonly string[] }[]): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const { path, names } of files)
    for (const name of new Set(names)) all.set(name, [...(all.get(name) ?? []), path]);
  return new Map([...all].filter(([, paths]) => paths.length > 1));
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    !!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}
