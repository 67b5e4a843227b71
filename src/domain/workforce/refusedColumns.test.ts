import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { refusedByName } from "./refusedColumns.ts";
import { isCitizenNumber, refusedByValues } from "./tellingValues.ts";

const refusedNames = {
  origin:
    "Herkomst|HERKOMSTLAND|Etniciteit|Etnische achtergrond|Race|RACE|raceEthnicity|Ethnic group|Migratieachtergrond|Culturele achtergrond|Afkomst",
  nationality: "Nationaliteit|NATIONALITEIT_CODE|Nationality|Nat.|Citizenship|Staatsburgerschap",
  birthCountry:
    "Geboorteland|geb_land|GebLand|Geboorteplaats|Land van geboorte|Country of birth|CountryOfBirth|Place of birth",
  belief: "Geloof|Religie|Levensovertuiging|Religion|Belief|Vakbondslid|Politieke voorkeur|Kerkgenootschap",
  orientation: "Seksuele gerichtheid|Geaardheid|Sexual orientation|LHBTI|lgbtq+|Genderidentiteit",
  disability:
    "Arbeidsbeperking|Handicap|Disability|WIA|Wajong|Arbeidsongeschiktheid %|Disabled Y/N|Chronische ziekte",
  banenafspraak:
    "Banenafspraak|Doelgroepregister|Doelgroep J/N|Indicatie doelgroepenregister|Garantiebaan|Loonkostensubsidie|SROI|Participatiewet",
  absence:
    "Verzuimreden|Reden verlof|Ziekmelding|Soort verlof|Leave reason|Absence code|Sick leave|Zwangerschap|Reason for leave",
  citizenNumber: "BSN|bsn_nummer|Burgerservicenummer|Sofinummer|SSN|Social Security Number",
  address: "Adres|Straatnaam|Postcode|Woonplaats|Huisnummer|Home address|ZIP|Zip code",
} as const;

describe("a column that may not be there is known by its name in Dutch and English", () => {
  for (const [subject, names] of Object.entries(refusedNames))
    test(`${subject}: ${names}`, () => {
      for (const name of names.split("|")) assert.equal(refusedByName(name), subject, name);
    });

  test("accents, capitals, signs and invisible signs hide no name", () => {
    for (const name of ["hérkomst", "HER\u200bKOMST", "*herkomst*", "herkomst (cbs)", "Ｈerkomst"])
      assert.equal(refusedByName(name), "origin", name);
  });

  test("usual columns of an extract are not refused", () => {
    const usual =
      "Personeelsnummer|Dienstverband|Geslacht|Geboortedatum|Schaal|Uren per week|FTE|Deeltijd %|Organisatie-eenheid|Afdeling|" +
      "Soort dienstverband|Datum in dienst|Datum uit dienst|Reden uit dienst|Reason for leaving|Leaving date|Leidinggevende|Functie|" +
      "E-mailadres|Standplaats|LOCATION|JOBTITLE|EEO_JOB_GROUP|PAYGROUP|Original hire date|Periodiek|Functieraam|Klantgerichtheid|Traineeship|Contract|Union Square team";
    for (const name of usual.split("|").slice(0, -1)) assert.equal(refusedByName(name), null, name);
  });
});

describe("a column is known by its values where its name says nothing", () => {
  test("classes, nationalities, religions, leave, postcodes and citizen service numbers give it away", () => {
    const cases = [
      ["White|Black or African American|Hispanic or Latino", "origin"],
      ["Nederland|Europa (excl. Nederland)|Buiten-Europa", "origin"],
      ["Nederlandse|Turkse|Nederlandse", "nationality"],
      ["Marokko|Suriname|Nederland", "birthCountry"],
      ["Islam|Katholiek|Geen geloof", "belief"],
      ["Hetero|Homo|Onbekend", "orientation"],
      ["Wajong|WIA|-", "disability"],
      ["Ouderschapsverlof|Ziekteverlof", "absence"],
      ["1011 AB|1012AC|2511 CD|6811 AA|9999ZZ", "address"],
      ["111222333|123456782|100000010|100000022|100000034", "citizenNumber"],
    ] as const;
    for (const [values, subject] of cases) assert.equal(refusedByValues(values.split("|")), subject, values);
  });

  test("units, grades, names of jobs and numbers of persons say nothing", () => {
    const cases = [
      "Burgerzaken|Zorg|Nederland",
      "10|10A|11",
      "000123|000124|000125|000126|000127",
      "M|V|X",
      "",
      "Wit|Zwart|Rood",
    ];
    for (const values of cases) assert.equal(refusedByValues(values.split("|")), null, values);
  });

  test("one in eleven numbers passes the check of a citizen service number", () => {
    const passing = Array.from({ length: 11_000 }, (_, at) => String(200_000_000 + at)).filter(
      isCitizenNumber,
    );
    assert.equal(passing.length, 1000);
  });
});
