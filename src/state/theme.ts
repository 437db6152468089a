/** How the app looks: what the reader chose, and what the system says where they have not. */
export const THEME_CHOICES = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export interface Theme {
  readonly choice: ThemeChoice;
  readonly systemIsDark: boolean;
  /** Whether the system asks for stronger contrast, or forces its own colours. */
  readonly systemWantsContrast: boolean;
  /** Large names and text for a room full of people, in any of the themes. */
  readonly isProjector: boolean;
  /** Whether a link asked for that, not the reader, whose own setting stays. */
  readonly isLent: boolean;
}

export const createEmptyTheme = (): Theme => ({
  choice: 'system',
  systemIsDark: false,
  systemWantsContrast: false,
  isProjector: false,
  isLent: false,
});

/** High contrast is light or dark as the system is. */
export function isDark({ choice, systemIsDark }: Theme): boolean {
  return choice === 'dark' || (choice !== 'light' && systemIsDark);
}

export function hasHighContrast({ choice, systemWantsContrast }: Theme): boolean {
  return choice === 'contrast' || systemWantsContrast;
}

/** How much larger than usual the drawing sets its names and lines. */
export interface DrawingScale {
  readonly names: number;
  readonly lines: number;
}

const USUAL: DrawingScale = { names: 1, lines: 1 };
const PROJECTED: DrawingScale = { names: 1.5, lines: 1.7 };

export function scaleDrawing({ isProjector }: Theme): DrawingScale {
  return isProjector ? PROJECTED : USUAL;
}

/** Large names because a link asks for them, unless they are large anyway. */
export function lendProjector(theme: Theme): Theme {
  return theme.isProjector ? theme : { ...theme, isProjector: true, isLent: true };
}

export function isThemeChoice(value: unknown): value is ThemeChoice {
  return THEME_CHOICES.some((choice) => choice === value);
}
