import { HiddenFields } from "./hiddenField.tsx";
import { Link } from "./link.tsx";
import { SelectOptions } from "./select.tsx";
import { queryWords, withQuery } from "./withQuery.ts";

type Filter = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** The choice that filters nothing: "Alle". */
  readonly empty?: string;
};
export type ListToolsProps = {
  /** The address of this list with its present query; sorting in it stays. */
  readonly address: string;
  readonly label: string;
  readonly search?: { readonly label: string; readonly value: string };
  readonly filters: readonly Filter[];
  readonly words: { readonly show: string; readonly clear: string };
};

function FilterField({ name, label, value, options, empty }: Filter) {
  return (
    <div class="eb-tools__field">
      <label class="utrecht-form-label" for={`kies-${name}`}>
        {label}
      </label>
      <select class="utrecht-select utrecht-select--html-select" id={`kies-${name}`} name={name}>
        <SelectOptions value={value} options={options} {...(empty === undefined ? {} : { empty })} />
      </select>
    </div>
  );
}

/** Search and filters above a list, as a form that only reads: the address of the answer can be mailed. */
export function ListTools({ address, label, search, filters, words }: ListToolsProps) {
  const asked = ["zoek", "pagina", ...filters.map(({ name }) => name)];
  const kept = Object.entries(queryWords(address)).filter(([name]) => !asked.includes(name));
  const cleared = withQuery(address, Object.fromEntries(asked.map((name) => [name, undefined])));
  const narrowed = Boolean(search?.value) || filters.some(({ value }) => value !== "");
  return (
    <search aria-label={label}>
      <form class="eb-tools" action={address.split("?")[0]}>
        {search && (
          <div class="eb-tools__field eb-tools__field--search">
            <label class="utrecht-form-label" for="zoek-lijst">
              {search.label}
            </label>
            <input
              class="utrecht-textbox utrecht-textbox--html-input"
              type="search"
              id="zoek-lijst"
              name="zoek"
              value={search.value}
            />
          </div>
        )}
        {filters.map((filter) => (
          <FilterField {...filter} />
        ))}
        <HiddenFields values={Object.fromEntries(kept)} />
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          {words.show}
        </button>
        {narrowed && (
          <Link href={cleared} apart>
            {words.clear}
          </Link>
        )}
      </form>
    </search>
  );
}
