/** Light or dark: what the reader chose, and what the system says while they have not. */
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export interface Theme {
  readonly choice: ThemeChoice;
  readonly systemIsDark: boolean;
}

export const createEmptyTheme = (): Theme => ({ choice: 'system', systemIsDark: false });

export function isDark(theme: Theme): boolean {
  return theme.choice === 'dark' || (theme.choice === 'system' && theme.systemIsDark);
}

export function isThemeChoice(value: unknown): value is ThemeChoice {
  return THEME_CHOICES.some((choice) => choice === value);
}
