// The connection in English.
import type { ConnectionWords } from "./ConnectionWords";
import { toSeenSentence } from "./toSeenSentence";

/** What a role of Partner Center lets its holder see. */
const roles = {
  admin: "as an admin: all deals of your company",
  user: "as a user: the deals on whose team you are",
  unknown: "signed in: Partner Center decides which deals you see",
};

/** The words for the connection, in English. */
export const englishConnection: ConnectionWords = {
  none: {
    title: "No connection to Partner Center",
    text: "None was found when the workbook was opened, so deals cannot be pulled or pushed from here. If you were offline, open the workbook again. Checking works all the same: correct your deals, save the sheet as a CSV file and upload it in Partner Center under Referrals > Co-sell opportunities. Whoever installed the add-in can set up a connection.",
  },
  connecting: "Asking Partner Center who you are…",
  sandbox: "Sandbox: invented deals for practice. It needs no sign-in, and nothing reaches Microsoft.",
  seenAs: ({ role, ...who }) => toSeenSentence(who, roles[role]),
};
