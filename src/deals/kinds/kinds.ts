// Every kind by its name: a new kind does not compile until it is answered here.
import type { Kind, KindName } from "../kind";
import { helpCodeKind, reasonCodeKind } from "./codeKind";
import { dateKind } from "./dateKind";
import { domainKind } from "./domainKind";
import { dunsKind } from "./dunsKind";
import { emailKind } from "./emailKind";
import { idKind, referralIdKind } from "./idKind";
import { countryKind, currencyKind } from "./isoCodeKind";
import { listKind } from "./listKind";
import { moneyKind } from "./moneyKind";
import { memberKind, solutionKind } from "./partsKind";
import { phoneKind } from "./phoneKind";
import { salesStageKind } from "./salesStageKind";
import { errorsKind, longTextKind, textKind } from "./textKind";
import { intentKind, statusKind, substatusKind, yesNoKind } from "./wordKind";

/** The kinds of columns by name. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  errors: errorsKind,
  text: textKind,
  longText: longTextKind,
  id: idKind,
  referralId: referralIdKind,
  country: countryKind,
  duns: dunsKind,
  phone: phoneKind,
  email: emailKind,
  status: statusKind,
  substatus: substatusKind,
  reasonCode: reasonCodeKind,
  salesStage: salesStageKind,
  money: moneyKind,
  currency: currencyKind,
  date: dateKind,
  yesNo: yesNoKind,
  helpCode: helpCodeKind,
  solution: solutionKind,
  member: memberKind,
  list: listKind,
  intent: intentKind,
  domain: domainKind,
  match: textKind,
};
