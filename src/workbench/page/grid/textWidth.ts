// How wide texts are on the screen, to find numbers that do not fit and headers that need more than one line.

const font = '12px "Segoe UI", system-ui, sans-serif';

/** Measures texts in the grid's font, in CSS pixels. */
export type TextWidth = (text: string, bold: boolean) => number;

/** A measure that remembers what it measured. */
export function startTextWidth(): TextWidth {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, bold) => {
    const key = bold ? `b${text}` : `n${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) context.font = bold ? `600 ${font}` : font;
      width = context?.measureText(text).width ?? 0;
      if (known.size > 20_000) known.clear();
      known.set(key, width);
    }
    return width;
  };
}

/** How many lines a text takes in a column of a width, broken at blanks. */
export function countLines(text: string, width: number, measure: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && measure(longer) > width) {
        lines += 1;
        line = word;
      } else line = longer;
    }
  }
  return lines;
}
