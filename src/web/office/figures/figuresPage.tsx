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

type Way = { readonly path: string; readonly title: string; readonly about: string; readonly may: Act };

/** A part of the figures with the pages that this visitor may read. */
function Ways({ visit, title, ways }: { visit: OfficeVisit; title: string; ways: readonly Way[] }) {
  const open = ways.filter(({ may }) => mayAct(visit.actor, may));
  if (open.length === 0) return null;
  return (
    <Section id={open[0]?.path.split("/").at(-1) ?? "cijfers"} title={title}>
      <Rows>
        {open.map((way) => (
          <Row>
            <Link href={to(visit, way.path)}>{way.title}</Link>
            <Text soft>{way.about}</Text>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

/** The first page of the figures: what is known of the organisation, beside what was agreed, and where it comes from. */
export async function showFigures(visit: OfficeVisit): Promise<Reply> {
  const {
    figures: words,
    staffFigures,
    representation,
    registers,
    outside,
    releases,
    staffFile,
  } = visit.texts;
  const { about } = words;
  const [last] = await readReleases(visit.house, visit.actor);
  const status = last === undefined ? words.none : words.lead(visit.formats.day(last.referenceDate));
  return officePage(visit, {
    title: words.title,
    here: "figures",
    children: (
      <>
        <Lead title={words.title} status={[status]} />
        <Ways
          visit={visit}
          title={words.people}
          ways={[
            {
              path: paths.representation,
              title: representation.title,
              about: about.mirror,
              may: "readFigures",
            },
            { path: paths.staffFigures, title: staffFigures.title, about: about.staff, may: "readFigures" },
          ]}
        />
        <Ways
          visit={visit}
          title={words.agreed}
          ways={[
            { path: paths.jobCounts, title: registers.jobs.title, about: about.jobs, may: "readOutside" },
            {
              path: paths.placements,
              title: registers.placements.title,
              about: about.placements,
              may: "readOutside",
            },
          ]}
        />
        <Ways
          visit={visit}
          title={words.sources}
          ways={[
            { path: paths.releases, title: releases.title, about: about.releases, may: "readFigures" },
            { path: paths.staffFile, title: staffFile.title, about: about.staffFile, may: "readImports" },
            { path: paths.outside, title: outside.title, about: about.outside, may: "readOutside" },
          ]}
        />
      </>
    ),
  });
}
