// The help with the selected cell, in English.
import type { PaneFormats } from "../paneFormats";
import type { CellHelpWords } from "./CellHelpWords";

/** The words of the help with the selected cell, in English. */
export function englishCellHelp({ count, either }: PaneFormats): CellHelpWords {
  return {
    title: "Help with the selected cell",
    place: ({ header, row }) => `${header}, row ${row}`,
    nothing: "Select one cell of the table to see what belongs in it.",
    unknownColumn:
      "The template has no such column: Partner Center does not get what stands here, and nobody checks it.",
    example: (sample) => `Example: ${sample}`,
    needs: {
      always: "Required in every row.",
      never: "Not required.",
      "new-deal": (isNow) =>
        isNow ? "Required here, because the deal is new." : "Not required here: only for a new deal.",
      because: ({ header, answers }) => `Required here, because “${header}” is ${either(answers)}.`,
      onlyIf: ({ header, answers }) => `Not required here: only where “${header}” is ${either(answers)}.`,
    },
    limits: {
      errors: "The check and Partner Center write here; what you type is replaced.",
      always: "You may change it as long as the deal is open.",
      key: "Partner Center gives it: leave it as it is.",
      untilCreated: "You may change it until the deal exists at Partner Center.",
      untilShared: "You may change it until Microsoft has it.",
      untilYes: "You may change No to Yes; a Yes cannot be taken back.",
      readOnly: "Only Partner Center fills it in; what you type is not sent.",
    },
    limitNow: {
      fixed: "In this row it cannot be changed any more.",
      closed: "This deal is closed: nothing in its row can be changed any more.",
      unknown: "Pull this deal to see whether that is still so.",
    },
    onlyByFile: "A change gets to Partner Center by file only, not by Push.",
    choices: "Allowed values",
    possible: "possible now",
    current: "in the cell",
    anyPercent: "Any other whole percent from 0 to 100 is right too.",
    findCode: {
      country: (codes) => `Find one of ${count(codes)} countries by its name`,
      currency: (codes) => `Find one of ${count(codes)} currencies by its name`,
    },
    noCode: "No code has that name.",
    form: { solution: "Fill in the solution", member: "Fill in the team member" },
    parts: {
      id: "Solution ID",
      currency: "Currency",
      price: "Price",
      quantity: "Quantity",
      firstName: "First name",
      lastName: "Last name",
      phone: "Mobile number",
      email: "E-mail",
    },
    comma: "Leave out the comma: it would begin the next part.",
    required: "Fill this in: the cell is required.",
    earlier: { solution: "Solutions in other rows", member: "People in other rows" },
    save: "Save to the cell",
  };
}
