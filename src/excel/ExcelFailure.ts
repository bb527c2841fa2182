// The ways in which Excel can refuse, one class each: what can be done about it depends on the class, not on Excel's words.

/** Excel refused; `code` is Excel's own, never translated. */
export class ExcelFailure extends Error {
  readonly code: string;
  constructor(code: string, message: string, cause: unknown) {
    super(message, { cause });
    this.name = new.target.name;
    this.code = code;
  }
}

/** A cell is being edited: nothing can be read or written until the user has left it. */
export class CellBeingEdited extends ExcelFailure {}

/** The sheet is protected, or the workbook open for reading only. */
export class SheetProtected extends ExcelFailure {}

/** A sheet, table or range that was asked for is not there any more. */
export class GoneFromWorkbook extends ExcelFailure {}

/** A name is taken already. */
export class NameTaken extends ExcelFailure {}

/** More was asked for, or sent, than Excel passes at once: half of it may work. */
export class PayloadTooLarge extends ExcelFailure {}

/** Excel has no time now: the same may work in a moment. */
export class ExcelBusy extends ExcelFailure {}

const classes: Readonly<Record<string, typeof ExcelFailure>> = {
  InvalidOperationInCellEditMode: CellBeingEdited,
  AccessDenied: SheetProtected,
  ItemNotFound: GoneFromWorkbook,
  InvalidReference: GoneFromWorkbook,
  InvalidObjectPath: GoneFromWorkbook,
  ItemAlreadyExists: NameTaken,
  RequestPayloadSizeLimitExceeded: PayloadTooLarge,
  ResponsePayloadSizeLimitExceeded: PayloadTooLarge,
  ActivityLimitReached: ExcelBusy,
  InactiveWorkbook: ExcelBusy,
  MemoryLimitReached: ExcelBusy,
  RequestAborted: ExcelBusy,
  ServiceNotAvailable: ExcelBusy,
  Conflict: ExcelBusy,
};

/** What a thrown value of Excel's library means; anything that has no code of Excel's is thrown on as it is. */
export function toExcelFailure(thrown: unknown): ExcelFailure {
  const code = toCode(thrown);
  if (code === null) throw thrown;
  const Failure = classes[code] ?? ExcelFailure;
  return new Failure(code, thrown instanceof Error ? thrown.message : code, thrown);
}

function toCode(thrown: unknown): string | null {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return null;
  return typeof thrown.code === "string" ? thrown.code : null;
}
