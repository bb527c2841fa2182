// What the window of the sign-in tells the pane: once, from window to window.
import { z } from "zod";
import { signInProblems } from "./SignInDesk";

/** The token with its end in milliseconds since 1970 and whose it is, or why there is none. */
export const signInMessage = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("granted"),
    grant: z.object({
      token: z.string().min(1),
      untilMs: z.number(),
      account: z.object({ id: z.string().min(1) }),
    }),
  }),
  z.object({ kind: z.literal("refused"), problem: z.enum(signInProblems) }),
]);

/** What it tells. */
export type SignInMessage = z.infer<typeof signInMessage>;
