// An event as it travels to the add-in: its wire number, whom it concerns, and what it says.

/** The numbers of the events on the wire (office-host.md, Events). */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetRowHiddenChanged: 22,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  runtimeVisibilityChanged: 65539,
} as const;

/** The name of an event. */
export type EventName = keyof typeof eventTypes;

/** Who listens to the collections: the target id of the whole workbook. */
export const workbookTarget = "Workbook";

/** One event: `targets` are the ids under which it may be registered. */
export interface OfficeEvent {
  readonly name: EventName;
  readonly targets: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
}

/** An event on the wire: category, number, target, arguments as JSON, running number. */
export type EventEntry = readonly [category: number, type: number, target: string, args: string, id: number];

/** The category of events among the messages to the add-in. */
export const eventCategory = 65536;
