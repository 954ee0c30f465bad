/** Puts the projector's page on the screen. */
import '@fontsource-variable/inter/wght.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ProjectorPage } from './page';

/** Draws the page into its root. */
export function start(): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <ProjectorPage />
    </StrictMode>,
  );
}
