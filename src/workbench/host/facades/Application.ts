// Excel itself. Results are always computed when they are read, so there is nothing to suspend.
import type { OfficeClass } from "../protocol/OfficeClass";
import { cultures } from "./cultures";
import { toObject } from "./targets";

/** Excel.Application. */
export const Application: OfficeClass<"Application"> = {
  properties: {
    CalculationMode: { get: () => "Automatic" },
    CalculationState: { since: "1.9", get: () => "Done" },
    DecimalSeparator: { since: "1.11", get: (_target, call) => cultures[call.workbook.locale].decimal },
    ThousandsSeparator: { since: "1.11", get: (_target, call) => cultures[call.workbook.locale].group },
    UseSystemSeparators: { since: "1.11", get: () => true },
  },
  navigations: { CultureInfo: { since: "1.11", to: () => toObject("CultureInfo", null) } },
  methods: {
    Calculate: { run: () => undefined },
    SuspendApiCalculationUntilNextSync: { since: "1.6", run: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", run: () => undefined },
  },
};
