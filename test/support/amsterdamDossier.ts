import { readFileSync } from "node:fs";
import type { Dossier, ListedDocument } from "../../src/domain/council/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";

/** The day on which the executive of Amsterdam meets about it. */
const meetingOn = dayFrom("2024-11-05");

// what follows stands so in the paper (source text 003, lines 21, 27-37, 43-46, 50-82 and 88-175), faults and all
const points = [
  `In te stemmen met de Bestuursopdracht Inclusie en Diversiteit 2024-2028 (bijlage 1a, geheim), waarin is aangegeven hoe de bestuursopdracht voortgezet wordt en daarbij;`,
  `Kennis te nemen van de andere bijlagen bij de Bestuursopdracht Inclusie en Diversiteit 2024 – 2028:
- Eindrapportage Inclusie en Diversiteit 2020 – 2023 (bijlage 2, geheim)
- Uitgangspunten inclusieve taal (bijlage 3, geheim)
- Rapport IZI Solutions (bijlage 4, geheim)
- Rapport Clavis Consulting (bijlage 5)
- CBS rapportage (bijlage 6a en 6b, geheim)
- Rapportage over meldingen en maatregelen (bijlage 7, geheim).`,
  `In te stemmen met de raadsbrief (bijlage 8, geheim) waarin de raad wordt geïnformeerd over de Bestuursopdracht Inclusie en Diversiteit 2024-2028, de Uitvoeringsagenda Inclusie en Diversiteit 2024-2028 en de bijbehorende bijlagen.`,
  `In te stemmen met het versturen van de raadsbrief naar de gemeenteraad per Dagmail op 7 november 2024, en het ter kennisname agenderen voor de raadscommissie Financiën, Kunst en Diversiteit (FKD) van 5 december 2024, met bijgaande commissievoordracht (bijlage 9, geheim).`,
  `In te stemmen met geheimhouding voor deze voordracht en alle bijlagen op grond van artikel 87 Gemeentewet, en de Wet open overheid, Artikel 5.1, tweede lid onder i.`,
];

const urgency = `- De bestuursopdracht en de uitvoeringsagenda zijn tot stand gekomen via een uitgebreid participatietraject waarbij we met de medewerkersnetwerken, de medezeggenschap en direct betrokkenen, zoals beleidsmakers en managers, en met medewerkers hebben gesproken die wilden meedenken en ideeën wilden delen. Ook externe partijen hebben inzichten met ons gedeeld.
- Het was nodig om nog aanvullende input op te halen bij deze betrokkenen.
- Er is aan de raad toegezegd om de bestuursopdracht uiterlijk 31 oktober met hen te delen.
- In verband met het herfstreces halen we dit niet. Om hier zo goed mogelijk aan te voldoen, moeten de bestuursopdracht en bijbehorende stukken op 5 november in het college worden geagendeerd, zodat deze op 6 november met de raad kunnen worden gedeeld via de Dagmail.`;

const explanation = `Kernboodschap
De gemeente Amsterdam moet een organisatie zijn die toegankelijk is en waar alle medewerkers zich gezien, gehoord, gewaardeerd, sociaal veilig voelen en gelijkwaardig worden behandeld. We willen een afspiegeling zijn van de Amsterdamse beroepsbevolking. Alleen als we dit beter doen lukt het om medewerkers met verschillende achtergronden en identiteiten aan te trekken én de diversiteit in de organisatie in te zetten en te behouden. Het college kiest ervoor weer een bestuursopdracht te maken. Het gaat om veranderingen die verder gaan dan een opdracht voor één beleidsterrein of één organisatieonderdeel. Inclusie en diversiteit zijn thema's die het fundament moeten worden voor de manier waarop de gehele gemeentelijke organisatie werkt.
Bestuurlijke achtergrond
- In het coalitieakkoord (2022-2026) Het Amsterdams Akkoord zijn onder meer deze doelen opgenomen: de opdracht om van inclusie en diversiteit de norm te maken binnen de gemeentelijke organisatie wordt voortgezet. De inspanningen om een inclusieve werkcultuur te creëren zetten we onverminderd voort en we leren van bestaande organisaties en initiatieven waar dit al succesvol gebeurt.
- De gemeente Amsterdam werkt sinds 2020 aan de Bestuursopdracht Inclusie en Diversiteit welke is vastgesteld op 23 juni 2020.
- Op 11 mei 2021 is het Uitvoeringsplan Inclusie en Diversiteit 2020-2023 door het college vastgesteld. Vanuit de bestuursopdracht zijn er sinds 2020 verschillende acties en interventies ingezet om kritisch naar beleid en procedures te kijken, maar ook om kennis en bewustzijn over discriminatie, racisme, micro-agressie, pesten en uitsluiting te vergroten.
- Op 9 november 2022 is de raad geïnformeerd over de voortgang van de bestuursopdracht. Daarin is de raad ook geïnformeerd over deelname aan verschillende onderzoeken om meer grip te krijgen op de signalen uit de organisatie over discriminatie en racisme.
- In dit kader zijn er drie onderzoeken uitgevoerd binnen de gemeentelijke organisatie:
- Muzus (besproken in commissie FKD van 23 november 2023)
Kwalitatief onderzoek naar discriminatie en ander ongewenst gedrag binnen gemeente Amsterdam
- KIS (besproken in commissie FKD van 23 november 2023)
Kwalitatief onderzoek naar institutioneel racisme binnen gemeenten.
- Verwey-Jonker (besproken in commissie FKD van 11 juli 2024)
Kwantitatief onderzoek naar ervaren discriminatie en ander ongewenst gedrag binnen gemeente Amsterdam.
- Mede naar aanleiding van de onderzoeken, de anonieme berichten bij directie Werk, Participatie en Inkomen (WPI) en stadsdeel Zuidoost, en de signalen die we al kenden uit de organisatie, heeft het college aan de raad toegezegd om de bestuursopdracht te actualiseren (TA2024-000089), alle externe adviezen n.a.v. de onderzoeken en de anonieme berichten hierin te verwerken (TA2024-000855) met een plan te komen hoe inclusie en diversiteit in de organisatie te borgen (TA2023-000067) en deze met de raad te delen (TA2023-001408).
Bestuurlijke prioriteit
- De gemeente Amsterdam werkt sinds 2020 aan de Bestuursopdracht Inclusie en Diversiteit 2020 – 2023 welke is vastgesteld op 23 juni 2020.
- Mede naar aanleiding van de onderzoeken, de anonieme berichten bij directie Werk, Participatie en Inkomen (WPI) en stadsdeel Zuidoost, en de signalen die we al kenden uit de organisatie, heeft het college aan de raad toegezegd om de bestuursopdracht te actualiseren (TA2024-000089), alle externe adviezen n.a.v. de onderzoeken en de anonieme berichten hierin te verwerken (TA2024-000855) met een plan te komen hoe inclusie en diversiteit in de organisatie te borgen (TA2023-000067) en deze met de raad te delen (TA2023-001408).
Wettelijke grondslag
- artikel 169, lid 2 en 4, van de Gemeentewet: het college en de burgemeester geven de raad alle inlichtingen die de raad voor de uitoefening van zijn taak nodig heeft en vindt.`;

const reasonings = [
  `Ad. 1) In te stemmen met de Bestuursopdracht Inclusie en Diversiteit 2024-2028 (bijlage 1a, geheim), waarin is aangegeven hoe de bestuursopdracht voortgezet wordt en daarbij;
De afgelopen vier jaar is veel in gang gezet in de organisatie. Dat zien we ook terug in de eindrapportage van de Bestuursopdracht Inclusie en Diversiteit 2020-2023 (bijlage 2). Maar we zijn er nog niet. Wat we doen is nog niet altijd goed genoeg voelbaar en zichtbaar op de werkvloer. Dat blijkt uit de onderzoeken naar institutioneel racisme, discriminatie en ander ongewenst gedrag, de anonieme berichten en signalen van medewerkers. We bouwen in de actualisatie van de bestuursopdracht verder aan de ingezette cultuurverandering en een gedragsverandering. Door te blijven werken aan het bewustzijn over inclusie, diversiteit en antidiscriminatie in de organisatie, door vaardigheden en handelingsperspectief te vergroten, door het doorbreken van bestaande manieren van werken en patronen en het verbeteren van beleid en processen.
De Bestuursopdracht Inclusie en Diversiteit 2024 – 2028 (bijlage 1a, geheim) is het resultaat van een uitgebreid participatie proces. Naast de medewerkersnetwerken, de medezeggenschap en direct betrokkenen, zoals beleidsmakers en managers, hebben we via open oproepen ook gesproken met medewerkers die wilden meedenken en ideeën wilden delen, zowel in groepen, als individueel, anoniem of met naam en toenaam en zowel schriftelijk als in gesprek. Maar ook externe experts, veranderdeskundigen, wetenschappers hebben hun inzichten met ons gedeeld. De inzichten en aanbevelingen uit de onderzoeksrapporten over discriminatie, racisme en ongewenst gedrag door KIS, Muzus en Verwey Jonker zijn ook belangrijke bronnen voor de actualisatie van de bestuursopdracht. En dat geldt ook voor de rapportages door Clavis Consulting (bijlage 4) en IZI Solutions (bijlage 3, geheim), naar aanleiding van de anonieme berichten.
In de Uitvoeringsagenda Inclusie en Diversiteit 2024-2028 (bijlage 1b, geheim) staan de acties en maatregelen vermeld voor de komende vier jaar. De uitvoeringsagenda kan daarom niet los worden gezien van de bestuursopdracht. Samen zijn deze twee documenten ons kompas voor de komende vier jaar.
We zetten de lopende acties uit het Uitvoeringsplan 2020 – 2023 voort. Daar voegen we nieuwe interventies aan toe, op basis van de onderzoeken van KIS, Muzus en Verwey-Jonker en externe adviezen die zijn opgesteld naar aanleiding van de anonieme berichten. De uitvoeringsagenda bestaat uit 8 thema's die zijn onderverdeeld onder 2 pijlers en overkoepelende maatregelen:
Pijler inclusie
- Toegankelijkheid
- Sociale veiligheid en antidiscriminatie
- Bewustzijn
- Maatwerkondersteuning
- Leiderschap
Pijler diversiteit
- Representatie
- Doorstroom en doorgroei
Overkoepelend
- Sturen en monitoring
Vrijwillige registratie
Gezien de discussie over vrijwillige registratie en de behoefte van het college om eerst nader uit te zoeken of er mogelijke alternatieven zijn om de sturing op vacature- en directieniveau vorm te geven, voeren we het komende jaar een verkenning uit naar de mogelijkheden en onmogelijkheden. Dit vraagt een meer zorgvuldig proces dan nu mogelijk is in deze korte tijd. Onderdeel van de verkenning is een uitwerking van alternatieve scenario's, maar ook de ervaringen uit binnen- en buitenland. Het punt vrijwillige registratie is daarmee niet volledig uit de uitvoeringsagenda verdwenen, maar is onderdeel geworden van de nadere uitwerking voor het vergroten van sturing in de organisatie.
Tekstuele wijzingen ten opzichte van de verkennende bespreking in het college van 22 oktober
Er is een aantal wijzigingen doorgevoerd in de documenten na de verkennende collegebespreking van 22 oktober. De wijzigingen zijn weergegeven in bijgevoegde documenten:
- 20241031 Vernieuwde bestuursopdracht Inclusie en Diversiteit – met wijzigingen voor college (wijzigingen geel gemarkeerd).
- Overzicht wijzigingen in Uitvoeringsagenda Inclusie en Diversiteit 2024-2028 (wijzigingen opgesomd)
Narratief Gemeentelijk Management Team (GMT)
Het narratief van het GMT is toegevoegd aan de uitvoeringsagenda (pagina 13). In het kader van toegankelijkheid worden er nog wijzigingen doorgevoerd in deze tekst.`,
  `Ad 2) Kennis te nemen van de andere bijlagen bij de Bestuursopdracht Inclusie en Diversiteit 2024 – 2028:
- Eindrapportage Inclusie en Diversiteit 2020 – 2023 (bijlage 2, geheim)
- Rapport IZI Solutions (bijlage 3, geheim)
- Rapport Clavis Consulting (bijlage 4)
- Rapportage over meldingen en maatregelen (bijlage 5, geheim)
- CBS rapportage (bijlage 6a en 6b, geheim)
- Uitgangspunten inclusieve taal (bijlage 7, geheim)
Eindrapportage Inclusie en Diversiteit 2020-2023 (bijlage 2, geheim)
In 2021 is de bestuursopdracht in concrete stappen vertaald, en opgenomen in het Uitvoeringsplan Inclusie en Diversiteit 2020-2023. Hierin zijn circa zestig acties en interventies opgenomen. In de eindrapportage informeren we u over de stand van zaken en de voortgang van de afspraken die in
2021 zijn gemaakt. Sinds 2021 zijn voortdurend acties en interventies toegevoegd. Deze acties en interventies, kwamen voort uit onder andere bestuurlijke afspraken, maar ook ambtelijke vervolgstappen naar aanleiding van de onderzoeken en de anonieme berichten. Deze zijn meegenomen in de eindrapportage. Het gaat totaal over 74 acties en interventies. Van deze acties en interventies zijn er 45 afgerond, 24 lopen, twee zijn (nog) niet opgepakt en drie zijn vervallen. Acties en interventies die niet zijn opgepakt, worden meegenomen in de vernieuwde Bestuursopdracht 2024-2028 (bijlage 1a) en de bijbehorende Uitvoeringsagenda Inclusie en Diversiteit 2024-2028 (bijlage 1b).
Rapport IZI Solutions (bijlage 3, geheim)
Naar aanleiding van het anonieme bericht over discriminatie en racisme bij WPI (d.d. 20 september 2023) en de onderzoeken door KIS en Muzus, zijn er verschillende vervolgstappen in gang gezet. Een daarvan was de opdrachtverlening aan IZI Solutions om een advies te geven over concrete interventies waar leidinggevenden en medewerkers direct mee geholpen zijn, en daarbij te starten bij directie WPI. Er zijn verschillende sessies en trainingen gegeven aan leidinggevenden. De opdracht is afgerond met een evaluatie, met daarin feedback, bevindingen en adviezen voor het vervolg. Aan de raad is toegezegd de uitkomsten hiervan met de raad te delen en de adviezen en inzichten te verwerken in de actualisatie van de bestuursopdracht (TA2023-001130).
Rapport Clavis Consulting (bijlage 4)
Naar aanleiding van het anonieme bericht over discriminatie en racisme bij WPI (d.d. 20 september 2023) is de opdracht aan Clavis Consulting gegeven om een analyse te maken van de beschrijvingen in het anonieme bericht, een feitenrelaas op te stellen en een advies te geven voor de vervolgstappen. Aan de raad is toegezegd de uitkomsten hiervan met hen te delen en de adviezen en inzichten te verwerken in de actualisatie van de bestuursopdracht (TA2023-001130).
Rapportage meldingen en maatregelen (bijlage 5, geheim)
In motie 732 (TA2023-001576) en 779 (TA2023-001577) is gevraagd om de sanctioneringsmogelijkheden bij discriminatie en ander ongewenst gedrag beter in kaart te brengen, en beter te rapporteren op meldingen en sancties/consequenties bij discriminatie en ander ongewenst gedrag. In de raadsbrief van 28 maart 2024 bent u geïnformeerd over hoe we dit gaan doen. In de raadsbrief van 2 oktober 2024 heeft u, eerder dan de officiële rapportage, al een overzicht ontvangen van de cijfers (TA2024-000860). Bijgaand vindt u de officiële rapportage met daarin de actuele stand van zaken (TA2024-000856).
CBS rapportage (bijlage 6a en 6b, geheim)
Op 9 april 2024 is de raad door middel van een raadsbrief via de Dagmail op de hoogte gesteld over het beschikbaar komen van de cijfers van de Barometer Culturele Diversiteit 2023 op de website van het Centraal Bureau voor de Statistiek (CBS). De cijfers zijn geanalyseerd en vertaald naar een begrijpelijke rapportage, waarvan is toegezegd deze met de raad te zullen delen.
Uitgangspunten inclusieve taal (bijlage 7, geheim)
Op 3 oktober 2023 zijn de uitgangspunten inclusieve taal in het College B&W vastgesteld. De uitgangspunten geven tips en richtlijnen voor inclusief taal- en beeldgebruik, zodat zoveel mogelijk Amsterdammers en Weespers zich herkennen in onze communicatie-uitingen en zich aangesproken voelen. De uitgangspunten zijn verwerkt in de Schrijfwijzer van de gemeente Amsterdam. Er is afgesproken dat deze ook met de raad worden gedeeld.`,
  `Ad. 3) In te stemmen met de raadsbrief (bijlage 8, geheim) waarin de raad wordt geïnformeerd over de Bestuursopdracht Inclusie en Diversiteit 2024-2028, de Uitvoeringsagenda Inclusie en Diversiteit 2024-2028 en de bijbehorende bijlagen.
We informeren de raad op 7 november 2024 (na bespreking in het college van B&W) per Dagmail over de Bestuursopdracht Inclusie en Diversiteit 2024-2028 via bijgevoegde raadsbrief.`,
  `Ad. 4) In te stemmen met het versturen van de raadsbrief naar de gemeenteraad per Dagmail op 7 november 2024, en het ter kennisname agenderen voor de raadscommissie Financiën, Kunst en Diversiteit (FKD) van 5 december 2024, met bijgaande commissievoordracht (bijlage 9, geheim).
De Bestuursopdracht Inclusie en Diversiteit 2024-2028 wordt geagendeerd voor de commissie Financiën, Kunst en Diversiteit (FKD) van 5 december 2024.`,
  `Ad. 5) In te stemmen met geheimhouding voor deze voordracht en alle bijlagen op grond van artikel 87 Gemeentewet, en de Wet open overheid, Artikel 5.1, tweede lid onder i.
Deze voordracht en bijbehorende bijlagen bevatten informatie, onder andere over nieuwe voorgenomen maatregelen die alle medewerkers treffen. De inhoud van deze maatregelen zorgt mogelijk voor veel vragen. We willen hier intern zorgvuldig over communiceren. Het is daarom van belang dat de bestuursopdracht en de bijlagen onder geheimhouding worden geagendeerd en besproken in het college. De geheimhouding wordt met publicatie van de stukken in de Dagmail opgeheven op donderdag 7 november, 17.00.`,
];

const documentsOf = (file: string): readonly ListedDocument[] => {
  const { documents } = JSON.parse(readFileSync(file, "utf8"));
  return documents
    .filter(({ ref }: { ref: string | null }) => ref !== null)
    .map((one: { ref: string; title: string; annex: string | null; confidentiality: string | null }) => ({
      key: one.ref,
      title: one.title,
      registration: one.ref,
      annex: one.annex,
      isMarked: one.confidentiality?.startsWith("geheim") === true,
    }));
};

/** The paper of Amsterdam of 5 November 2024 as it was: its list of documents from the example, its texts as printed. */
export function amsterdamDossier(): {
  readonly dossier: Dossier;
  readonly documents: readonly ListedDocument[];
} {
  const documents = documentsOf("examples/programmes/amsterdam-2024.json");
  const dossier: Dossier = {
    key: "DS1",
    subject: `Instemmen met de vernieuwde Bestuursopdracht Inclusie en Diversiteit 2024-2028 en de Uitvoeringsagenda Inclusie en Diversiteit 2024-2028 en kennisnemen van bijbehorende bijlagen`,
    portfolio: "Personeel en Organisatie (37)",
    agendaItem: "F2",
    meetingOn,
    urgency,
    explanation,
    points: points.map((text, at) => ({
      kind: at === 1 ? "takeNote" : "agree",
      text,
      reasoning: reasonings[at] ?? null, // each point has one
      imposesSecrecy: at === 4,
      outcome: null,
    })),
    earlier: [
      {
        what: "Bestuursopdracht Inclusie en Diversiteit 2020-2023",
        body: "college",
        on: dayFrom("2020-06-23"),
      },
      {
        what: "Uitvoeringsplan Inclusie en Diversiteit 2020-2023",
        body: "college",
        on: dayFrom("2021-05-11"),
      },
    ],
    documents: documents.map(({ key }) => key),
    paper: "AD2024-066741",
    publicText: null,
    version: 1,
  };
  return { dossier, documents };
}
