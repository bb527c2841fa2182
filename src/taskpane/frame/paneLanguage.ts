// The language that a user chose for the pane: kept in this browser, not in the workbook, which others open too.
import { createContext } from "react";
import { officeContext } from "./officeContext";

/** A language of the pane: as Excel's own, or always the same. */
export type PaneLanguage = "excel" | "en" | "fr";

/** The choice, and the way to make another. */
export interface PaneLanguageChoice {
  readonly chosen: PaneLanguage;
  readonly choose: (language: PaneLanguage) => void;
}

/** Carries the choice; as Excel outside a pane that was started. */
export const PaneLanguageContext = createContext<PaneLanguageChoice>({ chosen: "excel", choose: () => undefined });

// Office asks add-ins to keep what they store in a browser apart for each of its partitions.
const toKey = (): string => `${officeContext()?.partitionKey ?? ""}coSellPaneLanguage`;

/** What was chosen in this browser; "excel" where nothing was, or where it keeps nothing. */
export function readPaneLanguage(): PaneLanguage {
  try {
    const kept = localStorage.getItem(toKey());
    return kept === "en" || kept === "fr" ? kept : "excel";
  } catch {
    return "excel";
  }
}

/** Keeps the choice for the next time, where the browser keeps anything. */
export function keepPaneLanguage(language: PaneLanguage): void {
  try {
    if (language === "excel") localStorage.removeItem(toKey());
    else localStorage.setItem(toKey(), language);
  } catch {
    // Without storage the choice holds until the pane is closed.
  }
}

/** The tag whose words are shown: that of Excel, but for another language. */
export function toShownTag(language: PaneLanguage, displayLanguage: string): string {
  return language === "excel" || displayLanguage.toLowerCase().startsWith(language) ? displayLanguage : language;
}
