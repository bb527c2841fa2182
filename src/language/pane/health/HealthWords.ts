// What sheet health says: what ails the sheet, why that matters, and what the button does.
import type { Ailment } from "../../../deals/health/toHealth";

/** An ailment, in words. */
interface AilmentWords {
  readonly title: string;
  readonly hint: string;
}

/** The words of sheet health. */
export interface HealthWords {
  readonly show: string;
  readonly title: string;
  readonly lead: string;
  readonly sound: { readonly title: string; readonly text: string };
  readonly ailments: Readonly<Record<Ailment, AilmentWords>>;
  /** The button that mends so many cells. */
  readonly mend: (cells: number) => string;
  readonly hiddenRows: (rows: number) => string;
  readonly showRows: string;
  readonly zoneTitle: string;
  /** How a close date shows in the reader's own time zone; days as midnights in UTC (ms since 1970). */
  readonly zone: (given: { readonly zone: string; readonly keptMs: number; readonly shownMs: number }) => string;
}
