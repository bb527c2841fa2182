// Which members the tests of the host prove, read from the source of the tests.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Known } from "../proof";

/** A test that proves members. */
export interface Proof {
  readonly file: string;
  readonly title: string;
  readonly members: readonly string[];
  readonly known: Known;
}

const kinds: readonly Known[] = ["client source", "documented", "observed", "assumed"];

function toText(node: ts.Node | undefined, file: string): string {
  if (node && ts.isStringLiteralLike(node)) return node.text;
  throw new Error(`A proof in ${file} has an argument that is no literal text: ${node?.getText() ?? "none"}.`);
}

function toKnown(node: ts.Node | undefined, file: string): Known {
  const text = toText(node, file);
  const known = kinds.find((kind) => kind === text);
  if (!known) throw new Error(`A proof in ${file} knows it from "${text}", which is no source.`);
  return known;
}

function toProof(call: ts.CallExpression, file: string): Proof {
  const [title, members, known] = call.arguments;
  if (!members || !ts.isArrayLiteralExpression(members)) throw new Error(`A proof in ${file} lists no members.`);
  return {
    file,
    title: toText(title, file),
    members: members.elements.map((element) => toText(element, file)),
    known: toKnown(known, file),
  };
}

function readFile(folder: string, file: string): readonly Proof[] {
  const source = ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: Proof[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "proof") found.push(toProof(node, file));
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The proofs of the tests in a folder, file by file. */
export function readProofs(folder: string): readonly Proof[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .flatMap((file) => readFile(folder, file));
}
