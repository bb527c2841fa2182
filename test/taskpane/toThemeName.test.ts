// Which theme fits the surroundings.
import { toThemeName } from "../../src/taskpane/frame/toThemeName";

const plain = { officeBackground: undefined, prefersDark: false, forcedColors: false };

test("the pane is light where nothing is said, and dark where the browser prefers it", () => {
  expect(toThemeName(plain)).toBe("light");
  expect(toThemeName({ ...plain, prefersDark: true })).toBe("dark");
});

test("Office's own background wins over what the browser prefers", () => {
  expect(toThemeName({ ...plain, officeBackground: "#262626" })).toBe("dark");
  expect(toThemeName({ ...plain, officeBackground: "#FFFFFF", prefersDark: true })).toBe("light");
  expect(toThemeName({ ...plain, officeBackground: "#217346" })).toBe("dark");
});

test("a background that is no colour decides nothing", () => {
  expect(toThemeName({ ...plain, officeBackground: "window", prefersDark: true })).toBe("dark");
});

test("forced colours win over all", () => {
  expect(toThemeName({ officeBackground: "#FFFFFF", prefersDark: false, forcedColors: true })).toBe("high-contrast");
});
