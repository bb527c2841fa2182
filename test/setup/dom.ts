// Runs before each file of tests in jsdom: matchers, what jsdom lacks, and a guard that nothing calls out.
import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { network } from "./network";

configure({ asyncUtilTimeout: 5000 });

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, { ResizeObserver: NoResizeObserver });
Object.assign(Element.prototype, { scrollIntoView: (): void => undefined });

beforeAll(() => network.listen({ onUnhandledRequest: "error" }));
afterEach(() => network.resetHandlers());
afterAll(() => network.close());
