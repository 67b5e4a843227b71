/** Several teams that become one: the codes of the teams, and the last part of code and name of the new one in a department. */
export type MergeSeed = readonly [teams: readonly string[], department: string, code: string, name: string];
/** One team that becomes several in the same department: each with its part of the people (0 to 1). */
export type SplitSeed = readonly [team: string, into: readonly (readonly [string, string, number])[]];
/** A unit, with what stands under it, that comes under another one and keeps its code. */
export type MoveSeed = readonly [unit: string, to: string];

/** The first reorganisation makes teams larger and smaller. */
export const merges: readonly MergeSeed[] = [
  [["WI-IN-BBZ", "WI-IN-MIN"], "WI-IN", "BBM", "Bijzondere Bijstand en Minima"],
  [["OM-FI-CRE", "OM-FI-DEB"], "OM-FI", "ADM", "Financiële Administratie"],
  [["MO-ZO-HUH", "MO-ZO-HUL"], "MO-ZO", "VTH", "Voorzieningen Thuis"],
  [["PZ-KL-KRE", "PZ-DI-GBO"], "PZ-DI", "KGO", "Klantreizen en Gebruikers"],
  [["BC-SP-EUR", "BC-SP-REG", "BC-BO-INT"], "BC-SP", "ERI", "Europa, Regio en Wereld"],
];
export const splits: readonly SplitSeed[] = [
  [
    "OM-IV-WPL",
    [
      ["WKB", "Werkplekbeheer", 0.8],
      ["VGR", "Vergaderruimten", 0.2],
    ],
  ],
  [
    "SB-OR-AFV",
    [
      ["AFN", "Afval Noord", 0.45],
      ["AFZ", "Afval Zuid", 0.5],
      ["GST", "Grondstoffen", 0.05],
    ],
  ],
  [
    "MO-JO-JGZ",
    [
      ["JGJ", "Jeugdgezondheid tot 4 jaar", 0.55],
      ["JGO", "Jeugdgezondheid vanaf 4 jaar", 0.45],
    ],
  ],
];

/** The second reorganisation moves teams, and one whole department, to another cluster. */
export const moves: readonly MoveSeed[] = [
  ["SO-MB-PBE", "SB-VH"],
  ["SO-VE-BTZ", "SB-VH"],
  ["OM-VG-SPO", "MO-SA"],
  ["PZ-BU-BEG", "SB-OR"],
  ["WI-WE-STA", "MO-SA"],
  ["BC-CO-PAR", "MO-SA"],
  ["SO-EC", "BC"],
];
