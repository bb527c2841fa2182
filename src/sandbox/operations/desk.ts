// What an operation has before it when it decides, and what it hands back: an answer, or a change with the answer to it.
import type { Behaviour } from "../behaviour";
import type { Caller } from "../callers";
import { maySee } from "../callers";
import type { Random } from "../chance";
import type { Faults } from "../faults";
import { Refusal } from "../refusal";
import type { Stored } from "../referral";
import type { Store } from "../store";
import type { Happening } from "../timeline";
import type { Success } from "../wire/answer";
import type { Arrival } from "../wire/route";

/** The partner whose Partner Center this is. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly mpnId: string;
}

/** One request on the desk, with all that is needed to decide about it. */
export interface Desk {
  readonly arrival: Arrival;
  readonly caller: Caller;
  readonly store: Store;
  readonly behaviour: Behaviour;
  readonly faults: Faults;
  readonly organization: Organization;
  readonly random: Random;
  readonly nowMs: number;
}

/** An operation decides and changes nothing: when its change happens is not its affair. */
export type Decision =
  | { readonly kind: "answer"; readonly success: Success }
  | {
      readonly kind: "change";
      readonly happening: Happening;
      readonly patchedPaths: readonly string[];
      readonly answer: (changed: Stored) => Success;
    };

/** The referral of the path as it is now; 404 where there is none, or none that this caller sees. */
export function findReferral({ arrival, caller, store }: Desk): Stored {
  const referral = store.get(arrival.id);
  if (referral === undefined || !maySee(caller, referral, store)) {
    throw new Refusal(404, { target: "id", message: `Referral ${arrival.id} could not be found.` });
  }
  return referral;
}
