// What /healthz and /readyz say.
import { z } from "zod";

/** The process runs. */
export const aliveReport = z.object({ status: z.literal("alive") });

/** Whether requests should come here, and what each thing that they need says. */
export const readyReport = z.object({
  status: z.enum(["ready", "not-ready", "stopping"]),
  checks: z.record(z.string(), z.enum(["ok", "failed"])),
});

/** A readiness report. */
export type ReadyReport = z.infer<typeof readyReport>;
