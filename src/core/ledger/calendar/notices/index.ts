import type { Notice } from "./notice.js";
import { notice2019 } from "./notice-2019.js";
import { notice2020 } from "./notice-2020.js";
import { notice2021 } from "./notice-2021.js";
import { notice2022 } from "./notice-2022.js";
import { notice2023 } from "./notice-2023.js";
import { notice2024 } from "./notice-2024.js";
import { notice2025 } from "./notice-2025.js";
import { notice2026 } from "./notice-2026.js";

/** The notices known, by year; how a year is added stands in the README beside this file. */
export const notices: readonly Notice[] = [
  notice2019,
  notice2020,
  notice2021,
  notice2022,
  notice2023,
  notice2024,
  notice2025,
  notice2026,
];

/** The notice for a year, or null: its adjusted days are then unknown and none are shown. */
export function noticeOf(year: number): Notice | null {
  return notices.find((notice) => notice.year === year) ?? null;
}

/** The numbers of a year's notice and of the one that changed it. */
export function noticeNumbers(year: number): readonly string[] {
  const notice = noticeOf(year);
  if (notice === null) return [];
  return notice.amended === undefined ? [notice.number] : [notice.number, notice.amended];
}
