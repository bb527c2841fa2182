// Selected cells with the rows around them, as the help with them is drawn.
import type { SessionState } from "../../src/actions/sessionState";
import type { CellQuestion } from "../../src/deals/cellHelp/CellQuestion";
import { checkDeal } from "../../src/deals/checkDeal";
import { aDealWithHelp, aNewDeal, anActiveDeal, headers2023, toCells, toLayout } from "../builders/deals";
import type { Cells } from "../builders/deals";

type Ready = Extract<SessionState, { readonly phase: "ready" }>;

interface Asked {
  readonly column: string;
  /** The first row is the selected one. */
  readonly deals?: readonly Cells[];
  readonly pulled?: Cells | null;
}

const headers = [...headers2023, "Prio intern"];
const layout = toLayout(headers);

/** What a state says of a selected cell of the first row. */
export function askedCell({
  column,
  deals = [aNewDeal()],
  pulled = null,
}: Asked): Pick<Ready, "selectedCell" | "cellQuestion"> {
  const rows = deals.map((deal) => toCells(deal, headers));
  const before = pulled === null ? null : toCells(pulled, headers);
  const context = before === null ? {} : { pulled: () => before };
  const findings = checkDeal(rows[0] ?? [], 0, layout, context).filter((finding) => finding.column === column);
  const value = rows[0]?.[layout.columns.find(({ name }) => name === column)?.index ?? -1] ?? "";
  const cellQuestion: CellQuestion = { layout, rows, row: 0, column, pulled: before, findings };
  return { selectedCell: { tableId: "{1}", row: 0, column, value }, cellQuestion };
}

/** Rows of which the others hold solutions and people. */
export const dealsWithOthers: readonly Cells[] = [
  aNewDeal({ "Solution 1": "", "Team member 1": "Bob, Partner, bob@contoso.com" }),
  aNewDeal({ "Solution 1": "SOL-1234-PQRS, USD, 10, 100", "Team member 1": "Ann, Lee, 999999, ann@contoso.com" }),
  aNewDeal({ "Solution 1": "SOL-9876-ABCD, EUR", "Team member 1": "Ann, Lee, 999999, ann@contoso.com" }),
  aNewDeal({ "Solution 1": "SOL-1234-PQRS, USD, 10, 100" }),
];

/** A selected cell for every look of the help. */
export const askedLooks: Readonly<Record<string, Pick<Ready, "selectedCell" | "cellQuestion">>> = {
  "help-country": askedCell({ column: "Customer Country", deals: [aNewDeal({ "Customer Country": "Deutschland" })] }),
  "help-status": askedCell({ column: "Partner Referral Status", deals: [anActiveDeal()], pulled: anActiveDeal() }),
  "help-contact": askedCell({
    column: "Customer Contact Email Address",
    deals: [aDealWithHelp({ "Customer Contact Email Address": "" })],
  }),
  "help-solution": askedCell({ column: "Solution 1", deals: dealsWithOthers }),
  "help-member": askedCell({ column: "Team member 1", deals: dealsWithOthers }),
  "help-unknown": askedCell({ column: "Prio intern" }),
};
