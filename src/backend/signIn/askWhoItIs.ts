// Asks the gateway whom it takes its caller for.
import { callerCard } from "../../contract/callerCard";
import { NotSent } from "../../partnerCenter/failures";
import { toFailure, toOwnProblem } from "../../partnerCenter/toProblem";
import type { CallerCard } from "../Backend";
import { readClaims } from "../lane/readClaims";
import type { Refusal } from "../SignIn";

/** Where and how it is asked. */
export interface CallerMeans {
  /** The absolute address at which the gateway says who its caller is. */
  readonly callerAddress: string;
  readonly fetch: typeof fetch;
}

/** Asks the gateway, once more with another token where the first is refused; waits for nobody. */
export async function askWhoItIs(
  { callerAddress, fetch: ask }: CallerMeans,
  tokenFor: (refusal?: Refusal) => Promise<string>,
): Promise<CallerCard> {
  const send = (token: string): Promise<Response> =>
    ask(callerAddress, { headers: { Authorization: `Bearer ${token}` }, credentials: "omit", cache: "no-store" }).catch(
      (cause: unknown) => {
        throw new NotSent(toOwnProblem("no-connection", ""), { cause });
      },
    );
  const token = await tokenFor();
  const first = await send(token);
  const isRefused = first.status === 401;
  const response = isRefused ? await send(await tokenFor({ token, claims: readClaims(first.headers) })) : first;
  const text = await response.text();
  // The role at the gateway says nothing about the deals that Partner Center shows.
  if (response.ok) return { ...callerCard.parse(JSON.parse(text)), role: "unknown" };
  throw toFailure({ status: response.status, headers: response.headers, text, kind: "read", requestId: "" });
}
