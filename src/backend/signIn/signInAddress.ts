// The address of the page that signs in, with what it is asked: nothing in it is secret or about a person.
import { signInPage } from "../../contract/signInPage";
import type { Wanted } from "./SignInWay";

/** The page's address for a wish. */
export function toSignInAddress(
  origin: string,
  { claims, isSwitching }: Pick<Wanted, "claims" | "isSwitching">,
): string {
  const address = new URL(signInPage, origin);
  if (claims !== null) address.searchParams.set("claims", claims);
  if (isSwitching) address.searchParams.set("switching", "yes");
  return address.href;
}

/** The wish of such an address. */
export function readSignInAddress({ searchParams }: URL): Pick<Wanted, "claims" | "isSwitching"> {
  return { claims: searchParams.get("claims"), isSwitching: searchParams.has("switching") };
}
