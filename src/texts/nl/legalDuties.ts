import type { LegalFlag, LegalSubject } from "../../domain/council/index.ts";

/** The page of the laws that touch a programme. */
export const legalDuties = {
  title: "Wetten en plichten",
  lead: (count: number) =>
    count === 1 ? "1 wet raakt dit programma." : `${count} wetten raken dit programma.`,
  none: "Hier komt welke wetten dit programma raken en wat die vragen. Er staat er nog geen.",
  late: (count: number) =>
    count === 1
      ? " 1 had al opnieuw bekeken moeten zijn."
      : ` ${count} hadden al opnieuw bekeken moeten zijn.`,
  unchecked: (count: number) =>
    count === 1 ? " 1 is nog niet juridisch getoetst." : ` ${count} zijn nog niet juridisch getoetst.`,
  flags: "Let op",
  flag: {
    notChecked: "nog niet juridisch getoetst",
    noReview: "nog geen dag om opnieuw te bekijken",
    reviewPassed: "de dag om te bekijken is voorbij",
  } satisfies Record<LegalFlag, string> as Record<LegalFlag, string>,
  law: "Wet",
  lawHint: "De naam van de wet, bijvoorbeeld Gemeentewet.",
  article: "Artikel",
  articleHint: "Zoals u het artikel noemt, bijvoorbeeld artikel 169, lid 2.",
  duty: "Wat de wet vraagt",
  subject: "Waarover",
  subjectName: {
    informingCouncil: "de gemeenteraad inlichten",
    secrecy: "geheimhouding",
    openness: "openbaarheid",
    equalTreatment: "gelijke behandeling",
    banenafspraak: "banenafspraak",
    privacy: "persoonsgegevens",
    worksCouncil: "ondernemingsraad",
    accessibility: "toegankelijkheid",
    other: "anders",
  } satisfies Record<LegalSubject, string> as Record<LegalSubject, string>,
  source: "Tekst van de wet",
  sourceHint: "Het webadres begint met https://",
  actions: "Acties die dit doen",
  actionsHint: "De codes van de acties, elk op een eigen regel.",
  checkedBy: "Juridisch getoetst door",
  checkedOn: "Getoetst op",
  checked: (who: string, day: string) => `${who}, op ${day}`,
  reviewOn: "Opnieuw bekijken op",
  add: "Wet toevoegen",
  change: "Wet veranderen",
  changeOf: (law: string) => `${law}: veranderen`,
};
