/**
 * The logical structure of a document, planned while blocks are rendered: what is a heading, a table cell, a figure.
 *
 * The plan keeps reading order even where drawing order differs (mirrored tables); the renderer turns it into the
 * structure tree that screen readers and reflow follow (ISO 32000-1 section 14.8).
 */

/** The standard structure types that briefs use. */
export type TagType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Div'
  | 'TOC'
  | 'TOCI'
  | 'Link';

/** What a structure element says besides its type. */
export interface TagDetails {
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
}

/** A planned structure element. */
export interface StructureTag extends TagDetails {
  readonly type: TagType;
  readonly parent: StructureTag | null;
  readonly children: StructureTag[];
}

/** The root of a new plan. */
export function createRootTag(): StructureTag {
  return { type: 'Document', parent: null, children: [] };
}

/** Adds an element after those that `parent` has. */
export function addTag(parent: StructureTag, type: TagType, details: TagDetails = {}): StructureTag {
  const tag: StructureTag = { type, parent, children: [], ...details };
  parent.children.push(tag);
  return tag;
}
