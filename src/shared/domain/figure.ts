/**
 * A drawing as data: the same figure is shown on screen as SVG and printed in a brief.
 *
 * Coordinates are in figure units with the origin at the top left. Colours are roles, not values, so that a theme,
 * the projector and black-and-white paper can each choose. Meaning never hangs on the role alone: whoever builds a
 * figure also gives shapes, marks or labels.
 */
export type FigureColor = 'ink' | 'muted' | 'grid' | 'accent' | 'positive' | 'negative' | 'surface' | 'soft';

export type FigureShape =
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly color: FigureColor;
      readonly width: number;
      readonly dash?: number;
    }
  | {
      readonly type: 'polyline';
      readonly points: readonly (readonly [number, number])[];
      readonly color: FigureColor;
      readonly width: number;
      readonly dash?: number;
    }
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: FigureColor;
      readonly stroke?: FigureColor;
      readonly radius?: number;
    }
  | {
      readonly type: 'circle';
      readonly cx: number;
      readonly cy: number;
      readonly r: number;
      readonly fill?: FigureColor;
      readonly stroke?: FigureColor;
    }
  /** `maxWidth` in figure units: the text is cut with an ellipsis when it would be wider. */
  | {
      readonly type: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly color: FigureColor;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
      readonly maxWidth?: number;
    };

/** A finished drawing with the sentence that says the same in words. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly shapes: readonly FigureShape[];
}
