// The refusals of the workbook model, under the code names that Excel gives them.

/** Excel's own name of a refusal. */
export type ErrorCode =
  | "AccessDenied"
  | "FormulaLengthExceedsLimit"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NonBlankCellOffSheet"
  | "UnsupportedOperation";

/** A refusal by the workbook: `code` is Excel's name for it, the message says what was tried and why it cannot be. */
export class ModelError extends Error {
  override readonly name = "ModelError";

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}
