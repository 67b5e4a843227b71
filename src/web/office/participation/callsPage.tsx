import type { Programme } from "../../../domain/programme/index.ts";
import { readOpenCalls, type SeenCall } from "../../../usecases/participation/openCalls.ts";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { personName } from "../../personWords.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { linesOf } from "../council/dossierWords.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, programmeIn, within } from "../programme/programmePlace.ts";
import { trailToRounds } from "./contributionPlace.ts";

type Props = { readonly visit: OfficeVisit; readonly programme: Programme; readonly seen: SeenCall };

/** Whether the reader takes part, and the way to do so or not. */
function Coming({ visit, programme, seen }: Props) {
  const { openCalls: words } = visit.texts;
  const { call, isIn, isOpen, isFull } = seen;
  const filled = { call: call.key };
  if (isIn)
    return (
      <Text>
        {`${words.youAreIn} `}
        <Link href={within(visit, programme, paths.signOff, filled)} apart>
          {words.signOffFrom(call.title)}
        </Link>
      </Text>
    );
  if (!isOpen || !mayStill(visit, programme, "giveFeedback")) return <Text soft>{words.shut}</Text>;
  if (isFull) return <Text soft>{words.full}</Text>;
  return (
    <Text>
      <Link href={within(visit, programme, paths.signUp, filled)} apart>
        {words.signUpFor(call.title)}
      </Link>
    </Text>
  );
}

function CallSection(props: Props) {
  const { visit, programme, seen } = props;
  const { openCalls: words } = visit.texts;
  const { call, people } = seen;
  const { formats } = visit;
  return (
    <Section id={call.key} title={call.title}>
      {linesOf(call.text).map((line) => (
        <Text>{line}</Text>
      ))}
      <Text small soft>
        {words.period(formats.day(call.from), formats.day(call.until))}
        {call.places !== null && ` ${words.placesOf(formats.number(call.places))}`}
      </Text>
      <Coming {...props} />
      {people !== null && (
        <Text small soft>
          {[words.people(people.length), ...people.map((one) => personName(one, visit))].join(", ")}
        </Text>
      )}
      {mayStill(visit, programme, "answerFeedback") && (
        <Text small>
          <Link href={within(visit, programme, paths.changeOpenCall, { call: call.key })} apart>
            {words.changeOf(call.title)}
          </Link>
        </Text>
      )}
    </Section>
  );
}

/** The calls of a programme to take part in something. */
export async function showOpenCalls(visit: OfficeVisit): Promise<Reply> {
  const { programme, calls } = await readOpenCalls(visit.house, visit.actor, programmeIn(visit));
  const { openCalls: words } = visit.texts;
  const open = calls.filter(({ isOpen }) => isOpen).length;
  const status = [words.lead(calls.length), open === 0 ? words.noneOpen : words.openNow(open)];
  const links = mayStill(visit, programme, "answerFeedback")
    ? [{ href: within(visit, programme, paths.newOpenCall), word: words.add }]
    : [];
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={calls.length === 0 ? [words.none] : status} />
      <ActsAside visit={visit} links={links} />
      {calls.map((seen) => (
        <CallSection visit={visit} programme={programme} seen={seen} />
      ))}
    </>
  );
  const trail = [...trailToRounds(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
