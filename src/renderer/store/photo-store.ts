/** What is going on with photos in this window: files that are being drawn, and where a dragged one would land. */
import { create } from 'zustand';

/** A place that takes what is dropped on it. */
export interface PhotoTarget {
  /** "Drop to attach to G-03". */
  readonly words: string;
  /** Where it is on the screen, in pixels. */
  readonly box: {
    readonly top: number;
    readonly left: number;
    readonly width: number;
    readonly height: number;
  };
}

export interface PhotoState {
  /** Files of the running intake, and how many of them are done; null while nothing is taken in. */
  readonly intake: { readonly done: number; readonly of: number } | null;
  readonly target: PhotoTarget | null;
}

export const usePhotos = create<PhotoState>()(() => ({ intake: null, target: null }));
