import type { Role } from "../domain/access/index.ts";

/** Somebody invented: a name, a mail address at meerwijk.example, a unit and the roles held from the first day. */
export type DemoPerson = {
  readonly name: string;
  readonly mail: string;
  readonly unit: string | null;
  readonly roles: readonly { readonly role: Role; readonly unit: string | null }[];
};

type Row = readonly [name: string, unit: string | null, role: Role, of?: string];

/** One person for each role that a visitor of the demo may take. */
const faces: readonly Row[] = [
  ["Ilse Brandsma", "BC-SP-MHZ", "programmeManager"],
  ["Marijke Aalders", "OM-BV", "unitOwner", "OM-BV"],
  ["Theo van Rossum", "BC", "secretary"],
  ["Nadia Belhaj", null, "alderman"],
  ["Monique Kersten", "OM-FI", "steeringGroupMember"],
  ["Wouter Kranenburg", null, "clerk"],
  ["Priscilla Kartowidjojo", "MO-SA-WYK", "worksCouncilMember"],
  ["Marloes Tichelaar", null, "expert"],
  ["Agnieszka Nowicka", "OM-FI-CON", "financialController"],
  ["Floris Hageman", "OM-BV-HRA", "hrAnalyst"],
  ["Saskia Timmer", "PZ-KL-KCC", "adviser"],
  ["Ruud Terpstra", "OM-BV-ADV", "employee"],
  ["Geert Vandevelde", "OM-FI-CON", "auditor"],
  ["Rashida Mahabier", "BC-BO-JUR", "dataProtectionOfficer"],
  ["Yusuf Demirel", "OM-IV-APP", "administrator"],
];

/** The directors of the clusters; together they are the steering group. */
const directors: readonly Row[] = [
  ["Jolanda Verspeek", "BC", "unitOwner", "BC"],
  ["Harm Oldenkamp", "OM", "unitOwner", "OM"],
  ["Fatima El Amrani", "WI", "unitOwner", "WI"],
  ["Errol Pinas", "MO", "unitOwner", "MO"],
  ["Femke Hoogland", "PZ", "unitOwner", "PZ"],
  ["Lotte Siebers", "SO", "unitOwner", "SO"],
  ["Pieter Wolters", "SB", "unitOwner", "SB"],
];

/** The heads whose departments have actions of their own. */
const heads: readonly Row[] = [
  ["Karim Ouali", "BC-BO", "unitOwner", "BC-BO"],
  ["Marieke de Clercq", "BC-CO", "unitOwner", "BC-CO"],
  ["Sjoerd Attema", "OM-IV", "unitOwner", "OM-IV"],
  ["Dewi Hartono", "WI-WE", "unitOwner", "WI-WE"],
  ["Anke Visser", "MO-SA", "unitOwner", "MO-SA"],
  ["Mehmet Yıldırım", "PZ-KL", "unitOwner", "PZ-KL"],
  ["Tineke Postuma", "SB-VH", "unitOwner", "SB-VH"],
];

const staff: readonly (readonly [name: string, unit: string])[] = [
  ["Sanne Postma", "BC-SP-MHZ"],
  ["Ricardo Tjin", "BC-SP-MHZ"],
  ["Hanneke Blom", "BC-SP-MHZ"],
  ["Tomasz Wójcik", "BC-SP-OND"],
  ["Lieve Vermeersch", "BC-SP-OND"],
  ["Bart Nijenhuis", "BC-BO-KAB"],
  ["Samira Azzouzi", "BC-BO-JUR"],
  ["Gerben Hiemstra", "BC-BO-JUR"],
  ["Chantal Ramdin", "BC-CO-COM"],
  ["Joris Maes", "BC-CO-COM"],
  ["Elif Kaya", "BC-CO-BEE"],
  ["Rik Schoonhoven", "BC-CO-BEE"],
  ["Naima Bouzid", "OM-BV-WER"],
  ["Jeroen Kuiper", "OM-BV-WER"],
  ["Melissa Sabajo", "OM-BV-WER"],
  ["Els Vandamme", "OM-BV-ONT"],
  ["Daan Rietveld", "OM-BV-ONT"],
  ["Sari Wibowo", "OM-BV-ONT"],
  ["Linda Meinders", "OM-BV-ADV"],
  ["Kwame Boateng", "OM-BV-ADV"],
  ["Magda Zielińska", "OM-BV-HRA"],
  ["Corrie Spijker", "OM-BV-SAL"],
  ["Hasan Aydın", "OM-BV-HUI"],
  ["Yvonne Terlouw", "OM-BV-HUI"],
  ["Stijn Claes", "OM-BV-INK"],
  ["Rowena Lieuw", "OM-BV-INK"],
  ["Paul Grootveld", "OM-IV-APP"],
  ["Ayşe Polat", "OM-IV-PRI"],
  ["Niels Bruinsma", "OM-IV-PRI"],
  ["Rachid Tahiri", "WI-WE-WGV"],
  ["Anneloes Dekkers", "WI-WE-WGV"],
  ["Iwan Setiawan", "WI-WE-JOB"],
  ["Glenda Emanuels", "WI-WE-JOB"],
  ["Frank Oosterhof", "WI-IN"],
  ["Zeynep Arslan", "WI-IN-SCH"],
  ["Martijn Dekker", "MO-SA-WYK"],
  ["Soraya Kasanpawiro", "MO-SA-SPC"],
  ["Wim Lauwers", "MO-JO"],
  ["Khadija Mansouri", "MO-JO-JEU"],
  ["Esther van Ginkel", "MO-JO-LEE"],
  ["Roy Wijdenbosch", "PZ-BU"],
  ["Annemiek Roelofs", "PZ-BU-BAL"],
  ["Piotr Kamiński", "PZ-BU-BST"],
  ["Hülya Çelik", "PZ-KL-BZW"],
  ["Arjan Huisman", "SO-RU"],
  ["Maya Sudarsono", "SO-RU-WON"],
  ["Tom Bogaert", "SO-RU-ONW"],
  ["Ingrid Vos", "SO-VE-BOU"],
  ["Abdel Chaoui", "SO-VE-EVE"],
  ["Jacco Zandstra", "SB-OR-GRO"],
  ["Wendy Pocorni", "SB-OR-REI"],
  ["Dennis Overdijk", "SB-VH-HAN"],
  ["Loubna Rahmouni", "SB-VH-INV"],
];

/** Letters that Unicode does not take apart into a plain letter and an accent. */
const whole: Readonly<Record<string, string>> = { ı: "i", ł: "l" };

/** Returns the invented mail address of a name; the domain `example` exists nowhere (RFC 2606). */
export const mailOf = (name: string): string =>
  `${name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[ıł]/g, (letter) => whole[letter] ?? letter) // the two letters of the pattern both stand in the table
    .replace(/[^a-z ]/g, "")
    .replaceAll(" ", ".")}@meerwijk.example`;

const withRole = ([name, unit, role, of]: Row): DemoPerson => ({
  name,
  mail: mailOf(name),
  unit,
  roles: [{ role, unit: of ?? null }], // without a unit the role is for the whole organisation
});

const inSteeringGroup = (person: DemoPerson): DemoPerson => ({
  ...person,
  roles: [...person.roles, { role: "steeringGroupMember", unit: null }],
});

/** The 81 people of Meerwijk, all invented. */
export const meerwijkPeople: readonly DemoPerson[] = [
  ...faces.map(withRole),
  ...directors.map((director) => inSteeringGroup(withRole(director))),
  ...heads.map(withRole),
  ...staff.map(([name, unit]) => withRole([name, unit, "employee"])),
];

/** Returns the mail address of the nearest owner of a unit: of the unit itself or of one above it. */
export function ownerOfUnit(code: string): string {
  const owners = meerwijkPeople.flatMap(({ mail, roles }) =>
    roles.flatMap(({ role, unit }) => (role === "unitOwner" && unit !== null ? [{ mail, unit }] : [])),
  );
  const above = owners.filter(({ unit }) => code === unit || code.startsWith(`${unit}-`));
  const nearest = above.toSorted((one, other) => other.unit.length - one.unit.length)[0];
  if (!nearest) throw new RangeError(`nobody owns ${code}`);
  return nearest.mail;
}
