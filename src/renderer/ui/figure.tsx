/** Draws a figure on screen; what it shows is also said in its words. */
import type { Figure as FigureModel, FigureShape } from '@shared/domain/figure';
import styles from './figure.module.css';

/** A figure as SVG, as wide as its place and never wider than drawn. */
export function Figure({ figure }: { readonly figure: FigureModel }) {
  return (
    <svg
      role="img"
      aria-label={figure.alt}
      viewBox={`0 0 ${figure.width} ${figure.height}`}
      className={styles.figure}
      style={{ maxInlineSize: `${figure.width * 1.25}px` }}
    >
      {figure.shapes.map((shape, at) => (
        // Shapes have no identity of their own and are always drawn anew together.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        <Shape key={at} shape={shape} />
      ))}
    </svg>
  );
}

function Shape({ shape }: { readonly shape: FigureShape }) {
  const colorOf = (role: string | undefined): string =>
    role === undefined ? 'none' : `var(--figure-${role})`;
  switch (shape.type) {
    case 'line':
      return (
        <line
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          stroke={colorOf(shape.color)}
          strokeWidth={shape.width}
          strokeDasharray={shape.dash}
        />
      );
    case 'polyline':
      return (
        <polyline
          points={shape.points.map(([x, y]) => `${x},${y}`).join(' ')}
          fill="none"
          stroke={colorOf(shape.color)}
          strokeWidth={shape.width}
          strokeDasharray={shape.dash}
        />
      );
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={colorOf(shape.fill)}
          stroke={colorOf(shape.stroke)}
        />
      );
    case 'circle':
      return (
        <circle
          cx={shape.cx}
          cy={shape.cy}
          r={shape.r}
          fill={colorOf(shape.fill)}
          stroke={colorOf(shape.stroke)}
        />
      );
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fill={colorOf(shape.color)}
          textAnchor={shape.anchor}
          fontWeight={shape.bold ? 650 : undefined}
        >
          {shape.text}
        </text>
      );
  }
}
