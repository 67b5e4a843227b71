import { mayAct } from "../../../domain/access/index.ts";
import { type CheckedDossier, readDossier } from "../../../usecases/council/readDossier.ts";
import { readLetters, type SeenLetter } from "../../../usecases/council/readLetter.ts";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill } from "../programme/programmePlace.ts";
import { DocumentSection } from "./dossierDocuments.tsx";
import { EarlierSection, Findings, PointSection, TextSection } from "./dossierParts.tsx";
import { dossierIn, inDossier, trailToDossiers } from "./dossierPlace.ts";
import { stateWord } from "./dossierWords.ts";
import { LetterTable } from "./lettersPage.tsx";

function statusOf(
  { dossier, findings }: CheckedDossier,
  { texts, formats }: OfficeVisit,
): readonly LeadPart[] {
  const { dossiers: words } = texts;
  const agenda = `${words.onAgenda(formats.day(dossier.meetingOn))} `;
  if (findings === null) return [agenda];
  if (findings.length === 0) return [agenda, words.fits];
  return [agenda, { text: words.findingCount(findings.length), late: true, href: "#controle" }];
}

function factsOf(found: CheckedDossier, visit: OfficeVisit): readonly Fact[] {
  const { dossiers: words, common } = visit.texts;
  const { portfolio, agendaItem, meetingOn, paper } = found.dossier;
  const proposal = found.documents.find(({ document }) => document.key === paper)?.document.title;
  return [
    { term: words.meetingOn, value: visit.formats.day(meetingOn) },
    { term: words.portfolio, value: portfolio ?? common.notStated },
    { term: words.agendaItem, value: agendaItem ?? common.notStated },
    { term: words.paperShort, value: proposal ?? words.noPaper },
    { term: words.state, value: stateWord(found, visit) },
  ];
}

function Acts({ visit, found }: { readonly visit: OfficeVisit; readonly found: CheckedDossier }) {
  const { dossiers: words } = visit.texts;
  const changing = [
    { href: inDossier(visit, found, paths.changeDossier), word: words.change },
    { href: inDossier(visit, found, paths.newPoint), word: words.addPoint },
    { href: inDossier(visit, found, paths.newEarlierDecision), word: words.addEarlier },
    { href: inDossier(visit, found, paths.dossierChanges), word: words.changes },
    { href: inDossier(visit, found, paths.publishDecision), word: words.publish },
  ];
  const links = [
    ...(mayStill(visit, found.programme, "changeDossier") ? changing : []),
    ...(mayAct(visit.actor, "takeDossier") // of a closed programme too: then it goes to the archive
      ? [{ href: inDossier(visit, found, paths.dossierPackage), word: words.takePackage }]
      : []),
  ];
  if (links.length === 0) return null;
  return <ActsAside visit={visit} links={links} />;
}

/** The letters that belong to a dossier, as far as the reader finds them. */
function Letters({
  visit,
  letters,
}: {
  readonly visit: OfficeVisit;
  readonly letters: readonly SeenLetter[];
}) {
  const { letters: words } = visit.texts;
  return (
    <Section id="brieven" title={words.inDossier} width="wide">
      {letters.length === 0 ? (
        <Text>{words.noneInDossier}</Text>
      ) : (
        <LetterTable visit={visit} letters={letters} />
      )}
    </Section>
  );
}

/** One dossier: what is proposed, what does not fit, its points with their outcomes, its documents and what went before. */
export async function showDossier(visit: OfficeVisit): Promise<Reply> {
  const found = await readDossier(visit.house, visit.actor, dossierIn(visit));
  const { dossiers: words } = visit.texts;
  const { dossier, findings, programme } = found;
  const { letters } = await readLetters(visit.house, visit.actor, programme.key);
  const children = (
    <>
      <Lead kind={words.one} title={dossier.subject} status={statusOf(found, visit)} />
      <Acts visit={visit} found={found} />
      {findings !== null && findings.length > 0 && (
        <Findings visit={visit} found={found} findings={findings} />
      )}
      <Section id="inhoud" title={words.about}>
        <Facts facts={factsOf(found, visit)} />
      </Section>
      <TextSection id="spoed" title={words.urgency} text={dossier.urgency} />
      {dossier.points.length === 0 && (
        <Section id="punten" title={words.points}>
          <Text>{words.noPoints}</Text>
        </Section>
      )}
      {dossier.points.map((point, at) => (
        <PointSection visit={visit} found={found} point={point} number={at + 1} />
      ))}
      <TextSection id="toelichting" title={words.explanation} text={dossier.explanation} />
      <DocumentSection visit={visit} found={found} />
      <Letters visit={visit} letters={letters.filter(({ letter }) => letter.dossier === dossier.key)} />
      <EarlierSection visit={visit} found={found} />
      <TextSection id="besluitenlijst" title={words.publicText} text={dossier.publicText} />
    </>
  );
  const trail = [...trailToDossiers(visit, programme), { word: dossier.subject }];
  return officePage(visit, { title: dossier.subject, here: "programme", trail, children });
}
