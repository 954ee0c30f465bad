/** How ready the project is, why not more, and what to do next. */
import page from '../page.module.css';

/** The readiness page. */
export function ReadinessPage() {
  return <div className={page.page} />;
}
