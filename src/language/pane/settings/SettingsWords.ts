// What the settings, the guided start and the list of shortcuts say.
import type { Passage } from "../PaneWords";

/** The words of the settings. */
export interface SettingsWords {
  readonly show: string;
  readonly title: string;
  readonly languageTitle: string;
  readonly paneLanguage: string;
  readonly asExcel: string;
  readonly connection: Passage;
  readonly testConnection: string;
  readonly newDeals: Passage;
  readonly currency: string;
  readonly teamMember: string;
  readonly teamMemberHint: string;
  readonly consent: string;
  readonly saveDefaults: string;
  readonly addDeal: string;
  readonly hidden: Passage;
  /** What there is, by the number of deals kept as they were pulled. */
  readonly hiddenNow: (deals: number) => string;
  readonly removeHidden: string;
  readonly removeQuestion: string;
  readonly keys: Passage;
  /** The keys held down for every shortcut, with the letter. */
  readonly keyOf: (letter: string) => string;
  readonly shortcutNames: {
    readonly validateDeals: string;
    readonly goToNextError: string;
    readonly goToPreviousError: string;
    readonly repairCell: string;
    readonly previewPush: string;
    readonly openPane: string;
  };
  readonly samples: Passage;
  readonly trySamples: string;
  readonly guideTitle: string;
  readonly guide: readonly [string, string, string];
  readonly removeSamples: (deals: number) => string;
}
