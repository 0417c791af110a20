/** First lunar year of the table. */
export const firstLunarYear = 1949;

/** Excel serial of the first day of the table's first lunar year (1949-01-29). */
export const firstLunarDay = 17927;

/**
 * Lunar years from 1949 to 2100, five hexadecimal digits each: four for the months, a bit a month in order (a leap month among
 * them), highest first, set for 30 days and clear for 29, in 13 bits; one for the number of the month that is repeated, 0 for none.
 * Made by test/oracles/make-lunar-table.ts; do not edit.
 */
export const lunarYears =
  "16957 0d940 16aa0 0ab55 09b40 14b60 0a573 0a560 152a8 1d2a0 0d540 15aa6 156a0 096c0 14ae4 14ae0 " +
  "0a4c0 1d263 1b2a0 0b557 0ad40 12da0 095d5 095a0 149a0 1a4d4 1a4a0 1aa58 16a80 16d40 12da6 12b60 " +
  "09360 14974 14960 164ba 0d4a0 0da80 15b46 156c0 12ae0 092f5 092e0 0c960 0d4a3 1d4a0 0d658 0b580 " +
  "156c0 126d5 125c0 192c0 1a954 1a940 1b4a0 0b552 0ad40 155b7 04ba0 125a0 192b5 152a0 16940 16aa4 " +
  "15aa0 0ab59 09740 14b60 0a576 0a560 15260 0e954 0d540 15aa0 09b52 096c0 14ae6 149c0 1a4c0 1d265 " +
  "1aa60 0b540 0d6a3 12da0 095db 095a0 149a0 1a4b6 1a4a0 1aa40 1b545 16b40 0ada0 095b2 09360 14977 " +
  "14960 154a0 16a55 0da40 15b40 0ab63 126e0 092f8 092e0 0c960 0d4a6 1d4a0 0d640 156c4 155c0 125c0 " +
  "192e3 192c0 1a957 1a940 1b4a0 0b555 0ad40 14da0 0a5d4 0a5a0 152b8 152a0 16940 16aa6 15aa0 0ab40 " +
  "14ba4 14b60 0a560 15273 0d260 0e537 0d540 15aa0 09b55 096c0 14ae0 0a4e4 1a2c0 1d268 1aa40 1b540 " +
  "0d6a6 0ada0 095c0 149d4 145a0 1a2a0 1b252 1aa40";

/** Day of April on which 清明 falls, a digit for each year from 1949. */
export const qingmingDays =
  "5555555555555555555555555554555455545554555455545554555455544554455445544554455445544554455444544454" +
  "4454445444544454445444544444444444444444444444444445";
