// Every move from every standing, as the documented table allows or forbids it; and what the service moves by itself.
import { lifecycle } from "../../src/sandbox/lifecycle";
import type { Standing } from "../../src/sandbox/lifecycle";
import type { Status } from "../../src/sandbox/referral";
import { seedDeals } from "../../src/sandbox/seed/seedDeals";
import { openSandbox } from "./builders/openSandbox";

const dayMs = 24 * 60 * 60_000;
const nowMs = Date.UTC(2026, 10, 20, 9);
const plain = seedDeals({ deals: 1, seed: 5, nowMs });

const substatuses = Object.values(lifecycle).flatMap((row) => row.substatuses);
const pairs = (Object.keys(lifecycle) as Status[]).flatMap((status) =>
  substatuses.map((substatus) => ({ status, substatus })),
);
/** The table of the pages, once more and by hand; Error is the web page's, Expired the service's alone. */
const documented: readonly [from: string, to: readonly string[]][] = [
  [
    "New/Pending",
    ["New/Pending", "New/Received", "Active/Accepted", "Closed/Won", "Closed/Lost", "Closed/Declined", "Closed/Error"],
  ],
  [
    "New/Received",
    ["New/Pending", "New/Received", "Active/Accepted", "Closed/Won", "Closed/Lost", "Closed/Declined", "Closed/Error"],
  ],
  ["Active/Accepted", ["Active/Accepted", "Closed/Won", "Closed/Lost", "Closed/Declined", "Closed/Error"]],
  ["Closed/Won", []],
  ["Closed/Lost", []],
  ["Closed/Declined", []],
  ["Closed/Expired", []],
  ["Closed/Error", []],
];

function openAt(standing: string) {
  const [status = "", substatus = ""] = standing.split("/");
  const opened = openSandbox({ referrals: plain });
  const id = plain[0]?.id ?? "";
  opened.sandbox.change(id, (draft) => Object.assign(draft, { status, substatus, statusReason: null }));
  const move = (to: Standing, reason = "A reason") =>
    opened.ask("PATCH", `/${id}`, {
      body: [
        { op: "replace", path: "/status", value: to.status },
        { op: "replace", path: "/substatus", value: to.substatus },
        ...(reason === "" ? [] : [{ op: "replace", path: "/statusReason", value: reason }]),
      ],
    });
  return { ...opened, move, find: () => opened.sandbox.referrals().find((referral) => referral.id === id) };
}

test.each(documented)("from %s a partner may move to exactly what the table says", async (from, allowed) => {
  const taken: string[] = [];
  for (const to of pairs) {
    if ((await openAt(from).move(to)).status === 204) taken.push(`${to.status}/${to.substatus}`);
  }
  expect(taken.sort()).toEqual([...allowed].sort());
});

test.each(["Lost", "Declined", "Error"] as const)(
  "refuses %s without a reason, and takes Won without one",
  async (substatus) => {
    expect((await openAt("Active/Accepted").move({ status: "Closed", substatus }, "")).json.error.target).toBe(
      "statusReason",
    );
    expect((await openAt("Active/Accepted").move({ status: "Closed", substatus: "Won" }, "")).status).toBe(204);
  },
);

test("refuses Error where so set", async () => {
  const { move, sandbox } = openAt("Active/Accepted");
  sandbox.behaviour.takesError = false;
  expect((await move({ status: "Closed", substatus: "Error" })).status).toBe(400);
});

test("refuses any change of a closed deal, even of its notes", async () => {
  const { ask } = openAt("Closed/Won");
  const body = [{ op: "replace", path: "/details/notes", value: "More" }];
  expect((await ask("PATCH", `/${plain[0]?.id ?? ""}`, { body })).json.error.message).toContain("Closed (Won)");
});

test("notes when a deal was accepted and when it was closed", async () => {
  const opened = openAt("New/Pending");
  await opened.move({ status: "Active", substatus: "Accepted" });
  const accepted = opened.find();
  expect(accepted?.acceptedDateTime).toBe(accepted?.updatedDateTime);
  await opened.move({ status: "Closed", substatus: "Won" });
  expect(opened.find()?.closedDateTime).toBe(opened.find()?.updatedDateTime);
});

test("lets a received deal expire 14 days after it came, and not one that was answered", async () => {
  const opened = openSandbox({ referrals: seedDeals({ deals: 100, seed: 2, nowMs }) });
  const isWaiting = ({ status, direction }: { status: string; direction: string }) =>
    status === "New" && direction === "Incoming";
  const [answered, ...others] = opened.sandbox.referrals().filter(isWaiting);
  const body = [
    { op: "replace", path: "/status", value: "Active" },
    { op: "replace", path: "/substatus", value: "Accepted" },
  ];
  expect((await opened.ask("PATCH", `/${answered?.id ?? ""}`, { body })).status).toBe(204);
  opened.clock.ms += 14 * dayMs;
  const after = new Map(opened.sandbox.referrals().map((referral) => [referral.id, referral]));
  expect(others.length).toBeGreaterThan(2);
  expect(others.map(({ id }) => after.get(id)?.substatus)).toEqual(others.map(() => "Expired"));
  expect(after.get(answered?.id ?? "")?.substatus).toBe("Accepted");
  const due = Date.parse(others[0]?.createdDateTime ?? "") + 14 * dayMs;
  expect(Date.parse(after.get(others[0]?.id ?? "")?.closedDateTime ?? "")).toBe(due);
});
