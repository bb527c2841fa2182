// Rows of one sort under a heading that opens and closes them.
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RowName } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import { PagedList } from "./PagedList";

const useStyles = makeStyles({
  header: { flexGrow: 1, display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginInline: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalS,
    "> button": { alignSelf: "start" },
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Fluent's colours of a badge that a group may have. */
export type GroupTone = "informative" | "success" | "warning" | "danger" | "brand";

interface RowGroupProps<T extends RowName> {
  readonly name: string;
  readonly tone: GroupTone;
  readonly hint?: string;
  readonly rows: readonly T[];
  /** What stands above the rows. */
  readonly top?: ReactNode;
  readonly draw: (row: T) => ReactNode;
}

/** A group of rows in an Accordion; nothing where there is no row. Its value is its name. */
export function RowGroup<T extends RowName>({ name, tone, hint, rows, top, draw }: RowGroupProps<T>): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h2" size="small">
        <span className={styles.header}>
          <span className={styles.name}>{name}</span>
          <Badge appearance="tint" color={tone}>
            {words.work.rowCount(rows.length)}
          </Badge>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {hint !== undefined && (
          <Caption1 as="p" className={styles.hint}>
            {hint}
          </Caption1>
        )}
        {top}
        <PagedList label={words.work.group(name, rows.length)} rows={rows} keyOf={toRowKey} draw={draw} />
      </AccordionPanel>
    </AccordionItem>
  );
}

function toRowKey({ key, sheetRow }: RowName): string {
  return `${sheetRow} ${key}`;
}
