// The events of sheets, as single sheets and (later, in places) their collection have them.
import type { WireEvents } from "./toEventMethods";

/** The events of one sheet. */
export const worksheetEvents: WireEvents = {
  ActivatedEvent: { event: "worksheetActivated", since: "1.7" },
  CalculatedEvent: { event: "worksheetCalculated", since: "1.8" },
  DataChangedEvent: { event: "worksheetChanged", since: "1.7" },
  DeactivatedEvent: { event: "worksheetDeactivated", since: "1.7" },
  EventNameChanged: { event: "worksheetNameChanged", since: "ExcelApiOnline 1.1" },
  EventVisibilityChanged: { event: "worksheetVisibilityChanged", since: "ExcelApiOnline 1.1" },
  FormatChangedEvent: { event: "worksheetFormatChanged", since: "1.9" },
  ProtectionChangedEvent: { event: "worksheetProtectionChanged", since: "1.14" },
  RowHiddenChangedEvent: { event: "worksheetRowHiddenChanged", since: "1.11" },
  RowSortedEvent: { event: "worksheetRowSorted", since: "1.10" },
  SelectionChangedEvent: { event: "worksheetSelectionChanged", since: "1.7" },
};

/** The events of the collection: those of all sheets, and those of sheets that come and go. */
export const worksheetCollectionEvents: WireEvents = {
  ...worksheetEvents,
  AddedEvent: { event: "worksheetAdded", since: "1.7" },
  DataChangedEvent: { event: "worksheetChanged", since: "1.9" },
  DeletedEvent: { event: "worksheetDeleted", since: "1.7" },
  EventMoved: { event: "worksheetMoved", since: "ExcelApiOnline 1.1" },
  SelectionChangedEvent: { event: "worksheetSelectionChanged", since: "1.9" },
};
