import type { ComparedPlans } from "../../../usecases/programme/comparePlanVersions.ts";
import { Facts } from "../../components/facts.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { valueWords } from "./comparedWords.ts";
import { within } from "./programmePlace.ts";

export type Shown = { readonly visit: OfficeVisit; readonly found: ComparedPlans };
type Named = { readonly key: string } & Partial<
  Record<"title" | "name" | "measure" | "label" | "purpose", string | null>
>;
type Change = { readonly field: string; readonly before: unknown; readonly after: unknown };
type List = {
  readonly added: readonly Named[];
  readonly dropped: readonly Named[];
  readonly changed: readonly { readonly after: Named; readonly fields: readonly Change[] }[];
};

/** The lists of a plan in the order in which the page shows what differs in them. */
export const comparedLists = [
  "objectives",
  "targets",
  "actions",
  "themes",
  "benchmarks",
  "budgetLines",
  "risks",
] as const;
type ListName = (typeof comparedLists)[number];

const nameOf = ({ key, title, name, measure, label, purpose }: Named): string =>
  title ?? name ?? purpose ?? label ?? measure ?? key; // whichever its kind calls it by

/** Where a part has a page of its own. */
const pageOf: Readonly<Partial<Record<ListName, { readonly path: string; readonly param: string }>>> = {
  objectives: { path: paths.objective, param: "objective" },
  targets: { path: paths.target, param: "target" },
  actions: { path: paths.action, param: "action" },
};

/** The name of a part that is in the plan now, as the way to its page where it has one. */
function PartName({ shown, list, part }: { shown: Shown; list: ListName; part: Named }) {
  const { visit, found } = shown;
  const page = pageOf[list];
  if (!page || found.to !== "now") return <>{nameOf(part)}</>;
  return (
    <Link href={within(visit, found.programme, page.path, { [page.param]: part.key })}>{nameOf(part)}</Link>
  );
}

/** What became of the fields of one thing: what each says, and under it what it said before. */
export function FieldFacts({ shown, fields }: { readonly shown: Shown; readonly fields: readonly Change[] }) {
  const { visit, found } = shown;
  const { versions: words } = visit.texts;
  const compared = { visit, names: found.names };
  return (
    <Facts
      facts={fields.map(({ field, before, after }) => ({
        term: words.field[field] ?? field, // a field of its own kind is always listed
        value: (
          <>
            {valueWords(field, after, compared)}
            <br />
            <span class="eb-soft eb-small">{words.was(valueWords(field, before, compared))}</span>
          </>
        ),
      }))}
    />
  );
}

type NamesProps = {
  readonly shown: Shown;
  readonly list: ListName;
  readonly title: string;
  readonly parts: readonly Named[];
  /** Whether they are in the plan still, and can be opened. */
  readonly stay: boolean;
};

function Names({ shown, list, title, parts, stay }: NamesProps) {
  if (parts.length === 0) return null;
  return (
    <div class="eb-section--close">
      <h3 class="utrecht-heading-3">{title}</h3>
      <ul class="eb-plain-list">
        {parts.map((part) => (
          <li>{stay ? <PartName shown={shown} list={list} part={part} /> : nameOf(part)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What differs in one list of the plan: what is new, what went, and each thing that changed with its fields. */
export function ComparedList({ shown, list }: { readonly shown: Shown; readonly list: ListName }) {
  const { versions: words } = shown.visit.texts;
  const { added, dropped, changed }: List = shown.found.comparison[list];
  if (added.length + dropped.length + changed.length === 0) return null;
  return (
    <Section id={list} title={words.list[list]}>
      <Names shown={shown} list={list} title={words.added} parts={added} stay />
      <Names shown={shown} list={list} title={words.dropped} parts={dropped} stay={false} />
      {changed.map(({ after, fields }) => (
        <div class="eb-section--close">
          <h3 class="utrecht-heading-3">
            <PartName shown={shown} list={list} part={after} />
          </h3>
          <FieldFacts shown={shown} fields={fields} />
        </div>
      ))}
    </Section>
  );
}

/** How much differs in each part of the plan, each the way to it. */
export function CompareSummary({ visit, found }: Shown) {
  const { versions: words } = visit.texts;
  const { comparison } = found;
  const own = comparison.programme.length;
  const lines = comparedLists.flatMap((list) => {
    const { added, dropped, changed } = comparison[list];
    const said = words.summary(added.length, dropped.length, changed.length);
    return said === "" ? [] : [{ href: `#${list}`, word: words.list[list], said }];
  });
  const all =
    own === 0
      ? lines
      : [{ href: "#programma", word: words.programme, said: words.summary(0, 0, own) }, ...lines];
  if (all.length === 0) return null;
  return (
    <div class="eb-main eb-section--close">
      <Text>{words.summaryOf}</Text>
      <ul class="eb-plain-list">
        {all.map(({ href, word, said }) => (
          <li>
            <Link href={href}>{word}</Link>
            {`: ${said}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
