// What Partner Center writes where the template has a number or another word.
import { toComparable } from "../deals/cell";
import { toWord, wordKeys } from "../deals/words";

/** The kinds of help by their number in the template; the names are Microsoft's, the pairing ours, by the words. */
const helpNames: Readonly<Record<string, string>> = {
  "1": "WorkloadSpecificValueProposition",
  "2": "CustomerTechnicalArchitecture",
  "3": "ProofOfConceptOrDemo",
  "4": "QuotesOrLicensing",
  "5": "PostSalesCustomerSuccess",
  "6": "GeneralOrOther",
};

/** The definition's words for a sales stage, in percent; the percent of Close is not known. */
const stagePercents: Readonly<Record<string, string>> = { Qualify: "20", Develop: "40", Propose: "60" };

/** The name of a kind of help; Unknown where the number is none of the six. */
export function toHelpName(number: string): string {
  return helpNames[number] ?? "Unknown";
}

/** The number of a kind of help; "" where none was asked for, the name itself where it is not known. */
export function toHelpNumber(name: string): string {
  if (name === "Unknown") return "";
  return Object.keys(helpNames).find((number) => helpNames[number] === name) ?? name;
}

/** A sales stage in percent; a word without a known percent as it stands. */
export function toStagePercent(stage: string): string {
  return stagePercents[stage] ?? stage;
}

function toReasonList(substatus: string): "reasonCode" | "errorReasonCode" {
  return substatus === "Error" ? "errorReasonCode" : "reasonCode";
}

/** The text of a reason's number, by the substatus that it explains; any other text as it stands. */
export function toReasonText(number: string, substatus: string): string {
  return toWord(toReasonList(substatus), number, "en");
}

/** The number of a reason's text, by the substatus that it explains; a text that is none of ours as it stands. */
export function toReasonNumber(reason: string, substatus: string): string {
  const list = toReasonList(substatus);
  const wanted = toComparable(reason);
  return wordKeys(list).find((key) => toComparable(toWord(list, key, "en")) === wanted) ?? reason;
}
