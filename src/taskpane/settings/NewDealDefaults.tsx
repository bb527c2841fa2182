// What a row for a new deal begins with.
import { Button, Field, Input, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { RowDefaults } from "../../actions/settings/setRowDefaults";
import { usePaneWords } from "../frame/usePaneWords";
import { PassageText } from "../PassageText";
import type { Asks } from "../toAsks";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "> button": { alignSelf: "start" },
  },
  switch: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  input: { minInlineSize: 0, "> input": { minInlineSize: 0, inlineSize: "100%" } },
});

interface NewDealDefaultsProps {
  readonly defaults: RowDefaults;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The fields, kept when their user saves them. */
export function NewDealDefaults({ defaults, busy, asks }: NewDealDefaultsProps): ReactNode {
  const { settings } = usePaneWords();
  const styles = useStyles();
  const [drafted, setDrafted] = useState(defaults);
  const draft = (change: Partial<RowDefaults>): void => setDrafted({ ...drafted, ...change });
  return (
    <div className={styles.part}>
      <PassageText {...settings.newDeals} />
      <Field label={settings.currency}>
        <Input
          className={styles.input}
          value={drafted.currency}
          maxLength={3}
          onChange={(_, { value }) => draft({ currency: value.toUpperCase() })}
        />
      </Field>
      <Field label={settings.teamMember} hint={settings.teamMemberHint}>
        <Input
          className={styles.input}
          value={drafted.teamMember}
          maxLength={500}
          onChange={(_, { value }) => draft({ teamMember: value })}
        />
      </Field>
      <Switch
        className={styles.switch}
        label={settings.consent}
        checked={drafted.consent === "Yes"}
        onChange={(_, { checked }) => draft({ consent: checked ? "Yes" : "" })}
      />
      <Button disabledFocusable={busy} onClick={() => asks.setRowDefaults(drafted)}>
        {settings.saveDefaults}
      </Button>
    </div>
  );
}
