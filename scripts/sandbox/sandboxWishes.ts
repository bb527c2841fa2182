// How the sandbox is wanted: by options of the command line, or by the environment.
import { z } from "zod";

/** How many invented deals, how slow, how throttling, how failing, and where its deals are kept. */
export interface SandboxWishes {
  readonly deals: number;
  /** Milliseconds that every answer takes. */
  readonly latencyMs: number;
  /** Requests a second before it answers 429; null: as many as come. */
  readonly perSecond: number | null;
  /** The share of requests that go wrong, 0 to 1. */
  readonly failing: number;
  /** The JSON file that it is read from and saved to; null: it forgets all when it ends. */
  readonly file: string | null;
  /** As whom the pane is signed in: an admin sees all deals, a user those on whose team he is. */
  readonly caller: "admin" | "user";
}

/** The options of the command line, as parseArgs of node:util takes them. */
export const sandboxOptions = {
  deals: { type: "string" },
  latency: { type: "string" },
  throttle: { type: "string" },
  failing: { type: "string" },
  keep: { type: "string" },
  as: { type: "string" },
} as const;

type Option = keyof typeof sandboxOptions;

/** A wish that cannot be met: the option or variable, and what stands behind it. */
export class StrangeWish extends Error {
  override readonly name = "StrangeWish";

  constructor(
    readonly option: string,
    readonly value: string,
  ) {
    super(`${option} is ${value}`);
  }
}

/** The invented deals of a sandbox that nobody wished anything of. */
const usualDeals = 300;
const mostDeals = 20_000;
const slowestMs = 60_000;

const kinds = {
  deals: z.coerce.number().int().min(0).max(mostDeals),
  latency: z.coerce.number().min(0).max(slowestMs),
  throttle: z.coerce.number().positive(),
  failing: z.coerce.number().min(0).max(1),
  as: z.enum(["admin", "user"]),
} as const;

const variables: Readonly<Record<Option, string>> = {
  deals: "SANDBOX_DEALS",
  latency: "SANDBOX_LATENCY",
  throttle: "SANDBOX_THROTTLE",
  failing: "SANDBOX_FAILING",
  keep: "SANDBOX_FILE",
  as: "SANDBOX_CALLER",
};

/** The wishes of options and environment; an option goes before its variable, "" is no wish. Throws StrangeWish. */
export function parseSandboxWishes(
  options: Readonly<Partial<Record<Option, string>>>,
  environment: NodeJS.ProcessEnv,
): SandboxWishes {
  const textOf = (option: Option): string => (options[option] ?? environment[variables[option]] ?? "").trim();
  const wishOf = <T>(option: Option, kind: z.ZodType<T>): T | null => {
    const text = textOf(option);
    if (text === "") return null;
    const read = kind.safeParse(text);
    if (read.success) return read.data;
    throw new StrangeWish(options[option] === undefined ? variables[option] : `--${option}`, text);
  };
  return {
    deals: wishOf("deals", kinds.deals) ?? usualDeals,
    latencyMs: wishOf("latency", kinds.latency) ?? 0,
    perSecond: wishOf("throttle", kinds.throttle),
    failing: wishOf("failing", kinds.failing) ?? 0,
    file: textOf("keep") || null,
    caller: wishOf("as", kinds.as) ?? "admin",
  };
}
