// The filters that are chosen from a list: direction, status and country.
import { Field, Select, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { DealFilter } from "../../deals/dealFilter";
import { countryCodes } from "../../deals/countries";
import { statuses } from "../../deals/lifecycle";
import { toWord } from "../../deals/words";
import { usePaneWords } from "../frame/usePaneWords";

const directions = ["Incoming", "Outgoing"] as const;

const useStyles = makeStyles({ list: { minInlineSize: 0, "> select": { inlineSize: "100%" } } });

interface ChoiceFieldsProps {
  readonly filter: DealFilter;
  readonly set: (changed: Partial<DealFilter>) => void;
}

/** Three lists; "" stands for all. */
export function ChoiceFields({ filter, set }: ChoiceFieldsProps): ReactNode {
  const words = usePaneWords();
  const { list } = useStyles();
  const countries = useCountries();
  const pick = <T extends string>(offered: readonly T[], value: string): T | null =>
    offered.find((one) => one === value) ?? null;
  return (
    <>
      <Field label={words.pull.direction}>
        <Select
          className={list}
          value={filter.direction ?? ""}
          onChange={(_, { value }) => set({ direction: pick(directions, value) })}
        >
          <option value="">{words.pull.directions.all}</option>
          {directions.map((direction) => (
            <option key={direction} value={direction}>
              {words.pull.directions[direction]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.pull.status}>
        <Select
          className={list}
          value={filter.status ?? ""}
          onChange={(_, { value }) => set({ status: pick(statuses, value) })}
        >
          <option value="">{words.pull.anyStatus}</option>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {toWord("status", status, words.language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.pull.country}>
        <Select
          className={list}
          value={filter.country ?? ""}
          onChange={(_, { value }) => set({ country: pick(countryCodes, value) })}
        >
          <option value="">{words.pull.anyCountry}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** Every country with its name in the user's language, in that language's order. */
function useCountries(): readonly { readonly code: string; readonly name: string }[] {
  const words = usePaneWords();
  return useMemo(() => {
    const order = new Intl.Collator(words.locale);
    return countryCodes
      .map((code) => ({ code, name: words.pull.countryName(code) }))
      .sort((left, right) => order.compare(left.name, right.name));
  }, [words]);
}
