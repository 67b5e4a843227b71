/** What owners write when there is little to tell: about an action with a date, one that goes on, and one past its date. */
export const plainNews = {
  dated: [
    "Wij liggen op schema. De datum klopt nog.",
    "Geen bijzonderheden. De planning klopt nog en wij hebben niets extra’s nodig.",
    "Rustige maand, wel weer een stap gezet. Er is niets veranderd aan de einddatum.",
    "Het loopt zoals afgesproken. De uitkomst komt in de volgende rapportage.",
  ],
  goingOn: [
    "Het loopt zoals afgesproken. De cijfers komen in de volgende rapportage.",
    "Geen bijzonderheden. De afspraken werken en blijven zo.",
    "Besproken in het teamoverleg. Wij gaan op dezelfde manier door.",
    "Het gaat goed. Een tweede collega kan het werk nu overnemen.",
  ],
  late: [
    "Het duurt langer dan gepland. Wij zoeken nog naar een datum die klopt.",
    "De laatste stap kost meer tijd. Volgende week bespreken wij wat er nodig is.",
    "Bijna klaar, maar nog niet af. Een nieuwe datum volgt.",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
