// Whether the workbook counts its dates from 1900 or from 1904: no API says so, but a formula on the lists sheet does.
import { dateProbe, listsSheetName } from "./listsSheetName";

/** Where dates are counted from. */
export type DateSystem = 1900 | 1904;

/** Queues reading it; 1900 where there is no lists sheet yet, or one of an earlier version. */
export function readDateSystem(context: Excel.RequestContext): () => DateSystem {
  const sheet = context.workbook.worksheets.getItemOrNullObject(listsSheetName);
  const probe = sheet.getRange(dateProbe.address).load({ values: true });
  return () => (!probe.isNullObject && probe.values[0]?.[0] === 1 ? 1904 : 1900);
}
