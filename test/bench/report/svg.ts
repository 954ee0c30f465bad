/** A figure as SVG inside a page. */
import type { Figure, FigureShape } from '@shared/domain/figure';

const COLORS = {
  ink: '#1c2430',
  muted: '#4f5b69',
  grid: '#cdd4db',
  accent: '#1d4b73',
  positive: '#1f6146',
  negative: '#8c1d1d',
  surface: '#ffffff',
  soft: '#e2e8ee',
} as const;

/** The drawing, named by its sentence for people who do not see it. */
export function toSvg({ width, height, alt, shapes }: Figure): string {
  return `<svg role="img" aria-label="${alt.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" viewBox="0 0 ${width} ${height}" style="width:100%;max-width:${width}pt;max-height:430pt">${shapes.map(shapeOf).join('')}</svg>`;
}

function shapeOf(shape: FigureShape): string {
  switch (shape.type) {
    case 'line':
      return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" stroke="${COLORS[shape.color]}" stroke-width="${shape.width}" stroke-dasharray="${shape.dash ?? 'none'}"/>`;
    case 'polyline':
      return `<polyline points="${shape.points.map((point) => point.join(',')).join(' ')}" fill="none" stroke="${COLORS[shape.color]}" stroke-width="${shape.width}"/>`;
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="${shape.radius ?? 0}" fill="${shape.fill ? COLORS[shape.fill] : 'none'}" stroke="${shape.stroke ? COLORS[shape.stroke] : 'none'}"/>`;
    case 'circle':
      return `<circle cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}" fill="${shape.fill ? COLORS[shape.fill] : 'none'}" stroke="${shape.stroke ? COLORS[shape.stroke] : 'none'}"/>`;
    case 'text':
      return `<text x="${shape.x}" y="${shape.y}" font-size="${shape.size}" fill="${COLORS[shape.color]}" text-anchor="${shape.anchor}" font-weight="${shape.bold ? 700 : 400}">${shape.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
  }
}
