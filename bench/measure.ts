// What a measurement looks like when it is printed: one JSON object a line.

/** One figure beside the least that is possible: ratio is value / floor. More fields may stand beside it. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly floor: number;
  readonly ratio: number;
  readonly [more: string]: string | number;
}

/** A measure with its ratio worked out; figures with at most three decimals. */
export function toMeasure(
  name: string,
  value: number,
  { unit, floor, ...more }: { unit: string; floor: number; [more: string]: string | number },
): Measure {
  const short = (figure: number): number => Number(figure.toFixed(3));
  return { name, value: short(value), unit, floor: short(floor), ratio: short(value / floor), ...more };
}
