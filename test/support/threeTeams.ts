/** The file of a table that asks little: three teams and their total, one of them small. */
export const threeTeams = {
  id: "teams",
  threshold_T: 5,
  cells: [
    ["all", 32],
    ["a", 20],
    ["b", 3],
    ["c", 9],
  ],
  equations: [[0, [1, 2, 3]]],
};
