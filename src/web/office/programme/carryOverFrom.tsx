import { type Programme, successionOf } from "../../../domain/programme/index.ts";
import { Link } from "../../components/link.tsx";
import { ListTools } from "../../components/listTools.tsx";
import { Notice } from "../../components/notice.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import type { Shown } from "./carryOverParts.tsx";
import { periodOr, yearsOf } from "./words.ts";

/** Returns what to mind where this programme does not follow the one whose actions it takes. */
function mindOf(from: Programme, { visit, found }: Shown): string | null {
  const { succession: words } = visit.texts.carryOver;
  const succession = successionOf(from, found.programme);
  if (succession === "follows") return null;
  return words[succession](from.title, periodOr(found.programme.start, visit));
}

/** Says that the chosen programme does not lie before this one, or that nobody can say so. */
function Mind({ visit, found }: Shown) {
  const text = found.from === null ? null : mindOf(found.from, { visit, found });
  return text === null ? null : <Notice kind="note" text={text} />;
}

function titleOf(programme: Programme, visit: OfficeVisit): string {
  const years = yearsOf(programme, visit);
  return years === null ? programme.title : visit.texts.carryOver.withYears(programme.title, years);
}

/** From which programme actions are taken, and whether this one follows it. */
export function FromWhere({ visit, found }: Shown) {
  const { carryOver: words, plan, common } = visit.texts;
  if (found.others.length === 0) return <Text>{words.noOther}</Text>;
  return (
    <>
      <ListTools
        address={visit.path}
        label={words.tools}
        filters={[
          {
            name: "uit",
            label: words.from,
            value: found.from?.key ?? "" /* nothing chosen */,
            options: found.others.map((other) => ({ value: other.key, text: titleOf(other, visit) })),
            empty: plan.choose,
          },
        ]}
        words={{ show: common.filter, clear: words.clear }}
      />
      <Mind visit={visit} found={found} />
    </>
  );
}

/** The ways to the programmes that can take actions of this one along. */
export function WaysOn({ visit, found }: Shown) {
  const { carryOver: words } = visit.texts;
  const open = found.others.filter(({ closedOn }) => closedOn === null);
  if (open.length === 0) return null;
  const { municipality } = visit;
  return (
    <Section id="verder" title={words.onTitle}>
      <ul class="eb-plain-list">
        {open.map(({ key, title }) => (
          <li>
            <Link
              href={at(
                paths.carryOver,
                { municipality: municipality.slug, programme: key },
                { uit: found.programme.key },
              )}
              apart
            >
              {words.on(title)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
