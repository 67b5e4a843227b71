import type { Work } from "../../../usecases/programme/readWork.ts";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";

/** The plan of the own unit in each programme; one that is still asked for stands among what is asked. */
export function PlansOfUnit({ visit, work }: { readonly visit: OfficeVisit; readonly work: Work }) {
  const { unitPlans: words } = visit.texts;
  const plans = work.plans.filter(({ asked }) => !asked);
  if (plans.length === 0) return null;
  const address = (programme: string, unit: string) =>
    at(paths.unitPlan, { municipality: visit.municipality.slug, programme, unit });
  return (
    <Section id="plan-van-onderdeel" title={words.workTitle}>
      <Rows>
        {plans.map(({ programme, unit, hasPlan }) => (
          <Row>
            <Link href={address(programme.key, unit.id)}>{words.planOfIn(unit.name, programme.title)}</Link>
            <Text small soft>
              {hasPlan ? words.hasPlan : words.noPlan}
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
