// Which of Fluent's themes fits what surrounds the pane.

/** The looks that the pane has. */
export type ThemeName = "light" | "dark" | "high-contrast";

/** What is known about the surroundings. */
export interface Surroundings {
  /** The background colour of Office's own pages, "#RRGGBB"; undefined where Office does not say (Excel on the web). */
  readonly officeBackground: string | undefined;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/** High contrast where the system forces colours, else dark or light as Office is, else as the browser prefers. */
export function toThemeName({ officeBackground, prefersDark, forcedColors }: Surroundings): ThemeName {
  if (forcedColors) return "high-contrast";
  const dark = officeBackground === undefined ? null : isDark(officeBackground);
  return (dark ?? prefersDark) ? "dark" : "light";
}

/** Whether a colour is dark, by its relative luminance (Rec. 709 weights); null where it is no "#RRGGBB". */
function isDark(colour: string): boolean | null {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return 0.2126 * parseInt(red, 16) + 0.7152 * parseInt(green, 16) + 0.0722 * parseInt(blue, 16) < 128;
}
