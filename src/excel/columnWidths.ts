// How wide the columns of a new template are, in points, by the kind of what they hold.
import type { KindName } from "../deals/column";

/** The width of a column of each kind, in points. */
export const columnWidths = {
  errors: 210,
  text: 110,
  longText: 180,
  id: 80,
  referralId: 80,
  country: 60,
  duns: 80,
  phone: 100,
  email: 150,
  status: 70,
  substatus: 75,
  reasonCode: 150,
  salesStage: 110,
  money: 85,
  currency: 60,
  date: 80,
  yesNo: 65,
  helpCode: 170,
  solution: 190,
  member: 210,
  list: 120,
  intent: 100,
  domain: 110,
  match: 130,
} as const satisfies Record<KindName, number>;
