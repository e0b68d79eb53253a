/** A hue that is the accent of the site (site.yaml) or so many degrees after it. */
interface AccentHue {
  fromAccent: number;
}

/** A colour of the OKLCH circle: lightness from 0 to 1, chroma, hue in degrees, and how opaque it is where it is not wholly. */
export type Colour = readonly [lightness: number, chroma: number, hue: number | AccentHue, opacity?: number];

/** A colour of the design, by where it is seen. */
interface ColourRow {
  /** The pages by day and by night. The icons have these too, and the manifest those of the day. */
  light: Colour;
  dark: Colour;
  /** The PDF of the theme `house`, where paper asks for another one than `light`. */
  pdf?: Colour;
  /** The pictures beside shared links, where their size asks for another one than `light`. */
  picture?: Colour;
}

const accent = (degrees = 0): AccentHue => ({ fromAccent: degrees });
const accentByDay = [0.46, 0.125, accent()] as const;
const accentByNight = [0.76, 0.105, accent(13)] as const;

/**
 * Every colour of the design; `--color-ink` is what CSS calls `ink`. Pages, PDF, pictures, icons and manifest have them from
 * here. Two do not follow, because they are black on white whatever the site looks like: a page that is printed
 * (`src/site/styles/print.css`), and the theme `classic` of the CV.
 */
export const colours = {
  paper: { light: [0.988, 0.004, 85], dark: [0.175, 0.008, 260] },
  raised: { light: [0.965, 0.006, 85], dark: [0.215, 0.01, 260], picture: [0.95, 0.008, 85] },
  ink: { light: [0.235, 0.012, 60], dark: [0.915, 0.006, 85] },
  muted: { light: [0.47, 0.012, 60], dark: [0.72, 0.01, 85], pdf: [0.44, 0.012, 60], picture: [0.45, 0.012, 60] },
  rule: { light: [0.895, 0.008, 85], dark: [0.31, 0.01, 260], pdf: [0.84, 0.008, 85] },
  field: { light: [0.62, 0.01, 60], dark: [0.56, 0.01, 260] },
  accent: { light: accentByDay, dark: accentByNight },
  underline: { light: [...accentByDay, 0.45], dark: [...accentByNight, 0.5] },
} as const satisfies Record<string, ColourRow>;

export type ColourName = keyof typeof colours;
/** Where a colour is seen. */
export type Medium = keyof ColourRow;

/** The hue of the accent where the author chooses none; `--hue` in the pages. */
export const usualAccent = 32;
