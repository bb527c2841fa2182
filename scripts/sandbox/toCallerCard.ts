// The people of the sandbox as its sign-in shows them.
import { callers, sellers } from "../../src/sandbox/seed/words";

/** Who a token of the sandbox stands for. */
export interface SandboxCaller {
  readonly name: string;
  readonly email: string;
  readonly role: "admin" | "user";
}

/** Name, mail address and role of one of the sandbox's two people. */
export function toCallerCard(caller: keyof typeof callers): SandboxCaller {
  const { email, role } = callers[caller];
  const [first, last] = sellers.find(([, , address]) => address === email) ?? ["", email];
  return { name: `${first} ${last}`.trim(), email, role };
}
