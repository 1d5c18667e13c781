/** What a drawing says of itself once it has left the page. */
export interface DrawingTexts {
  /** The finding. */
  readonly title: string;
  /** What is drawn and in which unit. */
  readonly subtitle: string;
  /** Where it comes from, in words for the reader. */
  readonly caption: string;
  /** The same and more as keys and values, for programs. */
  readonly head: readonly (readonly [key: string, value: string])[];
}

export interface Drawing {
  /** The `<svg>` element of a chart as text. */
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

const fonts = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif";
const margin = 16;

/** Text for XML: characters that mean something escaped, those that it does not allow left out. */
function xmlText(text: string): string {
  const allowed = Array.from(text).filter((letter) => letter >= ' ' || letter === '\t' || letter === '\n');
  return allowed
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text in lines of at most `letters` letters, broken at spaces, and within a word where that alone is longer. */
export function brokenLines(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
      continue;
    }
    for (let start = 0; start < word.length; start += letters) lines.push(word.slice(start, start + letters));
  }
  return lines;
}

interface Style {
  readonly size: number;
  readonly colour: string;
  readonly weight?: number;
}

/** Mean width of letters as a share of their size, not too little for bold ones. */
const letterWidth = 0.6;

/**
 * A chart as a file that needs nothing else: custom properties become the colours that `colourOf` gives, fonts are named,
 * the finding stands above it and its origin below and in `<metadata>`.
 */
export function standaloneSvg(
  { markup, width, height }: Drawing,
  { title, subtitle, caption, head }: DrawingTexts,
  colourOf: (property: string) => string,
): { readonly text: string; readonly width: number; readonly height: number } {
  let y = margin;
  const block = (text: string, { size, colour, weight = 400 }: Style) =>
    brokenLines(text, Math.max(8, Math.floor(width / (size * letterWidth))))
      .map((words) => {
        y += Math.ceil(size * 1.35);
        return `<text x="${margin}" y="${y - 4}" font-size="${size}" font-weight="${weight}" fill="${colour}">${xmlText(words)}</text>`;
      })
      .join('');
  const [ink, muted] = ['var(--ink)', 'var(--muted)'];
  const above = block(title, { size: 16, colour: ink, weight: 600 }) + block(subtitle, { size: 12, colour: muted });
  const chartTop = y + 8;
  y = chartTop + height + 8;
  const below = block(caption, { size: 11, colour: muted });
  const [fullWidth, fullHeight] = [width + 2 * margin, y + margin];
  const chart = markup.replace('<svg', `<svg x="${margin}" y="${chartTop}"`).replace(' aria-hidden="true"', '');
  const lines = head.map(([key, value]) => xmlText(`${key}: ${value}`)).join('\n');
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}" font-family="${fonts}">`,
    `<title>${xmlText(title)}</title><metadata>${lines}</metadata>`,
    `<rect width="100%" height="100%" fill="var(--page)"/>`,
    above,
    chart,
    below,
    '</svg>',
  ].join('\n');
  const resolved = text.replace(/var\((--[\w-]+)\)/g, (_, property: string) => colourOf(property));
  return { text: resolved, width: fullWidth, height: fullHeight };
}
