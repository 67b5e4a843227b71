import type { Child } from "hono/jsx";
import { mayAct } from "../../../domain/access/index.ts";
import type { SettingName } from "../../../domain/organisation/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { PaletteTones } from "./paletteTones.tsx";
import { type SettingsNow, settingsNow } from "./settingsNow.ts";
import { exampleOf } from "./wordForms.ts";

const places: Readonly<Record<SettingName, string>> = {
  name: paths.changeName,
  locale: paths.changeLocale,
  palette: paths.changePalette,
  logo: paths.changeLogo,
  smallestGroup: paths.changeSmallestGroup,
};

type Shown = { readonly visit: OfficeVisit; readonly settings: SettingsNow };

/** Returns who chose and when, and why where that was said. */
function chosenFacts({ visit, settings }: Shown, name: SettingName): readonly Fact[] {
  const { settings: words } = visit.texts;
  const chosen = settings.chosen[name];
  if (chosen === undefined) {
    const cameWith = name === "name" || name === "locale";
    return [{ term: words.chosen, value: cameWith ? words.asAdded : words.notChosen }];
  }
  const day = visit.formats.day(dayOf(chosen.since, timeZone));
  const value = chosen.by === null ? words.chosenOn(day) : words.chosenBy(day, chosen.by);
  const reason = chosen.reason === null ? [] : [{ term: words.reason, value: chosen.reason }];
  return [{ term: words.chosen, value }, ...reason];
}

/** One setting: what holds, who chose it, and the way to another choice. */
function Part(
  props: Shown & { readonly name: SettingName; readonly facts: readonly Fact[]; readonly children?: Child },
) {
  const { visit, name, facts, children } = props;
  const { settings: words } = visit.texts;
  const may = name === "palette" || name === "logo" ? "changeHouseStyle" : "changeSettings";
  return (
    <Section id={name} title={words.part[name]}>
      {children}
      <Facts facts={[...facts, ...chosenFacts(props, name)]} />
      {mayAct(visit.actor, may) && (
        <p>
          <Link href={to(visit, places[name])} apart>
            {words.change[name]}
          </Link>
        </p>
      )}
    </Section>
  );
}

function LogoPart(shown: Shown) {
  const { visit, settings } = shown;
  const { texts, formats, municipality } = visit;
  const { settings: words } = texts;
  const { logo } = settings.now;
  if (logo === null)
    return (
      <Part {...shown} name="logo" facts={[]}>
        <Text>{words.logoNone}</Text>
      </Part>
    );
  const { width, height, hash, alternative } = logo;
  const address = at(paths.logo, { slug: municipality.slug, hash });
  return (
    <>
      <Part
        {...shown}
        name="logo"
        facts={[
          { term: words.logoText, value: alternative === "" ? words.logoTextNone : alternative },
          { term: words.logoSizeTerm, value: words.logoSize(formats.number(width), formats.number(height)) },
        ]}
      >
        <img class="eb-logo" src={address} alt={alternative} width={width} height={height} />
      </Part>
      {mayAct(visit.actor, "changeHouseStyle") && (
        <p class="eb-main">
          <Link href={to(visit, paths.removeLogo)} apart>
            {words.removeLogo}
          </Link>
        </p>
      )}
    </>
  );
}

/** The way to the order of reports, which the programme manager chooses too. */
function ReportsPart({ visit }: Pick<Shown, "visit">) {
  const { order: words } = visit.texts.narratives;
  return (
    <Section id="rapportages" title={words.title}>
      <Text>{words.about}</Text>
      <p>
        <Link href={to(visit, paths.reportOrders)} apart>
          {words.look}
        </Link>
      </p>
    </Section>
  );
}

/** The way to where people sign in; it is kept with the secrets and not with the other settings. */
function SignInPart({ visit }: Pick<Shown, "visit">) {
  const { signIn: words } = visit.texts;
  if (!mayAct(visit.actor, "changeSettings")) return null;
  return (
    <Section id="aanmelden" title={words.settings}>
      <Text>{words.about}</Text>
      <p>
        <Link href={to(visit, paths.signInSettings)} apart>
          {words.look}
        </Link>
      </p>
    </Section>
  );
}

/** The way to the systems that read along: they are no setting, and stand where the same person looks after them. */
function ClientsPart({ visit }: Pick<Shown, "visit">) {
  const { clients: words } = visit.texts;
  if (!mayAct(visit.actor, "changeClients")) return null;
  return (
    <Section id="koppelingen" title={words.title}>
      <Text>{words.lead}</Text>
      <p>
        <Link href={to(visit, paths.clients)} apart>
          {words.look}
        </Link>
      </p>
    </Section>
  );
}

/** The way to the own passkeys of the reader. */
function PasskeysPart({ visit }: Pick<Shown, "visit">) {
  const { passkeys: words } = visit.texts;
  if (!mayAct(visit.actor, "keepPasskeys")) return null;
  return (
    <Section id="passkeys" title={words.title}>
      <Text>{words.lead}</Text>
      <p>
        <Link href={to(visit, paths.passkeys)} apart>
          {words.look}
        </Link>
      </p>
    </Section>
  );
}

/** What the municipality chose for itself, by whom and since when. */
export async function showSettings(visit: OfficeVisit): Promise<Reply> {
  const { settings: words } = visit.texts;
  const shown = { visit, settings: await settingsNow(visit) };
  const { name, locale, palette, smallestGroup } = shown.settings.now;
  const country = [
    { term: words.now, value: words.localeName[locale] },
    { term: words.example, value: exampleOf(visit, locale) },
  ];
  const group = { term: words.now, value: words.groupPeople(visit.formats.number(smallestGroup)) };
  return officePage(visit, {
    title: words.title,
    here: "settings",
    children: (
      <>
        <Lead title={words.title} status={[words.lead(name)]} />
        <Part {...shown} name="name" facts={[{ term: words.now, value: name }]} />
        <Part {...shown} name="locale" facts={country} />
        <Part {...shown} name="palette" facts={[]}>
          <PaletteTones visit={visit} palette={palette} />
        </Part>
        <LogoPart {...shown} />
        <Part {...shown} name="smallestGroup" facts={[group]}>
          <Text>{words.groupText}</Text>
        </Part>
        {mayAct(visit.actor, "manageMail") && (
          <Section id="post" title={visit.texts.outgoingMail.title}>
            <Text>{visit.texts.outgoingMail.about}</Text>
            <p>
              <Link href={to(visit, paths.outgoingMail)} apart>
                {visit.texts.outgoingMail.look}
              </Link>
            </p>
          </Section>
        )}
        <SignInPart visit={visit} />
        <ReportsPart visit={visit} />
        <ClientsPart visit={visit} />
        <PasskeysPart visit={visit} />
      </>
    ),
  });
}
