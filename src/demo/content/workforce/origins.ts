/** Percentages of a group whose origin is in Europe outside the Netherlands, and outside Europe; the rest is Nederland. */
export type OriginMix = { readonly europe: number; readonly outsideEurope: number };

/** Where the tables of origin come from, as it stands beside each of them. */
export const originSource =
  "Verzonnen voor Meerwijk, in de vorm van de Barometer Culturele Diversiteit van het CBS";

/** The classes after 2022, as CBS names them. */
export const originClasses = ["Nederland", "Europa (excl. Nederland)", "Buiten-Europa"] as const;

/** The day on which the first mixes hold. */
export const originsHoldOn = "2024-12-31";

/**
 * Origin by cluster, and in grade 12 and higher. Invented; of grade 12 and higher it fits what the plan of Meerwijk says
 * of itself. No person has an origin: these tables are all there is.
 */
export const originByCluster: Readonly<Record<string, OriginMix>> = {
  BC: { europe: 8.1, outsideEurope: 14.1 },
  OM: { europe: 8.3, outsideEurope: 17.2 },
  WI: { europe: 7.6, outsideEurope: 25.4 },
  MO: { europe: 8.2, outsideEurope: 20.3 },
  PZ: { europe: 8.5, outsideEurope: 24.6 },
  SO: { europe: 9.2, outsideEurope: 12.8 },
  SB: { europe: 8.8, outsideEurope: 18.1 },
};
export const originFromGrade12: OriginMix = { europe: 7.1, outsideEurope: 13.1 };

/** Percentage points that each mix wins in a year. */
export const originGainAYear: OriginMix = { europe: 0.2, outsideEurope: 0.9 };
/** By how much at most a year lies beside that line. */
export const originNoise = 0.3;
/** CBS makes a Barometer of a group from so many on. */
export const leastForBarometer = 250;
