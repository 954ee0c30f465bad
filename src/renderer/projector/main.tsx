/** The entry of the projector's window. */
import '@fontsource-variable/inter/wght.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ProjectorPage } from './page';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ProjectorPage />
    </StrictMode>,
  );
}
