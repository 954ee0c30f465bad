/** What the facilitator asks: the hint of the activity on screen and the questions of its section. */
import { findSection } from '@shared/sections/registry';
import { useUi } from '../store/ui-store';
import styles from './panel.module.css';
import { StandardsPart } from './standards-part';

/** Prompts of the section on screen. */
export function PromptsPanel() {
  const page = useUi((state) => state.page);
  const section = page.name === 'section' ? findSection(page.sectionId) : null;
  if (!section || page.name !== 'section') return null;
  const activity = section.text.activities[page.activityId];
  return (
    <div className={styles.body}>
      {activity && (
        <div className={styles.hint}>
          <p className={styles.hintTitle}>{activity.title}</p>
          <p>{activity.hint}</p>
        </div>
      )}
      <ol className={styles.prompts} aria-label="Questions for the room">
        {section.text.prompts.map((prompt) => (
          <li key={prompt} className={styles.prompt}>
            <span>{prompt}</span>
          </li>
        ))}
      </ol>
      <StandardsPart key={section.id} sectionId={section.id} />
    </div>
  );
}
