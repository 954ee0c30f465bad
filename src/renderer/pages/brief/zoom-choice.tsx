/** How large the pages are shown: smaller, larger, fitted, or a share of the real size. */
import { ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '../../ui/button';
import { Select } from '../../ui/select';
import styles from './pdf-preview.module.css';
import { REAL_SIZE, stepZoom, ZOOM_STEPS, type Zoom, zoomText } from './zoom-model';

interface ZoomChoiceProps {
  readonly zoom: Zoom;
  /** CSS pixels per point, as drawn now. */
  readonly scale: number;
  readonly onZoom: (zoom: Zoom) => void;
}

const FITTED = [
  { id: 'auto', label: 'Automatic' },
  { id: 'width', label: 'Fit the width' },
  { id: 'page', label: 'Fit the page' },
] as const;

/** Two buttons and a list between them. */
export function ZoomChoice({ zoom, scale, onZoom }: ZoomChoiceProps) {
  const steps = ZOOM_STEPS.map((one) => ({ id: String(one), label: zoomText(one * REAL_SIZE) }));
  const own =
    typeof zoom === 'number' && !ZOOM_STEPS.includes(zoom)
      ? [{ id: String(zoom), label: zoomText(scale) }]
      : [];
  return (
    <div className={styles.group}>
      <IconButton
        label="Smaller"
        size="s"
        icon={<ZoomOut size={16} />}
        onPress={() => onZoom(stepZoom(scale, -1))}
      />
      <Select
        label="Size of the pages"
        hideLabel
        className={styles.zoom}
        value={String(zoom)}
        onChange={(id) => onZoom(id === null ? 'auto' : zoomOf(id))}
        options={[...FITTED, ...own, ...steps]}
      />
      <IconButton
        label="Larger"
        size="s"
        icon={<ZoomIn size={16} />}
        onPress={() => onZoom(stepZoom(scale, 1))}
      />
    </div>
  );
}

function zoomOf(id: string): Zoom {
  return id === 'auto' || id === 'width' || id === 'page' ? id : Number(id);
}
