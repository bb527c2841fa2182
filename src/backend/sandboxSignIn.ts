// Signing in to the sandbox: it hands out tokens to whoever asks.
import { z } from "zod";
import type { CallerCard } from "./Backend";
import type { SignIn } from "./SignIn";

const answer = z.object({
  token: z.string().min(1),
  caller: z.object({ name: z.string(), email: z.string(), role: z.enum(["admin", "user", "unknown"]) }),
});

/** A sign-in that asks the sandbox's own address (POST, answered with a token and its caller). */
export function createSandboxSignIn(place: { readonly address: string; readonly fetch: typeof fetch }): SignIn {
  let last: Promise<z.infer<typeof answer>> | null = null;
  const ask = async (): Promise<z.infer<typeof answer>> => {
    const response = await place.fetch(place.address, { method: "POST", cache: "no-store" });
    if (!response.ok) throw new Error(`The sandbox's sign-in answered ${response.status}.`);
    return answer.parse(await response.json());
  };
  const askOnce = (fresh: boolean): Promise<z.infer<typeof answer>> => {
    if (fresh || last === null) {
      const asked = ask();
      last = asked;
      asked.catch(() => {
        if (last === asked) last = null;
      });
    }
    return last;
  };
  return {
    token: async (fresh) => (await askOnce(fresh)).token,
    caller: async (): Promise<CallerCard> => (await askOnce(false)).caller,
  };
}
