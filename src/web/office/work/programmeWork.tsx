import type { OpenProgramme, Work } from "../../../usecases/programme/readWork.ts";
import { ButtonLink } from "../../components/buttonLink.tsx";
import { Facts } from "../../components/facts.tsx";
import { Link } from "../../components/link.tsx";
import { AskRow, Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";

const mostShown = 5;
type Props = { readonly visit: OfficeVisit; readonly open: OpenProgramme };

/** The actions that belong to nobody yet, for who may give them to somebody. */
export function Ownerless({ visit, open }: Props) {
  const { work: words } = visit.texts;
  const { ownerless, programme } = open;
  if (ownerless.length === 0) return null;
  const place = { municipality: visit.municipality.slug, programme: programme.key };
  return (
    <Section id={`zonder-${programme.key}`} title={words.ownerless} width="wide">
      <Rows>
        {ownerless.slice(0, mostShown).map(({ key, title }) => (
          <AskRow
            due={{ text: words.nobody }}
            title={title}
            text={words.inProgramme(programme.title)}
            action={{ href: at(paths.actionOwner, { ...place, action: key }), word: words.chooseOwner }}
          />
        ))}
      </Rows>
      {ownerless.length > mostShown && <Text soft>{words.moreOwnerless(ownerless.length - mostShown)}</Text>}
    </Section>
  );
}

/** What a programme leaves unsaid, with how often. */
export function Unsaid({ visit, open: { programme, notStated } }: Props) {
  const { work: words, programme: texts } = visit.texts;
  if (notStated.length === 0) return null;
  const place = { municipality: visit.municipality.slug, programme: programme.key };
  return (
    <Section id={`open-${programme.key}`} title={words.unsaid(programme.title)}>
      <Facts
        facts={notStated.map(({ kind, keys, of }) => ({
          term: texts.notStatedKind[kind],
          value: texts.notStatedCount(keys.length, of),
        }))}
      />
      <p class="eb-section--close">
        <ButtonLink href={at(paths.notStated, place)} word={words.fillIn} />
      </p>
    </Section>
  );
}

/** The plan of the own unit in each programme: to read and change, or to write. */
export function PlansOfUnit({ visit, work }: { readonly visit: OfficeVisit; readonly work: Work }) {
  const { unitPlans: words } = visit.texts;
  if (work.plans.length === 0) return null;
  const address = (programme: string, unit: string) =>
    at(paths.unitPlan, { municipality: visit.municipality.slug, programme, unit });
  return (
    <Section id="plan-van-onderdeel" title={words.workTitle}>
      <Rows>
        {work.plans.map(({ programme, unit, hasPlan }) => (
          <Row>
            <Link href={address(programme.key, unit.id)}>{words.planOf(unit.name)}</Link>
            <Text small soft>
              {words.inProgramme(programme.title, hasPlan ? words.hasPlan : words.noPlan)}
            </Text>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

/** The programmes that are running. */
export function RunningProgrammes({ visit, work }: { readonly visit: OfficeVisit; readonly work: Work }) {
  const { work: words } = visit.texts;
  return (
    <Section id="programmas" title={words.programmes}>
      {work.programmes.length === 0 && <Text>{words.noProgrammes}</Text>}
      {work.programmes.length > 0 && (
        <Rows>
          {work.programmes.map(({ key, title }) => (
            <Row>
              <Link href={at(paths.programme, { municipality: visit.municipality.slug, programme: key })}>
                {title}
              </Link>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
