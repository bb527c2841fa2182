// The areas of a rule: adding cells to them and taking cells away.
import type { Area } from "./area";
import { hasArea, lastColumn, lastRow, toAreaWithout, toBoundingArea } from "./area";

/** Areas without those cells; the same list where it held none of them. */
export function withoutArea(areas: readonly Area[], hole: Area): readonly Area[] {
  const rest = areas.flatMap((area) => toAreaWithout(area, hole));
  return rest.length === areas.length && rest.every((area, index) => area === areas[index]) ? areas : rest;
}

/** Areas with those cells, joined to a neighbour where the two make a rectangle. */
export function withArea(areas: readonly Area[], added: Area): readonly Area[] {
  if (areas.some((area) => hasArea(area, added))) return areas;
  const rest = withoutArea(areas, added);
  const neighbour = rest.findIndex((area) => isNeighbour(area, added));
  const found = rest[neighbour];
  return found ? withArea(rest.toSpliced(neighbour, 1), toBoundingArea(found, added)) : [...rest, added];
}

/** Whether two areas without common cells make one rectangle. */
function isNeighbour(one: Area, other: Area): boolean {
  const isStacked = one.column === other.column && one.columns === other.columns;
  const isBeside = one.row === other.row && one.rows === other.rows;
  return (
    (isStacked && (lastRow(one) + 1 === other.row || lastRow(other) + 1 === one.row)) ||
    (isBeside && (lastColumn(one) + 1 === other.column || lastColumn(other) + 1 === one.column))
  );
}
