// All Office classes that the host has.
import { AddinInternalService } from "./AddinInternalService";
import { AppRuntimePersistenceService } from "./AppRuntimePersistenceService";
import { AppRuntimeService } from "./AppRuntimeService";
import { Application } from "./Application";
import { AutoFilter } from "./AutoFilter";
import { Chart, ChartTitle } from "./Chart";
import { ChartCollection } from "./ChartCollection";
import { ConditionalFormat } from "./ConditionalFormat";
import { ConditionalFormatCollection } from "./ConditionalFormatCollection";
import { ConditionalFormatRule } from "./ConditionalFormatRule";
import { ConditionalRangeFill } from "./ConditionalRangeFill";
import { ConditionalRangeFont } from "./ConditionalRangeFont";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";
import { CultureInfo } from "./CultureInfo";
import { CustomConditionalFormat } from "./CustomConditionalFormat";
import { DataValidation } from "./DataValidation";
import { DatetimeFormatInfo } from "./DatetimeFormatInfo";
import { DynamicRibbon } from "./DynamicRibbon";
import { Filter } from "./Filter";
import { FormatProtection } from "./FormatProtection";
import { NamedItem } from "./NamedItem";
import { NamedItemCollection } from "./NamedItemCollection";
import { NumberFormatInfo } from "./NumberFormatInfo";
import { Range } from "./Range";
import { RangeAreas } from "./RangeAreas";
import { RangeCollection } from "./RangeCollection";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";
import { RangeFormat } from "./RangeFormat";
import { RibbonButton } from "./RibbonButton";
import { RibbonTab } from "./RibbonTab";
import { Runtime } from "./Runtime";
import { Setting } from "./Setting";
import { SettingCollection } from "./SettingCollection";
import { Table } from "./Table";
import { TableCollection } from "./TableCollection";
import { TableColumn } from "./TableColumn";
import { TableColumnCollection } from "./TableColumnCollection";
import { TableRow } from "./TableRow";
import { TableRowCollection } from "./TableRowCollection";
import { TableScopedCollection } from "./TableScopedCollection";
import { TableSort } from "./TableSort";
import { Workbook } from "./Workbook";
import { Worksheet } from "./Worksheet";
import { WorksheetCollection } from "./WorksheetCollection";
import { WorksheetCustomProperty } from "./WorksheetCustomProperty";
import { WorksheetCustomPropertyCollection } from "./WorksheetCustomPropertyCollection";
import { WorksheetFreezePanes } from "./WorksheetFreezePanes";
import { WorksheetProtection } from "./WorksheetProtection";
import type { ClassName } from "./targets";
import type { OfficeClass } from "../protocol/OfficeClass";

/** The facades by class name. */
export const officeClasses: { readonly [K in ClassName]: OfficeClass<K> } = {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  Application,
  AutoFilter,
  Chart,
  ChartCollection,
  ChartTitle,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CultureInfo,
  CustomConditionalFormat,
  DataValidation,
  DatetimeFormatInfo,
  DynamicRibbon,
  Filter,
  FormatProtection,
  NamedItem,
  NamedItemCollection,
  NumberFormatInfo,
  Range,
  RangeAreas,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  RibbonButton,
  RibbonTab,
  Runtime,
  Setting,
  SettingCollection,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  TableRow,
  TableRowCollection,
  TableScopedCollection,
  TableSort,
  Workbook,
  Worksheet,
  WorksheetCollection,
  WorksheetCustomProperty,
  WorksheetCustomPropertyCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
};
