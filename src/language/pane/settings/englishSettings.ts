// The settings in English.
import type { PaneFormats } from "../paneFormats";
import type { SettingsWords } from "./SettingsWords";

/** The words of the settings, in English. */
export function englishSettings({ plural }: PaneFormats): SettingsWords {
  return {
    show: "Settings",
    title: "Settings",
    languageTitle: "Language",
    paneLanguage: "Language of this pane",
    asExcel: "As Excel",
    connection: {
      title: "Connection",
      text: "Which way deals travel is decided where the add-in was installed.",
    },
    testConnection: "Test the connection",
    newDeals: {
      title: "New deals begin with",
      text: "What New deal puts into its row, beside New / Accepted. The workbook keeps it for all who use it.",
    },
    currency: "Currency, as a code",
    teamMember: "Team member 1",
    teamMemberHint: "First name, last name, phone, e-mail",
    consent: "Customers consent to share their contact",
    saveDefaults: "Save for new deals",
    addDeal: "New deal",
    hidden: {
      title: "Hidden data",
      text: "To know what you changed, the workbook keeps deals as they were pulled and the receipts of pushes, on hidden sheets. Remove them before you give the workbook away; pull again to go on working with it.",
    },
    hiddenNow: (deals) =>
      deals === 0
        ? "No deal is kept now."
        : plural(deals, { one: "# deal is kept now.", other: "# deals are kept now." }),
    removeHidden: "Remove hidden data",
    removeQuestion:
      "Edits that you have not sent stay in their cells, but cannot be told from what Partner Center holds until you pull again. Remove the hidden data?",
    keys: {
      title: "Keyboard",
      text: "In the sheet, where this Excel offers shortcuts of add-ins, and in this pane everywhere. On a Mac, ⌘ takes the place of Ctrl.",
    },
    keyOf: (letter) => `Ctrl+Alt+Shift+${letter}`,
    shortcutNames: {
      validateDeals: "Check all deals",
      goToNextError: "Next error",
      goToPreviousError: "Previous error",
      repairCell: "Repair the selected cell",
      previewPush: "Show what a push would send",
      openPane: "Open the pane, or go back to its deals",
    },
    samples: {
      title: "New here?",
      text: "Try it with a few invented deals, some of them wrong. They are never sent, and one click removes them.",
    },
    trySamples: "Try it with sample deals",
    guideTitle: "Three things to try",
    guide: [
      "Press Next error: Excel takes you to the first wrong cell.",
      "Press a Write button beside a finding: the cell is repaired, and Undo repair takes it back.",
      "Press Push: you see what would be sent before anything is.",
    ],
    removeSamples: (deals) => plural(deals, { one: "Remove # sample deal", other: "Remove # sample deals" }),
  };
}
