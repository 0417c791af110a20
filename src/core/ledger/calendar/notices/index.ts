import type { Notice } from "./notice.js";
import { notice2023 } from "./notice-2023.js";
import { notice2024 } from "./notice-2024.js";
import { notice2025 } from "./notice-2025.js";
import { notice2026 } from "./notice-2026.js";

/** The notices known, by year; a year's is issued in the last months of the year before and added here as one more file. */
export const notices: readonly Notice[] = [notice2023, notice2024, notice2025, notice2026];

/** The notice for a year, or null: its adjusted days are then unknown and none are shown. */
export function noticeOf(year: number): Notice | null {
  return notices.find((notice) => notice.year === year) ?? null;
}
