/** What the room sees right now, small; read from disk when the panel is first opened. */
import { Suspense } from 'react';
import { useRoom } from '../../store/room-store';
import { later } from '../../ui/later';

const ProjectorPreview = later(async () => (await import('../../projector/preview')).ProjectorPreview);

/** The preview of the projector. */
export function PreviewPart() {
  const view = useRoom((state) => state.room?.projector.preview);
  const at = useRoom((state) => state.receivedAt);
  if (!view) return null;
  return (
    <Suspense fallback={null}>
      <ProjectorPreview view={view} at={at} />
    </Suspense>
  );
}
