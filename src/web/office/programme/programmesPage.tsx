import { mayAct } from "../../../domain/access/index.ts";
import type { Programme } from "../../../domain/programme/index.ts";
import { type PlanBringers, readPlanBringers } from "../../../usecases/organisation/readFirstSteps.ts";
import { listProgrammes } from "../../../usecases/programme/readProgramme.ts";
import { ButtonLink } from "../../components/buttonLink.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { sourcesOf, yearsOf } from "./words.ts";

function ProgrammeRow({ visit, programme }: { readonly visit: OfficeVisit; readonly programme: Programme }) {
  const years = yearsOf(programme, visit);
  return (
    <Row>
      <h2 class="utrecht-heading-3">
        <Link href={at(paths.programme, { municipality: visit.municipality.slug, programme: programme.key })}>
          {programme.title}
        </Link>
      </h2>
      {years && <Text small>{years}</Text>}
      {sourcesOf(programme, visit).map((source) => (
        <Text small soft>
          {source}
        </Text>
      ))}
    </Row>
  );
}

/** Who brings a plan in, for who does not: the role, and the name where this reader may know it. */
function WhoBrings({ visit, bringers }: { readonly visit: OfficeVisit; readonly bringers: PlanBringers }) {
  const { bringers: words } = visit.texts.beginning;
  const { held, names } = bringers;
  if (names.length > 0) return <Text soft>{words.named(names.length, visit.formats.list(names))}</Text>;
  if (held) return <Text soft>{words.role}</Text>;
  return (
    <>
      <Text soft>{words.nobody}</Text>
      {mayAct(visit.actor, "changePeople") && (
        <p>
          <ButtonLink
            href={at(paths.people, { municipality: visit.municipality.slug })}
            word={words.giveRole}
          />
        </p>
      )}
    </>
  );
}

/** The programmes of the municipality; whoever may import finds the way to it here. */
export async function showProgrammes(visit: OfficeVisit): Promise<Reply> {
  const programmes = await listProgrammes(visit.house, visit.actor);
  const bringers = await readPlanBringers(visit.house, visit.actor);
  const { programme: words } = visit.texts;
  const importer = mayAct(visit.actor, "importProgramme");
  const step = {
    href: at(paths.importProgramme, { municipality: visit.municipality.slug }),
    word: words.importTitle,
  };
  const adds = mayAct(visit.actor, "changeProgramme") && (
    <Link href={at(paths.newProgramme, { municipality: visit.municipality.slug })} apart>
      {visit.texts.programmeForm.add}
    </Link>
  );
  return officePage(visit, {
    title: words.listTitle,
    here: "programme",
    children: (
      <>
        <Lead
          title={words.listTitle}
          {...(programmes.length > 0 ? { status: [words.listLead(programmes.length)] } : {})}
        />
        <div class="eb-section eb-main">
          {programmes.length === 0 ? (
            <>
              <Empty text={importer ? words.noneYet : words.noneYetReader} {...(importer ? { step } : {})} />
              {adds && <p>{adds}</p>}
              {!importer && <WhoBrings visit={visit} bringers={bringers} />}
            </>
          ) : (
            <>
              <Rows>
                {programmes.map((programme) => (
                  <ProgrammeRow visit={visit} programme={programme} />
                ))}
              </Rows>
              {importer && (
                <p class="eb-submit__row eb-section--close">
                  <ButtonLink {...step} />
                  {adds}
                </p>
              )}
              {!importer && <WhoBrings visit={visit} bringers={bringers} />}
            </>
          )}
        </div>
      </>
    ),
  });
}
