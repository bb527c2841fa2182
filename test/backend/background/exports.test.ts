// Exports as the pane asks for them: what the gateway's contract answers, over a lane that loses some of it.
import { createBackend } from "../../../src/backend/createBackend";
import type { Exports } from "../../../src/backend/background/Background";
import { createMemoryLedger } from "../../../src/backend/memoryLedger";
import type { ExportCard } from "../../../src/contract/exports";
import { allDeals } from "../../../src/deals/dealFilter";

const id = "0190b0b0-0000-7000-8000-000000000001";
const card: ExportCard = {
  id,
  state: "waiting-for-sign-in",
  failedWhy: null,
  parkedWhy: null,
  challenge: null,
  orderedAt: "2027-01-05T09:00:00.000Z",
  endedAt: null,
  read: 12,
  kept: 3,
  isErased: false,
};
const seen = {
  id,
  state: "waiting-for-sign-in",
  failedWhy: null,
  parkedWhy: "signed-out",
  orderedAtMs: Date.UTC(2027, 0, 5, 9),
  endedAtMs: null,
  read: 12,
  kept: 3,
  isErased: false,
};

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** Exports of a gateway that gives these answers in turn, the last one for ever; null is an answer that is lost. */
function openExports(...answers: readonly (Response | null)[]): { readonly exports: Exports; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const { background } = createBackend({
    kind: "gateway",
    address: "https://gateway.example/v1.0/engagements/referrals",
    background: { batches: null, exports: "https://gateway.example/exports" },
    signIn: { token: () => Promise.resolve("token"), caller: () => Promise.reject(new Error("Nobody asks.")) },
    ledger: createMemoryLedger(Date.now),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      asked.push({ method: request.method, path: `${pathname}${search}`, body: await request.text() });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      if (answer === null || answer === undefined) throw new TypeError("fetch failed");
      return answer.clone();
    },
    now: Date.now,
    // Pauses take no time, and no answer is ever too late.
    sleep: (ms, signal) =>
      ms < 60_000 ? Promise.resolve() : new Promise((resolve) => signal?.addEventListener("abort", () => resolve())),
    random: Math.random,
  });
  const exports = background?.exports ?? null;
  if (exports === null) throw new Error("There are no exports.");
  return { exports, asked };
}

test("an order whose answer is lost is given again under its id, with the filter of the pull", async () => {
  const { exports, asked } = openExports(null, Response.json(card, { status: 202 }));
  expect(await exports.order(id, allDeals)).toEqual({ kind: "ordered", export: seen });
  const order = { method: "POST", path: "/exports", body: JSON.stringify({ id, filter: allDeals }) };
  expect(asked).toEqual([order, order]);
});

test("an order that the gateway refuses, or does not answer, says which", async () => {
  const refusal = Response.json({ code: "other-content", message: "No." }, { status: 409 });
  expect(await openExports(refusal).exports.order(id, allDeals)).toEqual({ kind: "refused", why: "other-content" });
  const lost = await openExports(null).exports.order(id, allDeals);
  expect(lost).toMatchObject({ kind: "failed", problem: { code: "no-connection" } });
});

test("exports are listed by parts, and an answer of another form is told as strange", async () => {
  const { exports, asked } = openExports(Response.json({ exports: [card], next: null }));
  expect(await exports.list("older ones")).toEqual({ kind: "answered", value: { list: [seen], next: null } });
  expect(asked.map(({ path }) => path)).toEqual(["/exports?after=older+ones"]);
  const strange = await openExports(new Response("<html>")).exports.list(null);
  expect(strange).toMatchObject({ kind: "failed", problem: { code: "strange-answer" } });
});

test.each([
  [404, "no-such-export", "unknown"],
  [409, "not-ready", "not-ready"],
  [410, "erased", "erased"],
] as const)("a file that is answered with %s and %s is gone: %s", async (status, code, why) => {
  const { exports } = openExports(Response.json({ code, message: "" }, { status }));
  expect(await exports.download(id)).toEqual({ kind: "gone", why });
});

test.each([404, 409, 410])(
  "an answer with %s that is not the gateway's own says nothing of an export",
  async (status) => {
    const { exports } = openExports(new Response("<html>default backend</html>", { status }));
    expect(await exports.read(id)).toMatchObject({ kind: "failed", problem: { code: "strange-answer" } });
  },
);

test("a file comes as it is, and an export is stopped by its address", async () => {
  expect(await openExports(new Response("a,b\r\n")).exports.download(id)).toEqual({
    kind: "answered",
    value: "a,b\r\n",
  });
  const { exports, asked } = openExports(Response.json({ ...card, state: "stopped" }));
  expect(await exports.stop(id)).toMatchObject({ kind: "answered", value: { state: "stopped", parkedWhy: null } });
  expect(asked).toEqual([{ method: "POST", path: `/exports/${id}/stop`, body: "" }]);
});
