/** Takes over Office's dark theme, which the page's own media queries do not tell; without a theme the pane stays light. */
export function followOfficeTheme(theme: Pick<Office.OfficeTheme, "bodyBackgroundColor"> | undefined): void {
  if (theme !== undefined && isDark(theme.bodyBackgroundColor)) document.documentElement.dataset.theme = "dark";
}

/** True for a `#RRGGBB` colour darker than middle grey. */
export function isDark(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (match === null) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
