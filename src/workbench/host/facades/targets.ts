// Which part of the workbook stands behind an object of each Office class.
import type { LiveRange } from "../model/LiveRange";
import type { Sheet } from "../model/Sheet";
import type { Table } from "../model/Table";

/** A column of a table; the id never changes. */
export interface ColumnTarget {
  readonly table: Table;
  readonly id: number;
}

/** A body row of a table, counted from 0. */
export interface RowTarget {
  readonly table: Table;
  readonly index: number;
}

/** One conditional format of a sheet. */
export interface RuleTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

/** Something kept under a key. */
export interface KeyTarget {
  readonly key: string;
}

/** A custom property of a sheet. */
interface SheetKeyTarget extends KeyTarget {
  readonly sheet: Sheet;
}

/** The tables or names of one sheet, or (null) of the whole workbook. */
export interface ScopeTarget {
  readonly sheet: Sheet | null;
}

/** What stands behind each Office class; null where there is one of the kind. */
export interface Targets {
  readonly AddinInternalService: null;
  readonly AppRuntimePersistenceService: null;
  readonly AppRuntimeService: null;
  readonly Application: null;
  readonly AutoFilter: Table;
  readonly Chart: RuleTarget;
  readonly ChartCollection: Sheet;
  readonly ChartTitle: RuleTarget;
  readonly ConditionalFormat: RuleTarget;
  readonly ConditionalFormatCollection: LiveRange;
  readonly ConditionalFormatRule: RuleTarget;
  readonly ConditionalRangeFill: RuleTarget;
  readonly ConditionalRangeFont: RuleTarget;
  readonly ConditionalRangeFormat: RuleTarget;
  readonly CultureInfo: null;
  readonly CustomConditionalFormat: RuleTarget;
  readonly DataValidation: LiveRange;
  readonly DatetimeFormatInfo: null;
  readonly DynamicRibbon: null;
  readonly Filter: ColumnTarget;
  readonly FormatProtection: LiveRange;
  readonly NamedItem: KeyTarget;
  readonly NamedItemCollection: ScopeTarget;
  readonly NumberFormatInfo: null;
  readonly Range: LiveRange;
  readonly RangeAreas: readonly LiveRange[];
  readonly RangeCollection: readonly LiveRange[];
  readonly RangeFill: LiveRange;
  readonly RangeFont: LiveRange;
  readonly RangeFormat: LiveRange;
  readonly RibbonButton: KeyTarget;
  readonly RibbonTab: KeyTarget;
  readonly Runtime: null;
  readonly Setting: KeyTarget;
  readonly SettingCollection: null;
  readonly Table: Table;
  readonly TableCollection: ScopeTarget;
  readonly TableColumn: ColumnTarget;
  readonly TableColumnCollection: Table;
  readonly TableRow: RowTarget;
  readonly TableRowCollection: Table;
  readonly TableScopedCollection: readonly Table[];
  readonly TableSort: Table;
  readonly Workbook: null;
  readonly Worksheet: Sheet;
  readonly WorksheetCollection: null;
  readonly WorksheetCustomProperty: SheetKeyTarget;
  readonly WorksheetCustomPropertyCollection: Sheet;
  readonly WorksheetFreezePanes: Sheet;
  readonly WorksheetProtection: Sheet;
}

/** The Office classes that this host has. */
export type ClassName = keyof Targets;

/** An object of an Office class, as the host sees it: the class and what stands behind it. */
export class HostObject<K extends ClassName = ClassName> {
  constructor(
    readonly className: K,
    readonly target: Targets[K],
  ) {}
}

/** The object of an Office class over a part of the workbook. */
export function toObject<K extends ClassName>(className: K, target: Targets[K]): HostObject<K> {
  return new HostObject(className, target);
}
