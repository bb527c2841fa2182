// Why a question about the background has no answer: lists and files are asked for, and nothing is sent of any deal.
import type { ProblemCode } from "../../../deals/rowOutcome";
import type { Language } from "../../../deals/words";
import { problemWords } from "../../problemWords";
import { fr } from "../bindPunctuation";

const english = {
  "no-answer": "The gateway did not answer in time. No deal was changed by this: try again.",
  "strange-answer":
    "The gateway’s answer cannot be understood. No deal was changed by this: try again, and load the pane again if it stays so.",
  "no-connection": "The gateway could not be reached. Check your connection, then try again.",
  "out-of-order": "The gateway is out of order. No deal was changed by this: try again later.",
  refused:
    "The gateway did not understand this question. Load the pane again; if it stays so, tell whoever runs the gateway.",
} as const;

const french: Readonly<Record<keyof typeof english, string>> = {
  "no-answer": fr`La passerelle n’a pas répondu à temps. Aucune transaction n’en a été modifiée : réessayez.`,
  "strange-answer": fr`La réponse de la passerelle est incompréhensible. Aucune transaction n’en a été modifiée : réessayez, et rechargez le volet si cela persiste.`,
  "no-connection": "La passerelle est injoignable. Vérifiez votre connexion, puis réessayez.",
  "out-of-order": fr`La passerelle est en panne. Aucune transaction n’en a été modifiée : réessayez plus tard.`,
  refused: fr`La passerelle n’a pas compris cette question. Rechargez le volet ; si cela persiste, prévenez qui gère la passerelle.`,
};

const own: Readonly<Record<Language, Readonly<Partial<Record<ProblemCode, string>>>>> = { en: english, fr: french };

/** One or two sentences, with their full stop: what is wrong and what to do. */
export function toAskedSentence(why: ProblemCode, language: Language): string {
  return own[language][why] ?? `${problemWords[language][why].whole}.`;
}
