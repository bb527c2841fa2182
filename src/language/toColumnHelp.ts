// The help of a column: what belongs in it, when it is required, until when it may be changed.
import type { Column, Editable, Required } from "../deals/column";
import type { Header } from "../deals/columns";
import type { Language } from "../deals/words";
import { columnForms } from "./columnForms";
import { columnPurposes } from "./columnPurposes";

/** The title and text of an input message of Excel. */
export interface ColumnHelp {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly text: string;
}

const titleLimit = 32;
const textLimit = 255;

type Texts<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

const needs: Texts<Required> = {
  en: {
    yes: "Required.",
    no: "",
    ifHelp: "Required where Microsoft help is Yes.",
    ifNoHelp: "Required where Microsoft help is No.",
    ifClosedBadly: "Required where the deal is declined or lost.",
    onCreate: "Required for a new deal.",
  },
  fr: {
    yes: "Obligatoire.",
    no: "",
    ifHelp: "Obligatoire si l’aide Microsoft est requise (Yes).",
    ifNoHelp: "Obligatoire si l’aide Microsoft n’est pas requise (No).",
    ifClosedBadly: "Obligatoire si la transaction est refusée ou perdue.",
    onCreate: "Obligatoire pour une nouvelle transaction.",
  },
};

const limits: Texts<Editable> = {
  en: {
    always: "",
    key: "Set by Partner Center.",
    untilCreated: "Cannot be changed once the deal exists.",
    untilShared: "Cannot be changed once Microsoft has it.",
    untilYes: "",
    readOnly: "Filled in by Partner Center.",
  },
  fr: {
    always: "",
    key: "Attribué par l’Espace partenaires.",
    untilCreated: "Ne peut plus être modifié une fois la transaction créée.",
    untilShared: "Ne peut plus être modifié une fois transmis à Microsoft.",
    untilYes: "",
    readOnly: "Rempli par l’Espace partenaires.",
  },
};

const example: Readonly<Record<Language, string>> = { en: "Example: ", fr: "Exemple : " };

/** What the input message of a column's header says; sentences that no longer fit are left out from the end. */
export function toColumnHelp(column: Column, language: Language): ColumnHelp {
  const isOurs = column.kind === "errors";
  const sentences = [
    columnPurposes[column.header as Header]?.[language] ?? "",
    needs[language][column.required],
    columnForms[language][column.kind],
    isOurs ? "" : limits[language][column.editable],
    isOurs || column.sample === "" ? "" : example[language] + column.sample,
  ].filter((sentence) => sentence !== "");
  const text = joinWithin(sentences, textLimit);
  return { title: toTitle(language === "fr" ? (column.fr ?? column.header) : column.header), text };
}

function joinWithin(sentences: readonly string[], limit: number): string {
  let text = "";
  for (const sentence of sentences) {
    const longer = text === "" ? sentence : `${text} ${sentence}`;
    if (longer.length > limit) return text;
    text = longer;
  }
  return text;
}

// Cut at a word: an input message has a title of 32 characters and no more (docs/facts.md, Input messages).
function toTitle(header: string): string {
  if (header.length <= titleLimit) return header;
  const kept = header.slice(0, titleLimit - 1);
  const end = kept.lastIndexOf(" ");
  return `${kept.slice(0, end > 0 ? end : kept.length)}…`;
}
