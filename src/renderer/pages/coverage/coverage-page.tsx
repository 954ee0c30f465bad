/** How far the workshop answers the guide, sentence by sentence. */
import page from '../page.module.css';

/** The coverage page. */
export function CoveragePage() {
  return <div className={page.page} />;
}
