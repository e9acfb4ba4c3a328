import ts from "typescript";

/** The names of a source's exported declarations without a TSDoc comment; `export { … } from` is not a declaration. */
export function undocumented(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true);
  return file.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return [];
    const exported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return exported && !isDocumented(statement, file) ? namesOf(statement) : [];
  });
}

function isDocumented(statement: ts.Statement, file: ts.SourceFile): boolean {
  const comments = ts.getLeadingCommentRanges(file.text, statement.getFullStart()) ?? [];
  return comments.some(({ pos }) => file.text.startsWith("/**", pos));
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  return [(statement as ts.DeclarationStatement).name?.getText() ?? "default"];
}
