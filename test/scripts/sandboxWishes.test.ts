// How the sandbox is wanted: options, variables of the environment, and what nobody said.
import { parseSandboxWishes } from "../../scripts/sandbox/sandboxWishes";

test("without a word it holds 300 deals, answers at once, forgets all, and signs in an admin", () => {
  expect(parseSandboxWishes({}, { SANDBOX_DEALS: "" })).toEqual({
    deals: 300,
    latencyMs: 0,
    perSecond: null,
    failing: 0,
    file: null,
    caller: "admin",
  });
});

test("an option goes before its variable", () => {
  const environment = {
    SANDBOX_DEALS: "5000",
    SANDBOX_LATENCY: "200",
    SANDBOX_THROTTLE: "20",
    SANDBOX_FAILING: "0.05",
    SANDBOX_FILE: "deals.json",
    SANDBOX_CALLER: "user",
  };
  const wished = { deals: 5000, latencyMs: 200, perSecond: 20, failing: 0.05, file: "deals.json", caller: "user" };
  expect(parseSandboxWishes({}, environment)).toEqual(wished);
  expect(parseSandboxWishes({ deals: "12", keep: "mine.json", as: "admin" }, environment)).toEqual({
    ...wished,
    deals: 12,
    file: "mine.json",
    caller: "admin",
  });
});

test.each([
  [{ deals: "many" }, {}, "--deals", "many"],
  [{ deals: "1.5" }, {}, "--deals", "1.5"],
  [{}, { SANDBOX_FAILING: "2" }, "SANDBOX_FAILING", "2"],
  [{}, { SANDBOX_THROTTLE: "0" }, "SANDBOX_THROTTLE", "0"],
  [{ as: "guest" }, {}, "--as", "guest"],
])("%j with %j cannot be met: %s is %s", (options, environment, option, value) => {
  const meant: unknown = expect.objectContaining({ option, value });
  expect(() => parseSandboxWishes(options, environment)).toThrow(meant as Error);
});
