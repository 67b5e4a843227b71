/** Percentages of a group by origin: Nederland, Europa (excl. Nederland), Buiten-Europa. */
type OriginMix = { readonly europe: number; readonly outsideEurope: number };

/** Where a table of origin comes from: nowhere; it says so wherever it is shown. */
export const originSource = "verzonnen voor Meerwijk";

/**
 * Origin at the end of 2024 for the whole organisation and by cluster. Invented; of the whole staff and of grade 12 and
 * higher it fits what the plan of Meerwijk says of itself. No person has an origin: these are all there is.
 */
export const originAtStart: Readonly<Record<string, OriginMix>> = {
  organisation: { europe: 8.4, outsideEurope: 18.6 },
  fromGrade12: { europe: 7.1, outsideEurope: 13.2 },
  BC: { europe: 8.1, outsideEurope: 14.1 },
  OM: { europe: 8.3, outsideEurope: 17.2 },
  WI: { europe: 7.6, outsideEurope: 25.4 },
  MO: { europe: 8.2, outsideEurope: 20.3 },
  PZ: { europe: 8.5, outsideEurope: 24.6 },
  SO: { europe: 9.2, outsideEurope: 12.8 },
  SB: { europe: 8.8, outsideEurope: 18.1 },
};

/** Percentage points by which origin outside Europe grows in a year, and origin in Europe. */
export const originGainAYear: OriginMix = { europe: 0.2, outsideEurope: 0.9 };
