import ts from 'typescript';

/** One import of a source file. */
export interface ImportStatement {
  /** What is imported, as written: `./fact.ts`, `astro:content`. */
  from: string;
  /** Counted from 1, in the whole file. */
  line: number;
  /** Nothing of it is left when the types are gone. */
  typeOnly: boolean;
}

/**
 * The imports of a `.ts` file, or of the frontmatter and the scripts of an `.astro` file: `import`,
 * `export … from`, `import()` and `import('…')` in a type.
 */
export function importStatements(file: string, text: string): ImportStatement[] {
  const parts = file.endsWith('.astro') ? codeOf(text) : [{ code: text, offset: 0 }];
  return parts.flatMap(({ code, offset }) => {
    const source = ts.createSourceFile('part.ts', code, ts.ScriptTarget.Latest, true);
    const before = text.slice(0, offset).split('\n').length;
    return importsOf(source).map(({ node, from, typeOnly }) => ({
      from,
      typeOnly,
      line: before + source.getLineAndCharacterOfPosition(node.getStart(source)).line,
    }));
  });
}

function codeOf(text: string): Array<{ code: string; offset: number }> {
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/d.exec(text);
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/dg)];
  return [...(frontmatter ? [frontmatter] : []), ...scripts].map((match) => ({
    code: match[1] ?? '',
    offset: match.indices?.[1]?.[0] ?? 0,
  }));
}

function importsOf(source: ts.SourceFile): Array<{ node: ts.Node; from: string; typeOnly: boolean }> {
  const found: Array<{ node: ts.Node; from: string; typeOnly: boolean }> = [];
  const add = (node: ts.Node, from: ts.Node | undefined, typeOnly: boolean) => {
    if (from && ts.isStringLiteralLike(from)) found.push({ node, from: from.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node, node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeImport(node: ts.ImportDeclaration): boolean {
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
