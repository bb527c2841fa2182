// What the worklist says: why a deal wants care, and what to do.
import type { CareCode } from "../../../deals/worklist/toWorklist";

/** A reason for care, in words. */
interface CareWords {
  readonly title: string;
  readonly hint: string;
  /** How urgent it is, by the days that the reason counts; null where none is known. */
  readonly days: (days: number | null) => string;
}

/** The words of the worklist. */
export interface WorklistWords {
  readonly show: string;
  readonly title: string;
  readonly lead: (deals: number) => string;
  readonly nothing: { readonly title: string; readonly text: string };
  readonly cares: Readonly<Record<CareCode, CareWords>>;
  readonly goTo: (deal: string) => string;
}
