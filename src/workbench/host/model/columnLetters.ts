// Column numbers and the letters Excel shows for them.

/** The letters of a 0-based column: 0 is "A", 27 is "AB". */
export function toColumnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of letters in any case: "A" is 0; the result may lie beyond the sheet. */
export function toColumnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}
