// Rewrites the references of a formula in place, all else of its text untouched.
import type { Workbook } from "../Workbook";
import type { Shift } from "../structure/Shift";
import { shiftReference } from "../structure/Shift";
import type { CellReference } from "./CellReference";
import { toCopiedReference, toReferencedArea, toReferenceOn, toReferenceText } from "./CellReference";
import type { Token } from "./Token";
import { toTokens } from "./Token";

const lost = "#REF!";

/** What a reference becomes: itself (no change), another, or null where its cells are gone. */
type Rewrite = (reference: CellReference) => CellReference | null;

const tokensOf = new Map<string, readonly Token[]>();
const mostFormulas = 20_000;

function toKnownTokens(formula: string): readonly Token[] {
  const known = tokensOf.get(formula);
  if (known) return known;
  if (tokensOf.size >= mostFormulas) tokensOf.clear();
  const tokens = toTokens(formula.slice(1)) ?? [];
  tokensOf.set(formula, tokens);
  return tokens;
}

/** A formula with every reference rewritten; text that is no formula stays as it is. */
function rewriteReferences(formula: string, rewrite: Rewrite): string {
  let text = "";
  let at = 0;
  const body = formula.slice(1);
  for (const token of toKnownTokens(formula)) {
    if (token.kind !== "reference") continue;
    const made = rewrite(token.reference);
    if (made === token.reference) continue;
    text += body.slice(at, token.start) + (made ? toReferenceText(made) : lost);
    at = token.end;
  }
  return at === 0 ? formula : `=${text}${body.slice(at)}`;
}

/** A formula as copied by rows and columns: relative references move along, #REF! off the sheet. */
export function toCopiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference) => toCopiedReference(reference, rows, columns));
}

/** A formula of a sheet after a structural change: its references follow their cells. */
export function toShiftedFormula(formula: string, shift: Shift, home: { workbook: Workbook; sheetId: string }): string {
  return rewriteReferences(formula, (reference) => {
    const sheetId = reference.sheet === null ? home.sheetId : home.workbook.sheet(reference.sheet)?.id;
    if (sheetId === undefined) return reference;
    const before = { sheetId, area: toReferencedArea(reference) };
    const after = shiftReference(before, shift);
    if (after === before) return reference;
    if (after === null) return null;
    const moved = toReferenceOn(reference, after.area);
    return after.sheetId === sheetId
      ? moved
      : { ...moved, sheet: home.workbook.sheetById(after.sheetId)?.name ?? null };
  });
}

/** A formula with another name for a sheet it refers to; null: the sheet is gone. */
export function toFormulaWithSheet(formula: string, before: string, after: string | null): string {
  const wanted = before.toLowerCase();
  return rewriteReferences(formula, (reference) => {
    if (reference.sheet?.toLowerCase() !== wanted) return reference;
    return after === null ? null : { ...reference, sheet: after };
  });
}

/** A formula that says of every reference on which sheet it is, so that it can stand on another one. */
export function toFormulaOfSheet(formula: string, sheet: string): string {
  return rewriteReferences(formula, (reference) => (reference.sheet === null ? { ...reference, sheet } : reference));
}

/** A formula with another name for a table it refers to. */
export function toFormulaWithTable(formula: string, before: string, after: string): string {
  const wanted = before.toLowerCase();
  let text = "";
  let at = 0;
  const body = formula.slice(1);
  for (const token of toKnownTokens(formula)) {
    if (token.kind !== "word" || token.word.toLowerCase() !== wanted) continue;
    text += body.slice(at, token.start) + after;
    at = token.end;
  }
  return at === 0 ? formula : `=${text}${body.slice(at)}`;
}
