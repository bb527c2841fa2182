// No component says a word of its own: all words come from language/pane, where both languages stand.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { folders } from "../../scripts/folders";

const folder = join(folders.top, "src/taskpane");
const heard = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "title",
  "alt",
  "placeholder",
  "label",
  "hint",
]);

/** The texts in a component's source that a person would see or hear. */
function findLooseWords(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(node.text);
    if (ts.isJsxAttribute(node) && heard.has(node.name.getText()) && node.initializer)
      found.push(...toTexts(node.initializer));
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression)
      found.push(...toTexts(node.expression));
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile("component.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found.filter((text) => /\p{L}/u.test(text));
}

/** The texts that an expression may become, branches included; what is given to a function is not one. */
function toTexts(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (ts.isConditionalExpression(node)) return [...toTexts(node.whenTrue), ...toTexts(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const sides = isJoining(node.operatorToken.kind) ? [node.left, node.right] : [node.right];
    return isComparing(node.operatorToken.kind) ? [] : sides.flatMap(toTexts);
  }
  if (ts.isParenthesizedExpression(node)) return toTexts(node.expression);
  if (ts.isJsxExpression(node) && node.expression) return toTexts(node.expression);
  return [];
}

function isJoining(kind: ts.SyntaxKind): boolean {
  return [ts.SyntaxKind.PlusToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken].includes(kind);
}

function isComparing(kind: ts.SyntaxKind): boolean {
  return [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(kind);
}

test("the search finds a word in text, in a label, in a branch and in a template", () => {
  expect(findLooseWords("const a = <p>Hello</p>;")).toEqual(["Hello"]);
  expect(findLooseWords('const a = <b title="Close" className="x" />;')).toEqual(["Close"]);
  expect(findLooseWords('const a = <b>{ok ? "yes" : words.no}</b>;')).toEqual(["yes"]);
  expect(findLooseWords("const a = <b>{`${n} rows`}</b>;")).toEqual([" rows"]);
  expect(findLooseWords('const a = <b>{kind === "ready" && "go"}</b>;')).toEqual(["go"]);
  expect(findLooseWords('const a = <b id="x">{words.row(n)}{" "}</b>;')).toEqual([]);
});

test("no component of the pane has a word of its own", () => {
  const components = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
  expect(components.length).toBeGreaterThan(15);
  const loose = components.flatMap((name) =>
    findLooseWords(readFileSync(join(folder, name), "utf8")).map((text) => `${name}: ${text}`),
  );
  expect(loose).toEqual([]);
});

test("no component has a colour of its own", () => {
  const coloured = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) =>
      name.endsWith(".tsx") && /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/iu.test(readFileSync(join(folder, name), "utf8")),
  );
  expect(coloured).toEqual([]);
});
