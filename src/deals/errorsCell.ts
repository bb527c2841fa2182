// The Errors cell: one owner, two parts, and the wording that lets a formula tell which columns it names (design.md 3).
import { cellLimit } from "./cell";

const partnerCenterWords = "Partner Center: ";
const joint = "; ";
const cutNotice = "… (more in the task pane)";

/** The two parts of an Errors cell. */
export interface ErrorsCell {
  /** What our check finds now: sentences joined by "; ". */
  readonly check: string;
  /** What Partner Center answered to the last push or in the last processed file. */
  readonly partnerCenter: string;
}

/** The two parts of the text of an Errors cell. */
export function parseErrorsCell(text: string): ErrorsCell {
  const at = text.startsWith(partnerCenterWords) ? 0 : text.indexOf(joint + partnerCenterWords);
  if (at < 0) return { check: text.trim(), partnerCenter: "" };
  const start = text.indexOf(partnerCenterWords, at) + partnerCenterWords.length;
  return { check: text.slice(0, at).trim(), partnerCenter: text.slice(start).trim() };
}

/** The text of an Errors cell; where it is too long for a cell, the check part is cut and says so. */
export function toErrorsCell({ check, partnerCenter }: ErrorsCell): string {
  const answer = partnerCenter === "" ? "" : partnerCenterWords + toSpacedSentences(partnerCenter);
  const behind = check === "" || answer === "" ? answer : joint + answer;
  if (check.length + behind.length <= cellLimit) return check + behind;
  if (behind.length > cellLimit / 2)
    return toErrorsCell({ check, partnerCenter: cut(partnerCenter, cellLimit / 2 - 100) });
  return cut(check, cellLimit - behind.length) + behind;
}

/** The text of an Errors cell with another answer of Partner Center; "" where there is none any more. */
export function withAnswer(text: string, partnerCenter: string): string {
  return toErrorsCell({ check: parseErrorsCell(text).check, partnerCenter });
}

// Partner Center's files part their sentences with a bare semicolon; ours are found by "; " before the header.
function toSpacedSentences(text: string): string {
  return text.replace(/\s*;\s*/gu, joint);
}

// Cuts behind a whole sentence where there is one, so that no header is cut into another's.
function cut(text: string, length: number): string {
  const kept = text.slice(0, Math.floor(length) - cutNotice.length - joint.length);
  const end = kept.lastIndexOf(joint);
  return `${end > 0 ? kept.slice(0, end) : toWholeCharacters(kept)}${joint}${cutNotice}`;
}

function toWholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/u.test(text) ? text.slice(0, -1) : text;
}

/**
 * The texts that say that a column is wrong. One of them stands in "; " + the text of the Errors cell, "Partner Center: "
 * taken out of it, exactly where the cell names the column. The header is the one that stands in the sheet.
 */
export function errorMarkers(header: string): readonly string[] {
  return [
    `${joint}${header}: `,
    `${joint}${header} : `,
    `${joint}Mandatory field ${header} missing`,
    `${joint}Required field ${header} missing`,
    `${joint}Champ obligatoire ${header} manquant`,
  ];
}

/** Whether the text of an Errors cell says that a column is wrong, by the header that stands in the sheet. */
export function namesColumn(errorsText: string, header: string): boolean {
  const text = joint + errorsText.replaceAll(partnerCenterWords, "");
  return errorMarkers(header).some((marker) => text.includes(marker));
}

/** The Partner Center part of an Errors cell without the sentences that name a column: used when that column changes. */
export function withoutColumn(partnerCenter: string, header: string): string {
  return partnerCenter
    .split(/\s*;\s*/u)
    .filter((sentence) => !namesColumn(sentence, header))
    .join(joint);
}
