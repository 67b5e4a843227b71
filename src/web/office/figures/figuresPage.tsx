import { type Act, mayAct } from "../../../domain/access/index.ts";
import { readReleases } from "../../../usecases/workforce/readReleases.ts";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";

type Way = readonly [path: string, page: { readonly title: string }, about: string, may: Act];

/** A part of the figures: the pages of it that this visitor may read; without any it is not there. */
function Ways({ visit, ...part }: { visit: OfficeVisit; id: string; title: string; ways: readonly Way[] }) {
  const open = part.ways.filter(([, , , may]) => mayAct(visit.actor, may));
  if (open.length === 0) return null;
  return (
    <Section id={part.id} title={part.title}>
      <Rows>
        {open.map(([path, page, about]) => (
          <Row>
            <Link href={to(visit, path)}>{page.title}</Link>
            <Text soft>{about}</Text>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

/** The first page of the figures: what is known of the organisation, beside what was agreed, and where it comes from. */
export async function showFigures(visit: OfficeVisit): Promise<Reply> {
  const { texts } = visit;
  const { title, about, lead, none, people, agreed, sources } = texts.figures;
  const [last] = await readReleases(visit.house, visit.actor);
  const staff: readonly Way[] = [
    [paths.representation, texts.representation, about.mirror, "readFigures"],
    [paths.flows, texts.flows, about.flows, "readFigures"],
    [paths.staffFigures, texts.staffFigures, about.staff, "readFigures"],
    [paths.recruitment, texts.recruitment, about.recruitment, "readRecruitment"],
  ];
  const promised: readonly Way[] = [
    [paths.jobCounts, texts.registers.jobs, about.jobs, "readOutside"],
    [paths.placements, texts.registers.placements, about.placements, "readOutside"],
    [paths.internshipWatch, texts.internshipWatch, about.internshipWatch, "readRecruitment"],
  ];
  const made: readonly Way[] = [
    [paths.releases, texts.releases, about.releases, "readFigures"],
    [paths.staffFile, texts.staffFile, about.staffFile, "readImports"],
    [paths.outside, texts.outside, about.outside, "readOutside"],
    [paths.protection, texts.protection, about.protection, "readProtection"],
  ];
  return officePage(visit, {
    title,
    here: "figures",
    children: (
      <>
        <Lead
          title={title}
          status={[last === undefined ? none : lead(visit.formats.day(last.referenceDate))]}
        />
        <Ways visit={visit} id="personeel" title={people} ways={staff} />
        <Ways visit={visit} id="afspraken" title={agreed} ways={promised} />
        <Ways visit={visit} id="herkomst" title={sources} ways={made} />
      </>
    ),
  });
}
