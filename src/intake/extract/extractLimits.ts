const megabyte = 1024 * 1024;

/**
 * What an extract may take. The largest municipality has 20,000 staff; a CSV is read row by row, so its limits guard
 * time and not memory. A workbook is unpacked in memory: what is larger comes as CSV.
 */
export const extractLimits = {
  csvBytes: 1000 * megabyte,
  csvRows: 2_000_000,
  workbookBytes: 50 * megabyte,
  workbookRows: 100_000,
  /** How many rows are looked at before the first is read. */
  firstRows: 500,
} as const;
