const megabyte = 1024 * 1024;

/**
 * What an office needs with room to spare: the longest published list has a few hundred rows. Everything is
 * counted before it is read, so that a file cannot take more memory than this.
 */
export const limits = {
  sheetBytes: 10 * megabyte,
  jsonBytes: 20 * megabyte,
  jsonDepth: 50,
  /** A published workbook has a tab a characteristic. */
  sheets: 30,
  rows: 20_000,
  columns: 100,
  cellLength: 10_000,
  zipEntries: 1000,
  unpackedBytes: 100 * megabyte,
  /** Unpacked over packed. Office writes up to about 30; a zip bomb lives from 1,000. */
  unpackedRatio: 100,
  /** Under this size a part may be as regular as it likes: it is too small to hurt. */
  ratioFromBytes: megabyte,
} as const;

/** Returns a number of bytes as people say it. */
export const inMegabytes = (bytes: number): string => `${Math.ceil((bytes / megabyte) * 10) / 10} MB`;
