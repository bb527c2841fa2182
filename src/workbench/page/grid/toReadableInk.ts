// Black or white text on a coloured cell, whichever can be read, so that fills stay legible in the dark scheme.

/** The colour of automatic text on a fill "#RRGGBB": "#000000" on light fills, "#FFFFFF" on dark ones. */
export function toReadableInk(fill: string): string {
  const channel = (from: number): number => {
    const share = parseInt(fill.slice(from, from + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  // Relative luminance after WCAG 2; at 0.179 black and white text have the same contrast.
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return luminance > 0.179 ? "#000000" : "#FFFFFF";
}
