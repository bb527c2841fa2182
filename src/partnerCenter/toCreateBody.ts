// From a row to the body of a creation: the deal itself, and the request for Microsoft's help that is connected to it.
import { kinds } from "../deals/kinds/kinds";
import type { Cells } from "../deals/pulled";
import { toKnownElements } from "./listCells";
import { connectedColumns, headerOf, listColumns, scalarColumns, spreadLists } from "./wireColumns";
import type { ScalarColumn } from "./wireColumns";
import { isRecord, parsePath, readAt, withAt } from "./wirePath";
import { toWireValue } from "./wireValues";

/** The JSON body of a POST. */
export type CreateBody = Readonly<Record<string, unknown>>;

const sharePath = parsePath("/consent/consentToShareReferralWithMicrosoftSellers");
const solutionsPath = parsePath("/details/requirements/solutions");

/**
 * The body of a new deal. The template's New / Accepted is no pair of the API: New / Pending is sent. Blank cells are
 * left out. A deal for which help is asked is always shared with Microsoft's sellers.
 */
export function toCreateBody(cells: Cells): CreateBody {
  const isShared = isYes(cells, headerOf("share")) || isYes(cells, headerOf("helpRequired"));
  const start = {
    customerProfile: { team: [], ids: [] },
    details: {},
    team: [],
  };
  const told = withShare(withLists(withScalars(start, createdColumns, cells), cells), isShared);
  return {
    ...told,
    status: "New",
    substatus: "Pending",
    qualification: "SalesQualified",
    type: isShared ? "Shared" : "Independent",
    target: toSolutionIds(told).map((id) => ({ type: "SolutionProfile", id })),
  };
}

/** The body of the second creation of a co-sell deal: the same deal, aimed at Microsoft, in the first one's engagement. */
export function toConnectedBody(cells: Cells, engagementId: string): CreateBody {
  const invited = withScalars(toCreateBody(cells), connectedColumns, cells);
  return { ...invited, engagementId, target: [{ type: "BusinessProfileLocation", id: "msft" }] };
}

/** A creation carries what a patch or only a file carries later (IoT), but not the reason why a deal was closed. */
const createdColumns = scalarColumns.filter(
  ({ column }) => column.carriedBy.includes("create") || column.carriedBy.includes("csv"),
);

function withScalars(body: CreateBody, wanted: readonly ScalarColumn[], cells: Cells): CreateBody {
  return wanted.reduce((told, { column, places }) => {
    const value = toWireValue(column.kind, cells[column.header], "");
    return value === undefined ? told : places.reduce((one, place) => withAt(one, place, value) as CreateBody, told);
  }, body);
}

function withLists(body: CreateBody, cells: Cells): CreateBody {
  return [...listColumns, ...spreadLists].reduce(
    (told, { path, place }) => withAt(told, place, toKnownElements(path, cells)) as CreateBody,
    body,
  );
}

function withShare(body: CreateBody, isShared: boolean): CreateBody {
  return withAt(body, sharePath, isShared) as CreateBody;
}

function toSolutionIds(body: CreateBody): readonly string[] {
  const solutions = readAt(body, solutionsPath);
  if (!Array.isArray(solutions)) return [];
  return solutions.flatMap((solution) => (isRecord(solution) && typeof solution.id === "string" ? [solution.id] : []));
}

function isYes(cells: Cells, header: string): boolean {
  return kinds.yesNo.toCanonical(cells[header] ?? "") === "Yes";
}
