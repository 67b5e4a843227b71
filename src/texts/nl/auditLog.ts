/** The page of the log of acts. */
export const auditLog = {
  title: "Logboek",
  lead: "Wie deed wat, en wanneer. Ook dat u dit leest, staat in het logboek.",
  none: "Er staat nog niets in het logboek.",
  number: "Regel",
  at: "Wanneer",
  event: "Gebeurtenis",
  subject: "Waarover",
  who: "Nummer van de persoon",
  expired: "verlopen",
  older: "Oudere regels",
  verify: "De beheerder van de installatie controleert met een opdracht of het logboek heel is.",
};
