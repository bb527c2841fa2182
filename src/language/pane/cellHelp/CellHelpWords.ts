// What the help with the selected cell says.
import type { CellLimit } from "../../../deals/cellHelp/toCellLimit";
import type { PartName, PartsKind } from "../../../deals/cellHelp/cellParts";

/** Another cell on which a requirement depends, by its header, and the answers with which it is one. */
interface Cause {
  readonly header: string;
  readonly answers: readonly string[];
}

type CodeKind = "country" | "currency";

/** The words of the help with the selected cell. */
export interface CellHelpWords {
  readonly title: string;
  readonly place: (params: { readonly header: string; readonly row: number }) => string;
  /** Where no cell is selected, or cells of several columns are. */
  readonly nothing: string;
  readonly unknownColumn: string;
  readonly example: (sample: string) => string;
  readonly needs: {
    readonly always: string;
    readonly never: string;
    readonly "new-deal": (isNow: boolean) => string;
    readonly because: (cause: Cause) => string;
    readonly onlyIf: (cause: Cause) => string;
  };
  readonly limits: Readonly<Record<CellLimit["rule"], string>>;
  /** What of it holds in this row, where there is something to add. */
  readonly limitNow: Readonly<Record<Exclude<CellLimit["now"], "open" | "theirs">, string>>;
  readonly onlyByFile: string;
  readonly choices: string;
  readonly possible: string;
  readonly current: string;
  readonly anyPercent: string;
  readonly findCode: Readonly<Record<CodeKind, (codes: number) => string>>;
  readonly noCode: string;
  readonly form: Readonly<Record<PartsKind, string>>;
  readonly parts: Readonly<Record<PartName, string>>;
  readonly comma: string;
  readonly required: string;
  readonly earlier: Readonly<Record<PartsKind, string>>;
  readonly save: string;
}
