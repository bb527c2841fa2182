// The ways from the deals to what else the pane offers.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { CloudArrowUpRegular } from "@fluentui/react-icons/svg/cloud-arrow-up";
import { DataBarVerticalRegular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { HeartPulseRegular } from "@fluentui/react-icons/svg/heart-pulse";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TaskListLtrRegular } from "@fluentui/react-icons/svg/task-list-ltr";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MoreScreensProps {
  readonly busy: boolean;
  /** Whether anything can go on in the background. */
  readonly hasBackground: boolean;
  readonly asks: Asks;
}

/** A button for each. */
export function MoreScreens({ busy, hasBackground, asks }: MoreScreensProps): ReactNode {
  const words = usePaneWords();
  const more = [
    { label: words.settings.addDeal, icon: <AddRegular />, ask: asks.addDeal },
    { label: words.worklist.show, icon: <TaskListLtrRegular />, ask: asks.showWorklist },
    { label: words.health.show, icon: <HeartPulseRegular />, ask: asks.showHealth },
    { label: words.pipeline.show, icon: <DataBarVerticalRegular />, ask: asks.showPipeline },
    { label: words.receipts.show, icon: <HistoryRegular />, ask: asks.showReceipts },
    ...(hasBackground
      ? [{ label: words.background.show, icon: <CloudArrowUpRegular />, ask: asks.showBackground }]
      : []),
    { label: words.settings.show, icon: <SettingsRegular />, ask: asks.showSettings },
  ];
  return (
    <div className={useStyles().buttons}>
      {more.map(({ label, icon, ask }) => (
        <Button key={label} size="small" icon={icon} disabledFocusable={busy} onClick={ask}>
          {label}
        </Button>
      ))}
    </div>
  );
}
