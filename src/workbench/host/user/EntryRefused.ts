// Why an entry of the person was not taken.
import type { ValidationAlert } from "../model/rules";

/** Excel's box over an entry that a validation rule with an alert refuses; the message is what the box says. */
export class EntryRefused extends Error {
  override readonly name = "EntryRefused";

  constructor(readonly alert: ValidationAlert) {
    super(alert.text || "The value doesn't match the data validation restrictions defined for this cell.");
  }
}
