/** English words of photos. */
export const photosText = {
  photo: {
    name: 'Photo',
    plural: 'Photos',
    prompt: 'Photos are added on the board or in the details of a record',
    fields: {
      caption: {
        label: 'Caption',
        help: 'What is to be seen, for people who cannot see it; printed under the photo.',
      },
      section_id: { label: 'Section' },
      activity_id: { label: 'Board' },
      record_ids: { label: 'Shows', help: 'The records that the photo is attached to.' },
      sha256: { label: 'File', help: 'The hash that the picture is kept under.' },
      width: { label: 'Width' },
      height: { label: 'Height' },
      bytes: { label: 'Bytes' },
    },
  },
} as const;
